import {
  aikaleima,
  KATSELUJA_NAYTETAAN,
  OSAKOKOELMAT,
  paiva,
  siirraSekunteja,
  type HoksId,
  type HoksRepository,
  type Jakolinkki,
  type JakolinkkiRepository,
} from '@ehoks/core';
import { esimerkkiHoks } from '../rakentajat/esimerkki-hoks.js';
import { esimerkkiJako } from '../rakentajat/esimerkki-jako.js';
import { esimerkkiLokitapahtuma } from '../rakentajat/esimerkki-lokitapahtuma.js';
import { esimerkkiMuutos } from '../rakentajat/esimerkki-muutos.js';
import { esimerkkiOpiskeluoikeusOid } from '../rakentajat/esimerkki-oidit.js';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type KirjaavaTietovarasto } from './tietovarasto.js';

/** The shares, and the store of the plans that they are of. */
export interface JakojenTietovarasto<T = JakolinkkiRepository> extends KirjaavaTietovarasto<T> {
  readonly hoksit: HoksRepository;
}

const JAKAMINEN = esimerkkiLokitapahtuma({ toimi: 'jaa', kohde: { jako: 'a' } });
const PERUMINEN = esimerkkiLokitapahtuma({ toimi: 'peru-jako', kohde: { jako: 'a' } });
/** Two plans cannot have the same part. */
const OSATTA = Object.fromEntries(OSAKOKOELMAT.map((kokoelma) => [kokoelma, []]));
const TANAAN = paiva('2026-01-15');
const NYT = aikaleima('2026-01-15T10:00:00.000Z');

