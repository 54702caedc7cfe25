import type { Lokitapahtuma, Tiedote, TiedoteRepository } from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Notices in memory. */
export class MuistiTiedoteRepository implements TiedoteRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly tiedotteet = new Map<string, Tiedote>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async kaikki(): Promise<readonly Tiedote[]> {
    const avain = ({ alkaen }: Tiedote): number => Date.parse(alkaen);
    return [...this.tiedotteet.values()].sort((a, b) => avain(b) - avain(a) || (a.id < b.id ? -1 : 1));
  }

  async lisaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<void> {
    if (this.tiedotteet.has(tiedote.id)) throw new Error(`The id ${tiedote.id} is taken`);
    this.tiedotteet.set(tiedote.id, tiedote);
    this.auditloki.lisaa(kirjaus);
  }

  async korvaa(tiedote: Tiedote, kirjaus: Lokitapahtuma): Promise<boolean> {
    if (!this.tiedotteet.has(tiedote.id)) return false;
    this.tiedotteet.set(tiedote.id, tiedote);
    this.auditloki.lisaa(kirjaus);
    return true;
  }

  async poista(id: string, kirjaus: Lokitapahtuma): Promise<boolean> {
    if (!this.tiedotteet.delete(id)) return false;
    this.auditloki.lisaa(kirjaus);
    return true;
  }
}
