import { OPH_OID, type Organisaatio, type Organisaatiot } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { eiVastannut } from './ei-vastannut.js';

/** An Organisaatiopalvelu under test and the hand that changes what it knows. */
export interface OrganisaatiotKohde {
  readonly organisaatiot: Organisaatiot;
  lisaa(organisaatio: Organisaatio): Promise<void>;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const KOULUTUSTOIMIJA: Organisaatio = { oid: esimerkkiOrganisaatioOid(321), ylemmat: [OPH_OID] };
const OPPILAITOS: Organisaatio = { oid: esimerkkiOrganisaatioOid(322), ylemmat: [OPH_OID, KOULUTUSTOIMIJA.oid] };

/** What every Organisaatiopalvelu must do. */
export function organisaatiotSopimus(t: Testikehys, luo: () => Promise<OrganisaatiotKohde>): void {
  const { describe, it, expect } = t;

  describe('Organisaatiot', () => {
    let kohde: OrganisaatiotKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa ylemmät juuresta alkaen, itse ei mukana', async () => {
      await kohde.lisaa(KOULUTUSTOIMIJA);
      await kohde.lisaa(OPPILAITOS);
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toEqual(OPPILAITOS);
      expect(await kohde.organisaatiot.organisaatio(KOULUTUSTOIMIJA.oid)).toEqual(KOULUTUSTOIMIJA);
    });

    it('juurella ei ole ylempiä', async () => {
      await kohde.lisaa({ oid: OPH_OID, ylemmat: [] });
      expect(await kohde.organisaatiot.organisaatio(OPH_OID)).toEqual({ oid: OPH_OID, ylemmat: [] });
    });

    it('ei muista, ettei organisaatiota ollut', async () => {
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toBe(undefined);
      await kohde.lisaa(OPPILAITOS);
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toEqual(OPPILAITOS);
    });

    it('kieltäytyy, kun palvelu on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.lisaa(OPPILAITOS);
      await kohde.katkaise();
      expect(await eiVastannut(kohde.organisaatiot.organisaatio(OPPILAITOS.oid))).toBe('organisaatio');
      await kohde.palauta();
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toEqual(OPPILAITOS);
    });
  });
}
