import type { AvausRepository } from '@ehoks/core';
import { esimerkkiAvaus, esimerkkiSulkeminen } from '../rakentajat/esimerkki-avaus.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiOrganisaatioOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const A = esimerkkiOrganisaatioOid(11);
const SULJETTU = esimerkkiSulkeminen();
const PAATOS = esimerkkiLokitapahtuma({ toimi: 'aseta-avaus', kohde: { toiminto: 'katselu' } });
const POISTO = esimerkkiLokitapahtuma({ toimi: 'poista-avaus', kohde: { toiminto: 'katselu' } });

/** What every store of decisions about opened functions must do. */
export function avausRepositorySopimus(t: Testikehys, luo: () => Promise<KirjaavaTietovarasto<AvausRepository>>): void {
  const { describe, it, expect } = t;

  describe('AvausRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));

    it('on aluksi tyhjä', async () => {
      expect(await repository().kaikki()).toEqual([]);
    });

    it('antaa päätökset sellaisina kuin ne tehtiin, toiminnon ja organisaation järjestyksessä, ja ne kirjataan', async () => {
      const { syy } = SULJETTU;
      const jarjestajan = esimerkkiAvaus({ organisaatio: A });
      const tallennus = esimerkkiSulkeminen({ toiminto: 'tallennus', syy: { ...syy, en: 'Opens in August.' } });
      for (const avaus of [tallennus, jarjestajan, SULJETTU]) await repository().aseta(avaus, PAATOS);
      expect(await repository().kaikki()).toEqual([SULJETTU, jarjestajan, tallennus]);
      expect(await audit()).toEqual([PAATOS, PAATOS, PAATOS]);
    });

    it('uusi päätös tulee entisen tilalle, kumpaankin suuntaan', async () => {
      for (const avaus of [SULJETTU, esimerkkiAvaus(), esimerkkiSulkeminen({ syy: { fi: 'Toinen', sv: 'Annan' } })]) {
        await repository().aseta(avaus, PAATOS);
        expect(await repository().kaikki()).toEqual([avaus]);
      }
    });

    it('yhtäaikaisista päätöksistä jokin jää, ja jokainen kirjataan', async () => {
      const paatokset = [SULJETTU, esimerkkiAvaus(), SULJETTU, esimerkkiAvaus()];
      await Promise.all(paatokset.map((avaus) => repository().aseta(avaus, PAATOS)));
      expect((await repository().kaikki()).length).toBe(1);
      expect((await audit()).length).toBe(4);
    });

    it('poistaa vain sen, jota pyydettiin, ja kirjaa; toista kertaa ei ole mitä poistaa', async () => {
      const jarjestajan = esimerkkiAvaus({ organisaatio: A });
      for (const avaus of [SULJETTU, jarjestajan]) await repository().aseta(avaus, PAATOS);
      expect(await repository().poista('katselu', SULJETTU.organisaatio, POISTO)).toBe(true);
      expect(await repository().poista('katselu', SULJETTU.organisaatio, POISTO)).toBe(false);
      expect(await repository().poista('tallennus', A, POISTO)).toBe(false);
      expect(await repository().kaikki()).toEqual([jarjestajan]);
      expect(await audit()).toEqual([PAATOS, PAATOS, POISTO]);
    });
  });
}
