import { EhoksError, type Henkilo, type OppijaOid, type Oppijanumerorekisteri } from '@ehoks/core';

/** Oppijanumerorekisteri in memory. While `alhaalla`, every question is refused. */
export class MuistiOppijanumerorekisteri implements Oppijanumerorekisteri {
  alhaalla = false;
  private readonly rivit = new Map<OppijaOid, { readonly henkilo: Henkilo; readonly master: OppijaOid }>();

  /** Puts the person in the place of who was there; with `master` as one whose number was merged into another. */
  lisaa(henkilo: Omit<Henkilo, 'yhdistetty'>, master: OppijaOid = henkilo.oid): void {
    this.rivit.set(henkilo.oid, { henkilo: { ...henkilo, yhdistetty: master !== henkilo.oid }, master });
  }

  poista(oid: OppijaOid): void {
    this.rivit.delete(oid);
  }

  async henkilo(oid: OppijaOid): Promise<Henkilo | undefined> {
    return this.hae(oid)?.henkilo;
  }

  async masterOid(oid: OppijaOid): Promise<OppijaOid | undefined> {
    return this.hae(oid)?.master;
  }

  async yhdistetyt(oid: OppijaOid): Promise<readonly OppijaOid[]> {
    this.hae(oid);
    return [...this.rivit.values()].flatMap(({ henkilo, master }) =>
      master === oid && henkilo.oid !== oid ? [henkilo.oid] : [],
    );
  }

  async henkilot(oidit: readonly OppijaOid[]): Promise<ReadonlyMap<OppijaOid, Henkilo>> {
    return new Map(oidit.flatMap((oid) => this.hae(oid)?.henkilo ?? []).map((henkilo) => [henkilo.oid, henkilo]));
  }

  private hae(oid: OppijaOid) {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'onr' } });
    return this.rivit.get(oid);
  }
}
