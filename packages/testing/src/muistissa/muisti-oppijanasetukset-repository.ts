import type { Lokitapahtuma, Oppijanasetukset, OppijanasetuksetRepository } from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Settings of the learners' pages in memory. */
export class MuistiOppijanasetuksetRepository implements OppijanasetuksetRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly asetukset = new Map<string, Oppijanasetukset>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async hae(omistaja: string): Promise<Oppijanasetukset | undefined> {
    return this.asetukset.get(omistaja);
  }

  async tallenna(omistaja: string, asetukset: Oppijanasetukset, kirjaus: Lokitapahtuma): Promise<void> {
    this.asetukset.set(omistaja, asetukset);
    this.auditloki.lisaa(kirjaus);
  }
}
