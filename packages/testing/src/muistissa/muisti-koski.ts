import {
  EhoksError,
  viimeisinJakso,
  type Koski,
  type Opiskeluoikeus,
  type OpiskeluoikeusOid,
  type OppijaOid,
} from '@ehoks/core';

/** KOSKI in memory. While `alhaalla`, every question is refused. */
export class MuistiKoski implements Koski {
  alhaalla = false;
  private readonly oikeudet = new Map<OpiskeluoikeusOid, { readonly oo: Opiskeluoikeus; readonly oppija: OppijaOid }>();

  /** Puts the study right in the place of what was there under its OID. */
  lisaa(oo: Opiskeluoikeus, oppija: OppijaOid): void {
    this.oikeudet.set(oo.oid, { oo, oppija });
  }

  poista(oid: OpiskeluoikeusOid): void {
    this.oikeudet.delete(oid);
  }

  async opiskeluoikeus(oid: OpiskeluoikeusOid): Promise<Opiskeluoikeus | undefined> {
    return this.nakyvat().find(({ oo }) => oo.oid === oid)?.oo;
  }

  async oppijanOpiskeluoikeudet(oid: OppijaOid): Promise<readonly Opiskeluoikeus[]> {
    return this.nakyvat().flatMap(({ oo, oppija }) => (oppija === oid ? [oo] : []));
  }

  async oppijoidenOpiskeluoikeudet(
    oidit: readonly OppijaOid[],
  ): Promise<ReadonlyMap<OppijaOid, readonly Opiskeluoikeus[]>> {
    const kysytyt = this.nakyvat().filter(({ oppija }) => oidit.includes(oppija));
    return new Map(
      kysytyt.map(({ oppija }) => [oppija, kysytyt.flatMap((oma) => (oma.oppija === oppija ? [oma.oo] : []))]),
    );
  }

  private nakyvat() {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'koski' } });
    return [...this.oikeudet.values()].filter(({ oo }) => viimeisinJakso(oo)?.tila !== 'mitatoity');
  }
}
