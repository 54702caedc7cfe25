import type { Koodi, Koodistopalvelu, KoodiUri } from '@ehoks/core';
import { eiVastannut } from './ei-vastannut.js';
import type { Testikehys } from './testikehys.js';

/** A Koodisto under test. */
export interface KoodistopalveluKohde {
  readonly koodistopalvelu: Koodistopalvelu;
  /** The codes of `urasuunnitelma` that it knows, in its order, one of them passive. */
  readonly urasuunnitelmat: readonly Koodi[];
  katkaise(): Promise<void>;
  palauta(): Promise<void>;
  sulje(): Promise<void>;
}

/** What every Koodisto must do. */
export function koodistopalveluSopimus(t: Testikehys, luo: () => Promise<KoodistopalveluKohde>): void {
  const { describe, it, expect } = t;

  describe('Koodistopalvelu', () => {
    let kohde: KoodistopalveluKohde;
    t.beforeEach(async () => {
      kohde = await luo();
    });
    t.afterEach(() => kohde.sulje());

    it('antaa koodiston kaikki koodit, passiivisetkin, nimineen ja versioineen', async () => {
      expect(await kohde.koodistopalvelu.koodisto('urasuunnitelma')).toEqual(kohde.urasuunnitelmat);
      expect(kohde.urasuunnitelmat.filter(({ voimassa }) => !voimassa).length).toBe(1);
    });

    it('antaa yhden koodin, ja sellaisesta, jota ei ole, ei mitään', async () => {
      for (const koodi of kohde.urasuunnitelmat)
        expect(await kohde.koodistopalvelu.koodi(koodi.koodiUri)).toEqual(koodi);
      expect(await kohde.koodistopalvelu.koodi('urasuunnitelma_9999' as KoodiUri)).toBe(undefined);
      expect(await kohde.koodistopalvelu.koodi('eiole_1' as KoodiUri)).toBe(undefined);
    });

    it('kieltäytyy, kun palvelu on alhaalla, ja vastaa taas, kun se palaa', async () => {
      await kohde.katkaise();
      expect(await eiVastannut(kohde.koodistopalvelu.koodisto('urasuunnitelma'))).toBe('koodisto');
      expect(await eiVastannut(kohde.koodistopalvelu.koodi('urasuunnitelma_0001' as KoodiUri))).toBe('koodisto');
      await kohde.palauta();
      expect(await kohde.koodistopalvelu.koodisto('urasuunnitelma')).toEqual(kohde.urasuunnitelmat);
    });
  });
}
