import { aikaleima, type Tiedote, type TiedoteRepository } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiTiedote } from '../rakentajat/esimerkki-tiedote.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

const TIEDOTE = esimerkkiTiedote();
const JULKAISU = esimerkkiLokitapahtuma({ toimi: 'julkaise-tiedote', kohde: { tiedote: TIEDOTE.id } });
const MUUTOS = esimerkkiLokitapahtuma({ toimi: 'muuta-tiedote', kohde: { tiedote: TIEDOTE.id } });
const POISTO = esimerkkiLokitapahtuma({ toimi: 'poista-tiedote', kohde: { tiedote: TIEDOTE.id } });

/** What every store of notices must do. */
export function tiedoteRepositorySopimus(
  t: Testikehys,
  luo: () => Promise<KirjaavaTietovarasto<TiedoteRepository>>,
): void {
  const { describe, it, expect } = t;

  describe('TiedoteRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const repository = () => varasto().repository;
    const lisaa = (muutokset: Partial<Tiedote> = {}) => repository().lisaa(esimerkkiTiedote(muutokset), JULKAISU);
    const audit = async () =>
      (await varasto().auditloki.jalkeen(0, 100)).map((merkinta) => ({ ...merkinta, numero: undefined }));

    it('on aluksi tyhjä', async () => {
      expect(await repository().kaikki()).toEqual([]);
    });

    it('antaa tiedotteen sellaisena kuin se lisättiin, ja lisäys kirjataan', async () => {
      const kaikkineen = esimerkkiTiedote({
        id: 'b',
        asti: aikaleima('2026-12-01T09:00:00.000Z'),
        yleiso: ['oppija', 'virkailija', 'tyopaikka'],
      });
      await lisaa();
      await repository().lisaa(kaikkineen, JULKAISU);
      expect(await repository().kaikki()).toEqual([TIEDOTE, kaikkineen]);
      expect(await audit()).toEqual([JULKAISU, JULKAISU]);
    });

    it('antaa viimeksi alkavasta alkaen, samanhetkiset tunnisteen järjestyksessä', async () => {
      for (const [id, alkaen] of [
        ['b', '2026-10-01T09:00:00.000Z'],
        ['d', '2026-10-02T09:00:00.000Z'],
        ['a', '2026-10-01T09:00:00.000Z'],
      ] as const)
        await lisaa({ id, alkaen: aikaleima(alkaen) });
      expect((await repository().kaikki()).map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    });

    it('sama tunniste ei kelpaa toiselle, eikä siitä jää merkintää', async () => {
      await lisaa();
      const tulos = await lisaa({ yleiso: ['oppija'] }).catch(() => 'hylätty');
      expect(tulos).toBe('hylätty');
      expect(await repository().kaikki()).toEqual([TIEDOTE]);
      expect(await audit()).toEqual([JULKAISU]);
    });

    it('korvaa kokonaan, myös pois jätetyn päättymisen, ja kirjaa; muut pysyvät', async () => {
      const muu = esimerkkiTiedote({ id: 'muu' });
      const uusi = esimerkkiTiedote({ otsikko: { fi: 'Uusi', sv: 'Ny', en: 'New' }, yleiso: ['oppija'] });
      await lisaa({ asti: aikaleima('2026-12-01T09:00:00.000Z') });
      await repository().lisaa(muu, JULKAISU);
      expect(await repository().korvaa(uusi, MUUTOS)).toBe(true);
      expect(await repository().kaikki()).toEqual([uusi, muu]);
      expect(await audit()).toEqual([JULKAISU, JULKAISU, MUUTOS]);
    });

    it('poistaa ja kirjaa; tuntematonta ei korvata eikä poisteta, eikä siitä jää merkintää', async () => {
      await lisaa();
      expect(await repository().poista(TIEDOTE.id, POISTO)).toBe(true);
      expect(await repository().poista(TIEDOTE.id, POISTO)).toBe(false);
      expect(await repository().korvaa(TIEDOTE, MUUTOS)).toBe(false);
      expect(await repository().kaikki()).toEqual([]);
      expect(await audit()).toEqual([JULKAISU, POISTO]);
    });
  });
}
