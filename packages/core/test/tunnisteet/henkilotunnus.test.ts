import fc from 'fast-check';
import {
  onHenkilotunnus,
  onKeinotekoinen,
  peitettyHenkilotunnus,
  sukupuoli,
  syntymaaika,
} from '../../src/tunnisteet/henkilotunnus.js';
import { taulukko } from '../taulukko.js';

const RIVIT = taulukko('henkilotunnus.md');

test.each(RIVIT.filter((rivi) => rivi['tunnus']))('$tunnus', ({ tunnus = '', kelpaa, ...rivi }) => {
  const kelvollinen = onHenkilotunnus(tunnus);
  expect(kelvollinen).toBe(kelpaa === 'kyllä');
  if (!kelvollinen) return;
  expect(syntymaaika(tunnus)).toBe(rivi['syntymäaika']);
  expect(sukupuoli(tunnus)).toBe(rivi['sukupuoli']);
  expect(onKeinotekoinen(tunnus)).toBe(rivi['keinotekoinen'] === 'kyllä');
  expect(peitettyHenkilotunnus(tunnus)).toBe(rivi['näytetään']);
});

const MERKIT = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const VALIMERKIT: readonly (readonly [string, number])[] = [
  ['+', 1800],
  ...[...'-YXWVU'].map((merkki) => [merkki, 1900] as const),
  ...[...'ABCDEF'].map((merkki) => [merkki, 2000] as const),
];

test('taulukko kokeilee jokaisen välimerkin', () => {
  const kokeillut = RIVIT.filter(({ kelpaa }) => kelpaa === 'kyllä').map(({ tunnus = '' }) => tunnus[6]);
  expect(new Set(kokeillut)).toEqual(new Set(VALIMERKIT.map(([merkki]) => merkki)));
});

/** Kelvollinen tunnus osistaan, ilman tarkistettavaa koodia. */
const OSAT = fc
  .tuple(
    fc.constantFrom(...VALIMERKIT),
    fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc.integer({ min: 2, max: 999 }),
  )
  .map(([[valimerkki, vuosisata], hetki, numero]) => {
    const siirretty = new Date(hetki);
    siirretty.setUTCFullYear(hetki.getUTCFullYear() - 2000 + vuosisata);
    const paiva = siirretty.toISOString().slice(0, 10);
    const [vuosi = '', kuukausi = '', pv = ''] = paiva.split('-');
    const yksilo = String(numero).padStart(3, '0');
    const alku = `${pv}${kuukausi}${vuosi.slice(2)}`;
    return { paiva, numero, alku, valimerkki, yksilo, tarkiste: MERKIT[Number(alku + yksilo) % 31] ?? '' };
  });

test('jokaiselle päivälle ja yksilönumerolle on täsmälleen yksi tarkistusmerkki', () => {
  fc.assert(
    fc.property(OSAT, ({ paiva, numero, alku, valimerkki, yksilo, tarkiste }) => {
      const kelpaavat = [...MERKIT].filter((merkki) => onHenkilotunnus(`${alku}${valimerkki}${yksilo}${merkki}`));
      expect(kelpaavat).toEqual([tarkiste]);
      const tunnus = `${alku}${valimerkki}${yksilo}${tarkiste}`;
      if (!onHenkilotunnus(tunnus)) throw new Error(tunnus);
      expect([syntymaaika(tunnus), sukupuoli(tunnus), onKeinotekoinen(tunnus)]).toEqual([
        paiva,
        numero % 2 === 1 ? '1' : '2',
        numero >= 900,
      ]);
    }),
  );
});

test('yhden merkin muutos ei kelpaa, paitsi välimerkki toiseksi', () => {
  fc.assert(
    fc.property(
      OSAT,
      fc.nat(10),
      fc.constantFrom(...MERKIT, 'a', 'G', ' ', '٣'),
      ({ alku, valimerkki, yksilo, tarkiste }, paikka, merkki) => {
        const tunnus = `${alku}${valimerkki}${yksilo}${tarkiste}`;
        fc.pre(tunnus[paikka] !== merkki && paikka !== 6);
        expect(onHenkilotunnus(tunnus.slice(0, paikka) + merkki + tunnus.slice(paikka + 1))).toBe(false);
      },
    ),
  );
});

test('ympärillä ei saa olla mitään, eikä mikä tahansa teksti kaada', () => {
  fc.assert(
    fc.property(OSAT, fc.string({ minLength: 1 }), ({ alku, valimerkki, yksilo, tarkiste }, muu) => {
      const tunnus = `${alku}${valimerkki}${yksilo}${tarkiste}`;
      expect([onHenkilotunnus(muu + tunnus), onHenkilotunnus(tunnus + muu), onHenkilotunnus(`${tunnus}\n`)]).toEqual([
        false,
        false,
        false,
      ]);
    }),
  );
});
