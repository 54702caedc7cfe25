import {
  jaonTila,
  KATSELUJA_NAYTETAAN,
  osoitteenAvain,
  type Aikaleima,
  type HoksId,
  type Jakolinkki,
  type JakolinkkiRepository,
  type Katselut,
  type Lokitapahtuma,
  type Paiva,
  type Viestiosoite,
} from '@ehoks/core';
import { MuistiAuditloki } from './muisti-auditloki.js';

/** Shares in memory. */
export class MuistiJakolinkkiRepository implements JakolinkkiRepository {
  readonly auditloki: MuistiAuditloki;
  private readonly jaot = new Map<string, Jakolinkki>();
  private readonly katsotut = new Map<string, readonly Aikaleima[]>();

  constructor({ auditloki = new MuistiAuditloki() }: { readonly auditloki?: MuistiAuditloki } = {}) {
    this.auditloki = auditloki;
  }

  async lisaa(jako: Jakolinkki, kirjaus: Lokitapahtuma): Promise<void> {
    if (this.jaot.has(jako.tunnus)) throw new Error(`The id ${jako.tunnus} is taken`);
    this.jaot.set(jako.tunnus, jako);
    this.auditloki.lisaa(kirjaus);
  }

  async hae(tunnus: string): Promise<Jakolinkki | undefined> {
    return this.jaot.get(tunnus);
  }

  async hoksien(idt: readonly HoksId[]): Promise<readonly Jakolinkki[]> {
    return [...this.jaot.values()]
      .filter(({ hoksId }) => idt.includes(hoksId))
      .sort((a, b) => vertaa(b.luotu, a.luotu) || vertaa(a.tunnus, b.tunnus));
  }

  async osoitteen(osoite: Viestiosoite, tanaan: Paiva): Promise<readonly Jakolinkki[]> {
    const avain = osoitteenAvain(osoite);
    return [...this.jaot.values()]
      .filter((jako) => jako.saaja && osoitteenAvain(jako.saaja) === avain && jaonTila(jako, tanaan) === 'voimassa')
      .sort((a, b) => vertaa(a.alku, b.alku) || vertaa(a.tunnus, b.tunnus));
  }

  async lyhenna(tunnus: string, loppu: Paiva, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.muuta(tunnus, (jako) => jako.loppu > loppu, { loppu }, kirjaus);
  }

  async peru(tunnus: string, peruttu: Aikaleima, kirjaus: Lokitapahtuma): Promise<boolean> {
    return this.muuta(tunnus, () => true, { peruttu }, kirjaus);
  }

  async kirjaaKatselu(tunnus: string, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void> {
    this.katsotut.set(tunnus, [aika, ...(this.katsotut.get(tunnus) ?? [])]);
    this.auditloki.lisaa(kirjaus);
  }

  async katselut(tunnukset: readonly string[]): Promise<ReadonlyMap<string, Katselut>> {
    return new Map(
      tunnukset.flatMap((tunnus) => {
        const hetket = [...(this.katsotut.get(tunnus) ?? [])].sort((a, b) => vertaa(b, a));
        const katselut = { maara: hetket.length, viimeisimmat: hetket.slice(0, KATSELUJA_NAYTETAAN) };
        return hetket.length === 0 ? [] : [[tunnus, katselut]];
      }),
    );
  }

  async poistaVanhat(ennen: { readonly loppu: Paiva; readonly peruttu: Aikaleima }): Promise<number> {
    return this.poistaKun(
      ({ loppu, peruttu }) => loppu < ennen.loppu || (peruttu !== undefined && peruttu < ennen.peruttu),
    );
  }

  /** The plan is gone for good. */
  havita(hoksId: HoksId): void {
    this.poistaKun((jako) => jako.hoksId === hoksId);
  }

  private muuta(
    tunnus: string,
    ehto: (jako: Jakolinkki) => boolean,
    muutos: Partial<Jakolinkki>,
    kirjaus: Lokitapahtuma,
  ): boolean {
    const jako = this.jaot.get(tunnus);
    if (jako === undefined || jako.peruttu !== undefined || !ehto(jako)) return false;
    this.jaot.set(tunnus, { ...jako, ...muutos });
    this.auditloki.lisaa(kirjaus);
    return true;
  }

  private poistaKun(ehto: (jako: Jakolinkki) => boolean): number {
    const poistuvat = [...this.jaot.values()].filter(ehto);
    for (const { tunnus } of poistuvat) {
      this.jaot.delete(tunnus);
      this.katsotut.delete(tunnus);
    }
    return poistuvat.length;
  }
}

function vertaa(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