/** What every store of shares must do. */
export function jakolinkkiRepositorySopimus(t: Testikehys, luo: () => Promise<JakojenTietovarasto>): void {
  const { describe, it, expect, beforeEach } = t;

  describe('JakolinkkiRepository', () => {
    const varasto = jokaiselleOma(t, luo);
    const jaot = () => varasto().repository;
    const lisaa = (muutokset: Partial<Jakolinkki> = {}) =>
      jaot().lisaa(esimerkkiJako({ hoksId, ...muutokset }), JAKAMINEN);
    const tunnukset = async (luetut: Promise<readonly Jakolinkki[]>) => (await luetut).map(({ tunnus }) => tunnus);
    const audit = async () => (await varasto().auditloki.jalkeen(0, 100)).slice(luontia).map(({ toimi }) => toimi);
    const suunnitelma = (n: number) =>
      varasto().hoksit.lisaa(
        esimerkkiHoks({
          ...OSATTA,
          opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n),
          eid: `00000000-0000-4000-8000-00000000000${n}`,
        }),
        {},
        esimerkkiMuutos('luonti'),
      );
    const luontia = 2;
    let hoksId: HoksId;
    let toinen: HoksId;

    beforeEach(async () => {
      hoksId = await suunnitelma(1);
      toinen = await suunnitelma(2);
    });

    it('antaa jaon sellaisena kuin se lisättiin, myös ilman saajaa, ja lisäys kirjataan', async () => {
      const kaikkineen = esimerkkiJako({ hoksId, peruttu: NYT });
      const { saaja: _, ...saajatta } = esimerkkiJako({
        hoksId,
        tunnus: 'b',
        kohde: { laji: 'osiot', osiot: ['tavoite'] },
      });
      await jaot().lisaa(kaikkineen, JAKAMINEN);
      await jaot().lisaa(saajatta, JAKAMINEN);
      expect([await jaot().hae(kaikkineen.tunnus), await jaot().hae('b'), await jaot().hae('c')]).toEqual([
        kaikkineen,
        saajatta,
        undefined,
      ]);
      expect(await audit()).toEqual(['jaa', 'jaa']);
    });

    it('antaa suunnitelmien jaot viimeksi luodusta alkaen, eikä muiden', async () => {
      await lisaa({ tunnus: 'b' });
      await lisaa({ tunnus: 'a' });
      await lisaa({ tunnus: 'c', luotu: NYT });
      await lisaa({ tunnus: 'd', hoksId: toinen });
      expect(await tunnukset(jaot().hoksien([hoksId]))).toEqual(['c', 'a', 'b']);
      expect(await tunnukset(jaot().hoksien([hoksId, toinen]))).toEqual(['c', 'a', 'b', 'd']);
      expect(await jaot().hoksien([])).toEqual([]);
    });

    it('antaa osoitteen voimassa olevat, kirjainkoosta riippumatta; ei toisen osoitteen, alkamattomia, päättyneitä eikä peruttuja', async () => {
      const saaja = {
        nimi: 'Oili',
        rooli: 'muu',
        kanava: 'sahkoposti',
        osoite: 'oili@example.invalid',
        kieli: 'fi',
      } as const;
      await lisaa({ tunnus: 'ensimmainen-paiva', alku: TANAAN });
      await lisaa({ tunnus: 'viimeinen-paiva', loppu: TANAAN, hoksId: toinen });
      await lisaa({ tunnus: 'alkamaton', alku: paiva('2026-01-16') });
      await lisaa({ tunnus: 'paattynyt', loppu: paiva('2026-01-14') });
      await lisaa({ tunnus: 'peruttu', peruttu: NYT });
      await lisaa({ tunnus: 'toisen', saaja: { ...saaja, osoite: 'toinen@example.invalid' } });
      await lisaa({ tunnus: 'puhelin', saaja: { ...saaja, kanava: 'puhelin' } });
      expect(
        await tunnukset(jaot().osoitteen({ kanava: 'sahkoposti', osoite: 'OILI@example.invalid ' }, TANAAN)),
      ).toEqual(['viimeinen-paiva', 'ensimmainen-paiva']);
    });

    it('lyhentää vain aiemmaksi, eikä peruttua', async () => {
      await lisaa({ tunnus: 'a' });
      expect(await jaot().lyhenna('a', paiva('2026-01-20'), JAKAMINEN)).toBe(false);
      expect(await jaot().lyhenna('a', paiva('2026-01-18'), esimerkkiLokitapahtuma({ toimi: 'lyhenna-jako' }))).toBe(
        true,
      );
      expect((await jaot().hae('a'))?.loppu).toBe('2026-01-18');
      await jaot().peru('a', NYT, PERUMINEN);
      expect(await jaot().lyhenna('a', paiva('2026-01-16'), JAKAMINEN)).toBe(false);
      expect(await audit()).toEqual(['jaa', 'lyhenna-jako', 'peru-jako']);
    });

    it('peruu kerran', async () => {
      await lisaa({ tunnus: 'a' });
      expect(await jaot().peru('a', NYT, PERUMINEN)).toBe(true);
      expect(await jaot().peru('a', siirraSekunteja(NYT, 1), PERUMINEN)).toBe(false);
      expect(await jaot().peru('b', NYT, PERUMINEN)).toBe(false);
      expect((await jaot().hae('a'))?.peruttu).toBe(NYT);
      expect(await audit()).toEqual(['jaa', 'peru-jako']);
    });

    it('laskee katselut ja antaa niistä viimeisimmät uusimmasta alkaen', async () => {
      await lisaa({ tunnus: 'a' });
      await lisaa({ tunnus: 'b' });
      const hetket = Array.from({ length: KATSELUJA_NAYTETAAN + 2 }, (_, i) => siirraSekunteja(NYT, i));
      const katselu = esimerkkiLokitapahtuma({ toimi: 'katso-jakoa' });
      for (const hetki of hetket) await jaot().kirjaaKatselu('a', hetki, katselu);
      const katselut = await jaot().katselut(['a', 'b']);
      expect(katselut.get('a')).toEqual({
        maara: hetket.length,
        viimeisimmat: [...hetket].reverse().slice(0, KATSELUJA_NAYTETAAN),
      });
      expect([katselut.get('b'), await jaot().katselut([])]).toEqual([undefined, new Map()]);
      expect((await audit()).filter((toimi) => toimi === 'katso-jakoa').length).toBe(hetket.length);
    });

    it('poistaa ennen päivää päättyneet ja ennen hetkeä perutut katseluineen; muut jäävät', async () => {
      const ennen = { loppu: paiva('2025-10-15'), peruttu: aikaleima('2025-10-15T00:00:00.000Z') };
      await lisaa({ tunnus: 'paattynyt', loppu: paiva('2025-10-14') });
      await lisaa({ tunnus: 'rajalla', loppu: paiva('2025-10-15') });
      await lisaa({ tunnus: 'peruttu', peruttu: aikaleima('2025-10-14T23:59:59.999Z') });
      await lisaa({ tunnus: 'peruttu-rajalla', peruttu: ennen.peruttu });
      await jaot().kirjaaKatselu('paattynyt', NYT, JAKAMINEN);
      expect(await jaot().poistaVanhat(ennen)).toBe(2);
      expect(await tunnukset(jaot().hoksien([hoksId]))).toEqual(['peruttu-rajalla', 'rajalla']);
      expect(await jaot().katselut(['paattynyt'])).toEqual(new Map());
    });

    it('suunnitelman hävittäminen hävittää sen jaot, muttei muiden', async () => {
      await lisaa({ tunnus: 'a' });
      await lisaa({ tunnus: 'b', hoksId: toinen });
      await varasto().hoksit.havita(hoksId, esimerkkiMuutos('poisto').kirjaukset);
      expect([await jaot().hae('a'), (await jaot().hae('b'))?.tunnus]).toEqual([undefined, 'b']);
    });
  });
}
