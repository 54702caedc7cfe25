import { EhoksError, type Organisaatio, type OrganisaatioOid, type Organisaatiot } from '@ehoks/core';

/** Organisaatiopalvelu in memory. While `alhaalla`, every question is refused. */
export class MuistiOrganisaatiot implements Organisaatiot {
  alhaalla = false;
  private readonly organisaatiot = new Map<OrganisaatioOid, Organisaatio>();

  /** Puts the organisation in the place of what was there under its OID. */
  lisaa(organisaatio: Organisaatio): void {
    this.organisaatiot.set(organisaatio.oid, organisaatio);
  }

  poista(oid: OrganisaatioOid): void {
    this.organisaatiot.delete(oid);
  }

  async organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined> {
    return this.kaikki().get(oid);
  }

  async koulutustoimijat(): Promise<readonly OrganisaatioOid[]> {
    return [...this.kaikki().values()].flatMap(({ oid, tasot }) => (tasot.includes('koulutustoimija') ? [oid] : []));
  }

  private kaikki(): ReadonlyMap<OrganisaatioOid, Organisaatio> {
    if (this.alhaalla) throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu: 'organisaatio' } });
    return this.organisaatiot;
  }
}
