import { OPH_OID, type Tunnus, type TunnusRepository } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const TUNNUS: Tunnus = {
  kayttajatunnus: 'Siirto-Esimerkki',
  oid: '1.2.246.562.24.44400000064',
  tyyppi: 'PALVELU',
  salasanatiiviste: 'tiiviste-1',
  oikeudet: [],
  lukittu: false,
};

/** What every store of accounts must do. */
export function tunnusRepositorySopimus(t: Testikehys, luo: () => Promise<Tietovarasto<TunnusRepository>>): void {
  const { describe, it, expect } = t;

  describe('TunnusRepository', () => {
    const repository = jokaiselleOma(t, luo);

    it('on aluksi tyhjä', async () => {
      expect(await repository().onYhtaan()).toBe(false);
      expect(await repository().hae('siirto-esimerkki')).toBe(undefined);
    });

    it('antaa tunnuksen sellaisena kuin se tallennettiin, kirjainkoosta riippumatta', async () => {
      await repository().tallenna(TUNNUS);
      expect(await repository().onYhtaan()).toBe(true);
      for (const asu of ['Siirto-Esimerkki', 'siirto-esimerkki', 'SIIRTO-ESIMERKKI'])
        expect(await repository().hae(asu)).toEqual(TUNNUS);
      expect(await repository().hae('siirto-esimerkk')).toBe(undefined);
    });

    it('säilyttää oikeudet järjestyksessä', async () => {
      const oikeudet = [
        { oikeus: 'READ', organisaatio: OPH_OID },
        { oikeus: 'CRUD', organisaatio: esimerkkiOrganisaatioOid(12) },
      ] as const;
      await repository().tallenna({ ...TUNNUS, oikeudet });
      expect((await repository().hae(TUNNUS.kayttajatunnus))?.oikeudet).toEqual(oikeudet);
    });

    it('korvaa samannimisen, vaikka kirjainkoko olisi toinen', async () => {
      await repository().tallenna(TUNNUS);
      const lukittu = { ...TUNNUS, kayttajatunnus: 'siirto-esimerkki', salasanatiiviste: 'tiiviste-2', lukittu: true };
      await repository().tallenna(lukittu);
      expect(await repository().hae('Siirto-Esimerkki')).toEqual(lukittu);
    });
  });
}
