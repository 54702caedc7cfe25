import {
  aikaleima,
  KERTAKOODI,
  siirraSekunteja,
  type AiemmatKoodit,
  type JakolinkkiRepository,
  type Kertakoodi,
  type KertakoodiRepository,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiJako } from '../rakentajat/esimerkki-jako.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import type { JakojenTietovarasto } from './jakolinkki-repository.sopimus.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma } from './tietovarasto.js';

const NYT = aikaleima('2026-01-15T10:00:00.000Z');
const KAIKKI = () => true;

/** The codes, and the store of the shares that they open. */
export interface KoodienTietovarasto extends JakojenTietovarasto<KertakoodiRepository> {
  readonly jakolinkit: JakolinkkiRepository;
}

/** What every store of one-time codes must do. */
export function kertakoodiRepositorySopimus(t: Testikehys, luo: () => Promise<KoodienTietovarasto>): void {
  const { describe, it, expect, beforeEach } = t;

  describe('KertakoodiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const koodit = () => varasto().repository;
    /** Which codes of the link are there to try now, each tried once. */
    const kelpaavat = async (oma?: string) => (await koodit().yrita('a', NYT, oma)).map(({ id }) => id).sort();
    const koodi = (muutokset: Partial<Kertakoodi> = {}): Kertakoodi => ({
      id: 'koodi-1',
      jako: 'a',
      osoite: 'sahkoposti:oili@example.invalid',
      paikka: '192.0.2.1',
      tiiviste: 'tiiviste-1',
      luotu: NYT,
      voimassaAsti: siirraSekunteja(NYT, 900),
      ...muutokset,
    });

    beforeEach(async () => {
      const hoksId = await varasto().hoksit.lisaa(esimerkkiHoks(), {}, esimerkkiMuutos('luonti'));
      for (const tunnus of ['a', 'b'])
        await varasto().jakolinkit.lisaa(esimerkkiJako({ hoksId, tunnus }), esimerkkiLokitapahtuma({ toimi: 'jaa' }));
    });

    it('kertoo paikan, linkin ja osoitteen vuorokauden sisällä luodut, ja lisää vain luvalla', async () => {
      let nahty: AiemmatKoodit | undefined;
      const luotu = (sekunteja: number) => siirraSekunteja(NYT, sekunteja);
      await koodit().lisaa(koodi({ id: 'vanha', luotu: luotu(-24 * 3600) }), KAIKKI);
      await koodit().lisaa(koodi({ id: 'oma', luotu: luotu(-60) }), KAIKKI);
      await koodit().lisaa(koodi({ id: 'toisen-linkin', jako: 'b', luotu: luotu(-30) }), KAIKKI);
      await koodit().lisaa(
        koodi({ id: 'toisen-osoitteen', osoite: 'x', paikka: '192.0.2.2', luotu: luotu(-10) }),
        KAIKKI,
      );
      const kieltava = (aiemmat: AiemmatKoodit) => {
        nahty = aiemmat;
        return false;
      };
      expect(await koodit().lisaa(koodi({ id: 'kielletty' }), kieltava)).toBe(false);
      expect(nahty?.paikasta).toEqual([luotu(-60)]);
      expect([...(nahty?.linkille ?? [])].sort()).toEqual([luotu(-60), luotu(-10)]);
      expect([...(nahty?.osoitteelle ?? [])].sort()).toEqual([luotu(-60), luotu(-30)]);
      expect(await kelpaavat()).toEqual(['toisen-osoitteen']);
    });

    it('yrityksiä on rajallinen määrä, myös yhtä aikaa', async () => {
      await koodit().lisaa(koodi(), KAIKKI);
      const yritykset = await Promise.all(
        Array.from({ length: KERTAKOODI.yrityksia + 3 }, () => koodit().yrita('a', NYT)),
      );
      expect(yritykset.flat()).toEqual(Array(KERTAKOODI.yrityksia).fill({ id: 'koodi-1', tiiviste: 'tiiviste-1' }));
    });

    it('muut eivät kuluta pyytäjän yrityksiä, eikä heidän pyytämänsä koodi vie pyytäjän koodia', async () => {
      await koodit().lisaa(koodi(), KAIKKI);
      for (let i = 0; i < KERTAKOODI.yrityksia; i += 1) expect(await kelpaavat()).toEqual(['koodi-1']);
      expect(await kelpaavat()).toEqual([]);
      await koodit().lisaa(koodi({ id: 'koodi-2', luotu: siirraSekunteja(NYT, 1) }), KAIKKI);
      for (let i = 0; i < KERTAKOODI.yrityksia; i += 1)
        expect(await kelpaavat('koodi-1')).toEqual(['koodi-1', 'koodi-2']);
      expect(await kelpaavat('koodi-1')).toEqual([]);
      expect(await kelpaavat('koodi-2')).toEqual(['koodi-2']);
    });

    it('oma koodi kelpaa vain omaan linkkiinsä, eikä vanhentunut tai käytetty', async () => {
      await koodit().lisaa(koodi(), KAIKKI);
      expect(await koodit().yrita('b', NYT, 'koodi-1')).toEqual([]);
      expect(await koodit().yrita('a', siirraSekunteja(NYT, 900), 'koodi-1')).toEqual([]);
      await koodit().kayta('koodi-1', NYT);
      expect(await kelpaavat('koodi-1')).toEqual([]);
    });

    it('muille kuin pyytäjälle vain uusin koodi kelpaa, eikä vanhentunut, käytetty tai toisen linkin', async () => {
      await koodit().lisaa(koodi(), KAIKKI);
      await koodit().lisaa(koodi({ id: 'koodi-2', tiiviste: 'tiiviste-2', luotu: siirraSekunteja(NYT, 1) }), KAIKKI);
      expect(await koodit().yrita('a', NYT)).toEqual([{ id: 'koodi-2', tiiviste: 'tiiviste-2' }]);
      expect(await koodit().yrita('b', NYT)).toEqual([]);
      expect(await koodit().yrita('a', siirraSekunteja(NYT, 900))).toEqual([]);
      expect([await koodit().kayta('koodi-2', NYT), await koodit().kayta('koodi-2', NYT)]).toEqual([true, false]);
      expect(await kelpaavat()).toEqual([]);
    });

    it('poistettu koodi on kuin sitä ei olisi: entinen kelpaa', async () => {
      await koodit().lisaa(koodi(), KAIKKI);
      await koodit().lisaa(koodi({ id: 'koodi-2', luotu: siirraSekunteja(NYT, 1) }), KAIKKI);
      await koodit().poista('koodi-2');
      expect(await kelpaavat()).toEqual(['koodi-1']);
    });

    it('poistaa ennen hetkeä luodut', async () => {
      await koodit().lisaa(koodi({ luotu: siirraSekunteja(NYT, -1) }), KAIKKI);
      await koodit().lisaa(koodi({ id: 'koodi-2' }), KAIKKI);
      expect(await koodit().poistaVanhat(NYT)).toBe(1);
      expect(await kelpaavat()).toEqual(['koodi-2']);
    });
  });
}
