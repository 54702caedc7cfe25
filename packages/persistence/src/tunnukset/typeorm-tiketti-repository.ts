import type { Aikaleima, Kirjautuminen, Palvelutiketti, TikettiRepository } from '@ehoks/core';
import { LessThan } from 'typeorm';
import { KirjautuminenTaulu } from '../rivit/kirjautuminen-rivi.js';
import { PalvelutikettiTaulu, type PalvelutikettiRivi } from '../rivit/palvelutiketti-rivi.js';
import { palautetut } from '../palautetut.js';
import type { Tietokanta } from '../tietokanta.js';
import { tiketinTiiviste } from './tiketin-tiiviste.js';

/** Logins and service tickets as rows, found by the ticket's digest. */
export class TypeormTikettiRepository implements TikettiRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaaKirjautuminen({ tiketti, ...muu }: Kirjautuminen): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.insert(KirjautuminenTaulu, {
        ...muu,
        kayttajaAvain: muu.kayttajatunnus.toLowerCase(),
        tiiviste: tiketinTiiviste(tiketti),
      }),
    );
  }

  async haeKirjautuminen(tiketti: string): Promise<Kirjautuminen | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) =>
      manager.findOneBy(KirjautuminenTaulu, { tiiviste: tiketinTiiviste(tiketti) }),
    );
    return rivi
      ? { tiketti, kayttajatunnus: rivi.kayttajatunnus, voimassaAsti: rivi.voimassaAsti as Aikaleima }
      : undefined;
  }

  async poistaKirjautuminen(tiketti: string): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(KirjautuminenTaulu, { tiiviste: tiketinTiiviste(tiketti) }),
    );
  }

  async poistaKayttajan(kayttajatunnus: string): Promise<void> {
    const kayttajaAvain = kayttajatunnus.toLowerCase();
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.delete(KirjautuminenTaulu, { kayttajaAvain });
      await manager.delete(PalvelutikettiTaulu, { kayttajaAvain });
    });
  }

  async lisaaPalvelutiketti({ tiketti, ...muu }: Palvelutiketti): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.insert(PalvelutikettiTaulu, {
        ...muu,
        kayttajaAvain: muu.kayttajatunnus.toLowerCase(),
        tiiviste: tiketinTiiviste(tiketti),
      }),
    );
  }

  async otaPalvelutiketti(tiketti: string): Promise<Palvelutiketti | undefined> {
    const [rivi] = await this.tietokanta.transactions.writeStatement((manager) =>
      palautetut<Omit<PalvelutikettiRivi, 'tiiviste' | 'kayttajaAvain'>>(
        manager,
        `DELETE FROM ehoks_palvelutiketit WHERE tiiviste = $1
        RETURNING kayttajatunnus, palvelu, voimassa_asti AS "voimassaAsti"`,
        [tiketinTiiviste(tiketti)],
      ),
    );
    return rivi && { tiketti, ...rivi, voimassaAsti: rivi.voimassaAsti as Aikaleima };
  }

  poistaVanhentuneet(nyt: Aikaleima): Promise<number> {
    return this.tietokanta.transactions.write(async (manager) => {
      const kirjautumiset = await manager.delete(KirjautuminenTaulu, { voimassaAsti: LessThan(nyt) });
      const palvelutiketit = await manager.delete(PalvelutikettiTaulu, { voimassaAsti: LessThan(nyt) });
      return (kirjautumiset.affected ?? 0) + (palvelutiketit.affected ?? 0);
    });
  }
}
