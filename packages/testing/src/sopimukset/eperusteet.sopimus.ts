import type { Eperusteet, KoodiUri, TutkinnonRakenne } from '@ehoks/core';
import { eiVastannut } from './ei-vastannut.js';
import type { Testikehys } from './testikehys.js';

/** An ePerusteet under test. */
export interface EperusteetKohde {
  readonly eperusteet: Eperusteet;
  /** A degree that it knows, with a name in Finnish in every part and a part that has areas (osa-alueet). */
  readonly tutkinto: TutkinnonRakenne;
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

const EI_OLE = 'tutkinnonosat_1' as KoodiUri;

/** What every ePerusteet must do. */
export function eperusteetSopimus(t: Testikehys, luo: () => Promise<EperusteetKohde>): void {
  const { describe, it, expect } = t;

  describe('Eperusteet', () => {
    let kohde: EperusteetKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa tutkinnon rakenteen osineen, ryhmineen ja osa-alueineen', async () => {
      const { eperusteet, tutkinto } = kohde;
      expect(await eperusteet.tutkinnonRakenne(tutkinto.diaarinumero)).toEqual(tutkinto);
      expect(tutkinto.osat.some(({ osaAlueet }) => osaAlueet.length > 0)).toBe(true);
    });

    it('antaa tutkinnon ilman rakennetta', async () => {
      const { diaarinumero, nimi, laajuus } = kohde.tutkinto;
      expect(await kohde.eperusteet.tutkinto(diaarinumero)).toEqual({ diaarinumero, nimi, laajuus });
    });

    it('diaarinumeron on oltava juuri sama', async () => {
      const osa = kohde.tutkinto.diaarinumero.slice(0, -1);
      expect(await kohde.eperusteet.tutkinto(osa)).toBe(undefined);
      expect(await kohde.eperusteet.tutkinnonRakenne(osa)).toBe(undefined);
    });

    it('antaa osan koodilla, ja sellaisesta, jota ei ole, ei mitään', async () => {
      for (const { koodiUri, nimi, laajuus, osaAlueet } of kohde.tutkinto.osat) {
        const osa = await kohde.eperusteet.tutkinnonOsa(koodiUri);
        expect([osa?.koodiUri, osa?.nimi, osa?.laajuus, osa?.osaAlueet]).toEqual([koodiUri, nimi, laajuus, osaAlueet]);
      }
      expect(await kohde.eperusteet.tutkinnonOsa(EI_OLE)).toBe(undefined);
    });

    it('etsii osia nimen osalla ja koodiarvolla, enintään niin monta kuin pyydetään', async () => {
      const { eperusteet, tutkinto } = kohde;
      const [osa] = tutkinto.osat;
      const koodiarvo = (osa?.koodiUri ?? '').replace('tutkinnonosat_', '');
      const loydetyt = async (haku: string, enintaan = 20) =>
        (await eperusteet.etsiTutkinnonOsia(haku, 'fi', enintaan)).map(({ koodiUri }) => koodiUri);
      expect(await loydetyt(osa?.nimi.fi?.slice(1).toUpperCase() ?? '')).toEqual([osa?.koodiUri]);
      expect(await loydetyt(koodiarvo)).toEqual([osa?.koodiUri]);
      expect((await loydetyt('a', 2)).length).toBe(2);
      expect(await loydetyt('ei sellaista osaa')).toEqual([]);
      expect(await loydetyt('1')).toEqual([]);
    });

    it('kieltäytyy, kun palvelu on alhaalla, ja vastaa taas, kun se palaa', async () => {
      const { eperusteet, tutkinto } = kohde;
      const { diaarinumero } = tutkinto;
      await kohde.katkaise();
      expect(await eiVastannut(eperusteet.tutkinnonOsa(EI_OLE))).toBe('eperusteet');
      expect(await eiVastannut(eperusteet.tutkinto(diaarinumero))).toBe('eperusteet');
      expect(await eiVastannut(eperusteet.tutkinnonRakenne(diaarinumero))).toBe('eperusteet');
      expect(await eiVastannut(eperusteet.etsiTutkinnonOsia('a', 'fi', 20))).toBe('eperusteet');
      await kohde.palauta();
      expect(await eperusteet.tutkinnonRakenne(diaarinumero)).toEqual(tutkinto);
    });
  });
}
