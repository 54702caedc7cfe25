import fc from 'fast-check';
import { onYTunnus } from '../../src/tunnisteet/y-tunnus.js';

const NUMEROT = fc.integer({ min: 0, max: 9_999_999 }).map((luku) => String(luku).padStart(7, '0'));
const TARKISTEET = Array.from({ length: 10 }, (_, tarkiste) => tarkiste);

/** Painotettu summa itse tunnuksesta laskettuna: tarkisteen painolla 1 summan on jaettava yhdellätoista. */
function jaannos(tunnus: string): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, tarkiste = 0] = tunnus.replace('-', '').split('').map(Number);
  return (7 * a + 9 * b + 10 * c + 5 * d + 8 * e + 4 * f + 2 * g + tarkiste) % 11;
}

test.each(['2468135-7', '1357902-3'])('%s kelpaa', (tunnus) => expect(onYTunnus(tunnus)).toBe(true));

test.each([
  ['tarkiste on väärin', '1234567-2'],
  ['tarkiste on väärin', '7654321-8'],
  ['tarkiste on väärin', '1357902-4'],
  ['viiva puuttuu', '13579023'],
  ['numeroita on liikaa', '13579023-3'],
  ['perässä on väli', '1357902-3 '],
  ['perässä on rivinvaihto', '1357902-3\n'],
  ['numerot eivät ole ASCII-numeroita', '١٣٥٧٩٠٢-٣'],
  ['se on tyhjä', ''],
])('ei kelpaa, kun %s: %j', (_, tunnus) => expect(onYTunnus(tunnus)).toBe(false));

test('kelvollisen tunnuksen painotettu summa on yhdellätoista jaollinen, eikä muita kelpaa', () => {
  fc.assert(
    fc.property(NUMEROT, fc.nat(9), (numerot, tarkiste) => {
      const tunnus = `${numerot}-${tarkiste}`;
      expect(onYTunnus(tunnus)).toBe(jaannos(tunnus) === 0);
    }),
  );
});

test('numeroilla on enintään yksi tarkiste, ja jäännöksellä yksi ei yhtään', () => {
  fc.assert(
    fc.property(NUMEROT, (numerot) => {
      const kelpaavat = TARKISTEET.filter((tarkiste) => onYTunnus(`${numerot}-${tarkiste}`));
      expect(kelpaavat).toHaveLength(jaannos(`${numerot}-0`) === 1 ? 0 : 1);
    }),
  );
});
