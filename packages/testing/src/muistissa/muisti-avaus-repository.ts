import type { Avattava, Avaus, AvausRepository, Lokitapahtuma, OrganisaatioOid } from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Decisions about opened functions in memory. */
export class MuistiAvausRepository implements AvausRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly avaukset = new Map<string, Avaus>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async kaikki(): Promise<readonly Avaus[]> {
    return [...this.avaukset.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, avaus]) => avaus);
  }

  async aseta(avaus: Avaus, kirjaus: Lokitapahtuma): Promise<void> {
    this.avaukset.set(avain(avaus), avaus);
    this.auditloki.lisaa(kirjaus);
  }

  async poista(toiminto: Avattava, organisaatio: OrganisaatioOid, kirjaus: Lokitapahtuma): Promise<boolean> {
    if (!this.avaukset.delete(avain({ toiminto, organisaatio }))) return false;
    this.auditloki.lisaa(kirjaus);
    return true;
  }
}

function avain({ toiminto, organisaatio }: Pick<Avaus, 'toiminto' | 'organisaatio'>): string {
  return `${toiminto} ${organisaatio}`;
}
