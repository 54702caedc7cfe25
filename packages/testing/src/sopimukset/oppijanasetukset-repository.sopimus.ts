import type { OppijanasetuksetRepository } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOppijaOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const OONA = esimerkkiOppijaOid(1);
const TALLENNUS = esimerkkiLokitapahtuma({ toimi: 'tallenna-asetukset', kohde: {} });

/** What every store of the learners' settings must do. */
export function oppijanasetuksetRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<OppijanasetuksetRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('OppijanasetuksetRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));

    it('asetuksia ei ole ennen tallennusta', async () => {
      expect(await repository().hae(OONA)).toEqual(undefined);
    });

    it('antaa asetukset sellaisina kuin ne tallennettiin, kullekin omansa, ja tallennus kirjataan', async () => {
      const asetukset = { kieli: 'sv', 'esittely-nahty': true, muut: [1, { a: 'å' }] };
      await repository().tallenna(OONA, asetukset, TALLENNUS);
      expect(await repository().hae(OONA)).toEqual(asetukset);
      expect(await repository().hae(esimerkkiOppijaOid(2))).toEqual(undefined);
      expect(await audit()).toEqual([TALLENNUS]);
    });

    it('uudet tulevat entisten tilalle kokonaan', async () => {
      await repository().tallenna(OONA, { kieli: 'sv', muu: 1 }, TALLENNUS);
      await repository().tallenna(OONA, { kieli: 'fi' }, TALLENNUS);
      expect(await repository().hae(OONA)).toEqual({ kieli: 'fi' });
    });

    it('yhtäaikaisista tallennuksista jokin jää, ja jokainen kirjataan', async () => {
      await Promise.all(['fi', 'sv', 'en'].map((kieli) => repository().tallenna(OONA, { kieli }, TALLENNUS)));
      const jaljella = (await repository().hae(OONA))?.['kieli'];
      expect(['fi', 'sv', 'en'].some((kieli) => kieli === jaljella)).toBe(true);
      expect((await audit()).length).toBe(3);
    });
  });
}
