import { aikaleima, type Ajontulos, type Ajovaraukset, type Varauspyynto } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';
import { jokaiselleOma, type Tietovarasto } from './tietovarasto.js';

const ALKAA = aikaleima('2026-10-01T02:00:00Z');
const ASTI = aikaleima('2026-10-01T02:10:00Z');
const PAATTYY = aikaleima('2026-10-01T02:05:00Z');
const HUOMENNA = aikaleima('2026-10-02T02:00:00Z');
const HUOMENNA_ASTI = aikaleima('2026-10-02T02:10:00Z');
const AJO = 'sailytysaika';

const pyynto = (muutokset: Partial<Varauspyynto> = {}): Varauspyynto => ({
  ajo: AJO,
  haltija: 'a',
  nyt: ALKAA,
  asti: ASTI,
  ...muutokset,
});
const tulos = (muutokset: Partial<Ajontulos> = {}): Ajontulos => ({
  alkoi: ALKAA,
  paattyi: PAATTYY,
  tulos: 'onnistui',
  raportti: { havitettyja: 3 },
  ...muutokset,
});

/** What every store of leases must do. */
export function ajovarauksetSopimus(t: Testikehys, luo: () => Promise<Tietovarasto<Ajovaraukset>>): void {
  const { describe, it, expect } = t;

  describe('Ajovaraukset', () => {
    const varasto = jokaiselleOma(t, luo);
    const varaukset = () => varasto().repository;

    it('monesta samaan aikaan varaavasta täsmälleen yksi saa ajon', async () => {
      const varaa = (nyt: Partial<Varauspyynto>) =>
        Promise.all(Array.from({ length: 20 }, (_, i) => varaukset().varaa(pyynto({ ...nyt, haltija: `h${i}` }))));
      expect((await varaa({})).filter(Boolean).length).toBe(1);
      expect((await varaukset().tilat()).map(({ ajo, varattuAsti }) => [ajo, varattuAsti])).toEqual([[AJO, ASTI]]);
      // Sama, kun rivi on jo ja varaus on rauennut.
      const myohemmin = await varaa({ nyt: HUOMENNA, asti: HUOMENNA_ASTI });
      expect(myohemmin.filter(Boolean).length).toBe(1);
      expect((await varaukset().tilat())[0]?.haltija).toBe(`h${myohemmin.indexOf(true)}`);
    });

    it('jokainen ajo on omansa', async () => {
      expect(await varaukset().varaa(pyynto())).toBe(true);
      expect(await varaukset().varaa(pyynto({ ajo: 'yhteystiedot', haltija: 'b' }))).toBe(true);
      expect((await varaukset().tilat()).map(({ ajo, haltija }) => [ajo, haltija])).toEqual([
        ['sailytysaika', 'a'],
        ['yhteystiedot', 'b'],
      ]);
    });

    it('varaus raukeaa hetkenä, johon asti se kestää, ellei sitä jatketa', async () => {
      await varaukset().varaa(pyynto());
      const toinen = (nyt: string) => varaukset().varaa(pyynto({ haltija: 'b', nyt: aikaleima(nyt), asti: HUOMENNA }));
      expect(await toinen('2026-10-01T02:09:59.999Z')).toBe(false);
      expect(await varaukset().jatka(AJO, 'a', aikaleima('2026-10-01T02:20:00Z'))).toBe(true);
      expect(await toinen('2026-10-01T02:10:00Z')).toBe(false);
      expect(await toinen('2026-10-01T02:20:00Z')).toBe(true);
      expect(await varaukset().jatka(AJO, 'a', HUOMENNA)).toBe(false);
      expect(await varaukset().paata(AJO, 'a', tulos())).toBe(false);
      expect(await varaukset().tilat()).toEqual([{ ajo: AJO, haltija: 'b', varattuAsti: HUOMENNA }]);
    });

    it('onnistuneen jälkeen ajo on vuorossa vasta ajallaan, pyydettynä tai pakolla heti', async () => {
      const varaa = (edellinenViimeistaan?: string) =>
        varaukset().varaa(
          pyynto({
            nyt: HUOMENNA,
            asti: HUOMENNA_ASTI,
            ...(edellinenViimeistaan && { edellinenViimeistaan: aikaleima(edellinenViimeistaan) }),
          }),
        );
      await varaukset().varaa(pyynto());
      expect(await varaukset().paata(AJO, 'a', tulos())).toBe(true);
      expect(await varaukset().tilat()).toEqual([{ ajo: AJO, viimeisin: tulos() }]);
      expect(await varaa('2026-10-01T01:59:59.999Z')).toBe(false);
      expect(await varaa('2026-10-01T02:00:00Z')).toBe(true);
      await varaukset().paata(AJO, 'a', tulos({ alkoi: HUOMENNA }));
      expect(await varaa('2026-10-01T02:00:00Z')).toBe(false);
      expect(await varaa()).toBe(true);
      await varaukset().paata(AJO, 'a', tulos({ alkoi: HUOMENNA }));
      await varaukset().pyyda(AJO, HUOMENNA);
      expect((await varaukset().tilat())[0]?.pyydetty).toBe(HUOMENNA);
      expect(await varaa('2026-10-01T02:00:00Z')).toBe(true);
      await varaukset().paata(AJO, 'a', tulos({ alkoi: HUOMENNA }));
      expect((await varaukset().tilat())[0]?.pyydetty).toBe(undefined);
    });

    it('pyyntö ennen ensimmäistä ajoa ja ajon aikana ei katoa, eikä epäonnistuneen', async () => {
      await varaukset().pyyda(AJO, ALKAA);
      expect(await varaukset().varaa(pyynto({ nyt: PAATTYY, edellinenViimeistaan: ALKAA }))).toBe(true);
      await varaukset().paata(AJO, 'a', tulos({ alkoi: PAATTYY, tulos: 'epaonnistui', koodi: 'rekisteri.ei-vastaa' }));
      const [epaonnistunut] = await varaukset().tilat();
      expect([epaonnistunut?.pyydetty, epaonnistunut?.viimeisin?.koodi]).toEqual([ALKAA, 'rekisteri.ei-vastaa']);
      await varaukset().varaa(pyynto({ nyt: PAATTYY, asti: ASTI }));
      await varaukset().pyyda(AJO, aikaleima('2026-10-01T02:06:00Z'));
      await varaukset().paata(AJO, 'a', tulos({ alkoi: PAATTYY }));
      expect((await varaukset().tilat())[0]?.pyydetty).toBe('2026-10-01T02:06:00.000Z');
    });

    it('epäonnistunut ja keskeytynyt yritetään uudelleen odottamatta', async () => {
      for (const kesken of ['epaonnistui', 'keskeytyi'] as const) {
        expect(await varaukset().varaa(pyynto({ edellinenViimeistaan: ALKAA }))).toBe(true);
        await varaukset().paata(AJO, 'a', tulos({ tulos: kesken }));
      }
      expect((await varaukset().tilat())[0]?.viimeisin?.tulos).toBe('keskeytyi');
    });
  });
}
