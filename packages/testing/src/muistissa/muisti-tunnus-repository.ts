import { EhoksError, type Lokitapahtuma, type Tunnus, type TunnusRepository } from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Accounts in memory. */
export class MuistiTunnusRepository implements TunnusRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly tunnukset = new Map<string, Tunnus>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async hae(kayttajatunnus: string): Promise<Tunnus | undefined> {
    return this.tunnukset.get(kayttajatunnus.toLowerCase());
  }

  async kaikki(): Promise<readonly Tunnus[]> {
    return [...this.tunnukset].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tunnus]) => tunnus);
  }

  async lisaa(tunnus: Tunnus, kirjaus?: Lokitapahtuma): Promise<void> {
    const avain = tunnus.kayttajatunnus.toLowerCase();
    if (this.tunnukset.has(avain)) throw new EhoksError('tunnus.on-jo');
    this.tunnukset.set(avain, tunnus);
    if (kirjaus) this.auditloki.lisaa(kirjaus);
  }

  async muuta(
    kayttajatunnus: string,
    muunnos: (tunnus: Tunnus) => Tunnus,
    kirjaus?: Lokitapahtuma,
  ): Promise<Tunnus | undefined> {
    const avain = kayttajatunnus.toLowerCase();
    const nykyinen = this.tunnukset.get(avain);
    if (!nykyinen) return undefined;
    const muutettu = muunnos(nykyinen);
    this.tunnukset.set(avain, muutettu);
    if (kirjaus) this.auditloki.lisaa(kirjaus);
    return muutettu;
  }

  async onYhtaan(): Promise<boolean> {
    return this.tunnukset.size > 0;
  }
}
