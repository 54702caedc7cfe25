import type { AnomusRepository, Kayttooikeusanomus, Lokitapahtuma } from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Requests for rights in memory. */
export class MuistiAnomusRepository implements AnomusRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly anomukset = new Map<string, Kayttooikeusanomus>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async lisaa(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<void> {
    if (this.anomukset.has(anomus.id)) throw new Error(`The id ${anomus.id} is taken`);
    this.anomukset.set(anomus.id, anomus);
    this.auditloki.lisaa(kirjaus);
  }

  async hae(id: string): Promise<Kayttooikeusanomus | undefined> {
    return this.anomukset.get(id);
  }

  async kaikki(): Promise<readonly Kayttooikeusanomus[]> {
    return [...this.anomukset.values()]
      .reverse()
      .sort((a, b) => (a.anottu > b.anottu ? -1 : a.anottu < b.anottu ? 1 : 0));
  }

  async ratkaise(anomus: Kayttooikeusanomus, kirjaus: Lokitapahtuma): Promise<boolean> {
    const anottu = this.anomukset.get(anomus.id);
    if (anottu?.tila !== 'anottu') return false;
    const { tila, ratkaisija, ratkaistu, ratkaisunPerustelu } = anomus;
    this.anomukset.set(anomus.id, {
      ...anottu,
      tila,
      ...(ratkaisija !== undefined && { ratkaisija }),
      ...(ratkaistu !== undefined && { ratkaistu }),
      ...(ratkaisunPerustelu !== undefined && { ratkaisunPerustelu }),
    });
    this.auditloki.lisaa(kirjaus);
    return true;
  }
}
