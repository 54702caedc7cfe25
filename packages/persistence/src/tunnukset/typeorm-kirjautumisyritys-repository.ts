import type { Aikaleima, Kirjautumisyritys, KirjautumisyritysRepository } from '@ehoks/core';
import { LessThan, MoreThanOrEqual } from 'typeorm';
import { KirjautumisyritysTaulu } from '../rivit/kirjautumisyritys-rivi.js';
import type { Tietokanta } from '../tietokanta.js';

/** Failed logins as rows. */
export class TypeormKirjautumisyritysRepository implements KirjautumisyritysRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async kirjaa(yritys: Kirjautumisyritys): Promise<void> {
    await this.tietokanta.transactions.writeStatement((manager) =>
      manager.insert(KirjautumisyritysTaulu, { ...yritys, avain: yritys.kayttajatunnus.toLowerCase() }),
    );
  }

  async yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(KirjautumisyritysTaulu, {
        where: { avain: kayttajatunnus.toLowerCase(), aika: MoreThanOrEqual(alkaen) },
        order: { aika: 'ASC', id: 'ASC' },
      }),
    );
    return rivit.map(({ kayttajatunnus: nimi, lahde, aika, tulos }) => ({
      kayttajatunnus: nimi,
      lahde,
      aika: aika as Aikaleima,
      tulos: tulos as Kirjautumisyritys['tulos'],
    }));
  }

  async poistaVanhat(ennen: Aikaleima): Promise<number> {
    const { affected } = await this.tietokanta.transactions.writeStatement((manager) =>
      manager.delete(KirjautumisyritysTaulu, { aika: LessThan(ennen) }),
    );
    return affected ?? 0;
  }
}
