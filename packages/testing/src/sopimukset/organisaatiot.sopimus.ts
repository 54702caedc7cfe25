import { OPH_OID, type Organisaatio, type Organisaatiot } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { eiVastannut } from './ei-vastannut.js';

/** An Organisaatiopalvelu under test and the hand that changes what it knows. */
export interface OrganisaatiotKohde {
  readonly organisaatiot: Organisaatiot;
  /** Its parents have been put there before it. */
  lisaa(organisaatio: Organisaatio): Promise<void>;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const OPH: Organisaatio = {
  oid: OPH_OID,
  ylemmat: [],
  tasot: ['oph'],
  nimi: {
    fi: 'Opetushallitus',
    sv: 'Utbildningsstyrelsen',
    en: 'Finnish National Agency for Education',
  },
};
const KOULUTUSTOIMIJA: Organisaatio = {
  oid: esimerkkiOrganisaatioOid(321),
  ylemmat: [OPH_OID],
  tasot: ['koulutustoimija'],
  nimi: { fi: 'Esimerkkikuntayhtymä', sv: 'Exempelsamkommunen', en: 'Example Joint Authority' },
};
const OPPILAITOS: Organisaatio = {
  oid: esimerkkiOrganisaatioOid(322),
  ylemmat: [OPH_OID, KOULUTUSTOIMIJA.oid],
  tasot: ['oppilaitos'],
  nimi: { fi: 'Esimerkkiopisto', sv: 'Exempelinstitutet' },
};
const TOIMIPISTE: Organisaatio = {
  oid: esimerkkiOrganisaatioOid(323),
  ylemmat: [OPH_OID, KOULUTUSTOIMIJA.oid, OPPILAITOS.oid],
  tasot: ['toimipiste'],
  nimi: { sv: 'Exempelgatan' },
};

const OIDIT = [OPH, KOULUTUSTOIMIJA, OPPILAITOS, TOIMIPISTE].map(({ oid }) => oid);

/** What every Organisaatiopalvelu must do. */
export function organisaatiotSopimus(t: Testikehys, luo: () => Promise<OrganisaatiotKohde>): void {
  const { describe, it, expect } = t;

  describe('Organisaatiot', () => {
    let kohde: OrganisaatiotKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    const lisatyt = async (...organisaatiot: readonly Organisaatio[]): Promise<void> => {
      for (const organisaatio of organisaatiot) await kohde.lisaa(organisaatio);
    };

    it('antaa organisaation tasoineen ja nimineen, ylemmät juuresta alkaen, itse ei mukana', async () => {
      const kaikki = [OPH, KOULUTUSTOIMIJA, OPPILAITOS, TOIMIPISTE];
      await lisatyt(...kaikki);
      for (const organisaatio of kaikki)
        expect(await kohde.organisaatiot.organisaatio(organisaatio.oid)).toEqual(organisaatio);
    });

    it('juurella ei ole ylempiä', async () => {
      await lisatyt(OPH);
      expect((await kohde.organisaatiot.organisaatio(OPH_OID))?.ylemmat).toEqual([]);
    });

    it('ei muista, ettei organisaatiota ollut', async () => {
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toBe(undefined);
      await lisatyt(OPH, KOULUTUSTOIMIJA, OPPILAITOS);
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toEqual(OPPILAITOS);
    });

    it('koulutustoimijoissa on lisätty koulutustoimija kerran, ei oppilaitosta eikä toimipistettä', async () => {
      await lisatyt(OPH, KOULUTUSTOIMIJA, OPPILAITOS, TOIMIPISTE);
      const oidit = await kohde.organisaatiot.koulutustoimijat();
      const kerrat = [OPH, KOULUTUSTOIMIJA, OPPILAITOS, TOIMIPISTE].map(
        (organisaatio) => oidit.filter((oid) => oid === organisaatio.oid).length,
      );
      expect(kerrat).toEqual([0, 1, 0, 0]);
    });

    it('antaa monta kerralla; se, jota ei ole, puuttuu, eikä sitä muisteta', async () => {
      await lisatyt(OPH, KOULUTUSTOIMIJA);
      const oidit = [OPPILAITOS.oid, KOULUTUSTOIMIJA.oid];
      expect(await kohde.organisaatiot.organisaatiot(oidit)).toEqual(new Map([[KOULUTUSTOIMIJA.oid, KOULUTUSTOIMIJA]]));
      await lisatyt(OPPILAITOS);
      const loydetyt = await kohde.organisaatiot.organisaatiot(oidit);
      expect(oidit.map((oid) => loydetyt.get(oid))).toEqual([OPPILAITOS, KOULUTUSTOIMIJA]);
    });

    it('etsii nimen osalla millä kielellä tahansa, kirjainten koosta välittämättä', async () => {
      await lisatyt(OPH, KOULUTUSTOIMIJA, OPPILAITOS, TOIMIPISTE);
      const loydetyt = async (haku: string, enintaan = 20) =>
        (await kohde.organisaatiot.etsi(haku, enintaan)).filter(({ oid }) => OIDIT.includes(oid));
      expect(await loydetyt('EXEMPELGATAN')).toEqual([{ oid: TOIMIPISTE.oid, nimi: TOIMIPISTE.nimi }]);
      expect(await loydetyt('ei sellaista')).toEqual([]);
      expect((await kohde.organisaatiot.etsi('exempel', 1)).length).toBe(1);
    });

    it('kieltäytyy, kun palvelu on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await lisatyt(OPH, KOULUTUSTOIMIJA, OPPILAITOS);
      await kohde.katkaise();
      expect(await eiVastannut(kohde.organisaatiot.organisaatio(OPPILAITOS.oid))).toBe('organisaatio');
      expect(await eiVastannut(kohde.organisaatiot.koulutustoimijat())).toBe('organisaatio');
      expect(await eiVastannut(kohde.organisaatiot.organisaatiot([OPPILAITOS.oid]))).toBe('organisaatio');
      expect(await eiVastannut(kohde.organisaatiot.etsi('exempel', 20))).toBe('organisaatio');
      await kohde.palauta();
      expect(await kohde.organisaatiot.organisaatio(OPPILAITOS.oid)).toEqual(OPPILAITOS);
      expect((await kohde.organisaatiot.koulutustoimijat()).includes(KOULUTUSTOIMIJA.oid)).toBe(true);
    });
  });
}
