import { EhoksError, type Organisaatio, type OrganisaatioOid, type Organisaatiot } from '@ehoks/core';

/** Organisaatiopalvelu in memory. While `alhaalla`, every question is refused. */
export class MuistiOrganisaatiot implements Organisaatiot {
  alhaalla = false;
  private readonly lisatyt = new Map<OrganisaatioOid, Organisaatio>();

  /** Puts the organisation in the place of what was there under its OID. */
  lisaa(organisaatio: Organisaatio): void {
    this.lisatyt.set(organisaatio.oid, organisaatio);
  }

  poista(oid: OrganisaatioOid): void {
    this.lisatyt.delete(oid);
  }

  async organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined> {
    return this.kaikki().get(oid);
  }

  async organisaatiot(oidit: readonly OrganisaatioOid[]): Promise<ReadonlyMap<OrganisaatioOid, Organisaatio>> {
    return new Map([...this.kaikki()].filter(([oid]) => oidit.includes(oid)));
  }

  async etsi(haku: string, enintaan: number): Promise<readonly Pick<Organisaatio, 'oid' | 'nimi'>[]> {
    return [...this.kaikki().values()]
      .filter(({ tasot, nimi }) => {
        const nimet = Object.values(nimi).map((teksti: string) => teksti.toLowerCase());
        return tasot.some((taso) => taso !== 'oph') && nimet.some((teksti) => teksti.includes(haku.toLowerCase()));
      })
      .map(({ oid, nimi }) => ({ oid, nimi }))
      .slice(0, enintaan);
  }

  async koulutustoimijat(): Promise<readonly OrganisaatioOid[]> {
    return [...this.kaikki().values()].flatMap(({ oid, tasot }) => (tasot.includes('koulutustoimija') ? [oid] : []));
  }

  private kaikki(): ReadonlyMap<OrganisaatioOid, Organisaatio> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'organisaatio' } });
    return this.lisatyt;
  }
}
