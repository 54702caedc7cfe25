import type { AnomusRepository, Kayttooikeusanomus, Lokitapahtuma } from '@ehoks/core';
import { lisaaLokitapahtuma } from '../auditloki/lisaa-lokitapahtuma.js';
import { AnomusTaulu, type AnomusRivi } from '../rivit/anomus-rivi.js';
import { tyhjatPois } from '../rivit/tyhjat-pois.js';
import type { Tietokanta } from '../tietokanta.js';

/** Requests for rights as rows. */
export class TypeormAnomusRepository implements AnomusRepository {
  constructor(private readonly tietokanta: Tietokanta) {}

  async lisaa(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<void> {
    await this.tietokanta.transactions.write(async (manager) => {
      await manager.createQueryBuilder().insert().into(AnomusTaulu).values(anomus).updateEntity(false).execute();
      await lisaaLokitapahtuma(manager, kirjaus);
    });
  }

  async hae(id: string): Promise<Kayttooikeusanomus | undefined> {
    const rivi = await this.tietokanta.transactions.read((manager) => manager.findOneBy(AnomusTaulu, { id }));
    return rivi ? anomukseksi(rivi) : undefined;
  }

  async kaikki(): Promise<readonly Kayttooikeusanomus[]> {
    const rivit = await this.tietokanta.transactions.read((manager) =>
      manager.find(AnomusTaulu, { order: { anottu: 'DESC', numero: 'DESC' } }),
    );
    return rivit.map(anomukseksi);
  }

  ratkaise(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<boolean> {
    const { id, tila, ratkaisija, ratkaistu, ratkaisunPerustelu } = anomus;
    return this.tietokanta.transactions.write(async (manager) => {
      const { affected } = await manager.update(
        AnomusTaulu,
        { id, tila: 'anottu' satisfies Kayttooikeusanomus['tila'] },
        { tila, ratkaisija, ratkaistu, ratkaisunPerustelu },
      );
      if (affected !== 1) return false;
      await lisaaLokitapahtuma(manager, kirjaus);
      return true;
    });
  }
}

function anomukseksi({ numero: _numero, ...rivi }: AnomusRivi): Kayttooikeusanomus {
  return tyhjatPois(rivi) as Kayttooikeusanomus;
}
