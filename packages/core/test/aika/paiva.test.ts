import fc from 'fast-check';
import { lisaaPaivia, lisaaVuosia, onPaiva, paiva, type Paiva } from '../../src/aika/paiva.js';

/** Päivä kalenterista, jota JavaScript pitää: riippumaton siitä, mitä testataan. */
const PAIVA = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((hetki) => hetki.toISOString().slice(0, 10));

const MAARA = fc.integer({ min: -2000, max: 2000 });

test.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '9999-12-31'])('%s on päivä', (arvo) =>
  expect(onPaiva(arvo)).toBe(true),
);

test.each([
  ...['2024-02-30', '2023-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '2025-01-32'],
  ...['0000-01-01', '2025-1-1', '25-01-01', '2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '2025/01/01', ''],
  '٢٠٢٥-٠١-٠١',
])('%j ei ole päivä', (arvo) => expect(onPaiva(arvo)).toBe(false));

test('jokainen kalenterin päivä on päivä', () => {
  fc.assert(fc.property(PAIVA, (arvo) => expect(onPaiva(arvo)).toBe(true)));
});

test('päivä on päivä täsmälleen silloin, kun kalenteri tuntee sen', () => {
  const numero = (min: number, max: number, pituus: number) =>
    fc.integer({ min, max }).map((luku) => String(luku).padStart(pituus, '0'));
  fc.assert(
    fc.property(numero(1, 9999, 4), numero(0, 13, 2), numero(0, 32, 2), (vuosi, kuukausi, pv) => {
      const arvo = `${vuosi}-${kuukausi}-${pv}`;
      const hetki = new Date(`${arvo}T00:00:00Z`);
      const onKalenterissa = !Number.isNaN(hetki.getTime()) && hetki.toISOString().startsWith(arvo);
      expect(onPaiva(arvo)).toBe(onKalenterissa);
    }),
  );
});

test('ohjelmassa kirjoitettu väärä päivä on virhe', () => expect(() => paiva('2024-02-30')).toThrow(RangeError));

describe('lisaaPaivia', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2025-03-29', 2, '2025-03-31'],
    ['2025-01-01', -1, '2024-12-31'],
    ['9999-12-30', 1, '9999-12-31'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s + %i pv = %s', (alku, maara, tulos) => expect(lisaaPaivia(paiva(alku), maara)).toBe(tulos));

  const KESKELTA = PAIVA.filter((arvo) => arvo > '0010' && arvo < '9990');
  test('takaisin pääsee samalla määrällä, ja järjestys on merkkijonojen järjestys', () => {
    fc.assert(
      fc.property(KESKELTA, MAARA, (arvo, maara) => {
        const tulos = lisaaPaivia(arvo as Paiva, maara);
        expect(lisaaPaivia(tulos, -maara)).toBe(arvo);
        expect(Math.sign(maara)).toBe(tulos > arvo ? 1 : tulos < arvo ? -1 : 0);
      }),
    );
  });
});

describe('lisaaVuosia', () => {
  test.each([
    ['2020-02-29', 5, '2025-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2021-02-28', 3, '2024-02-28'],
    ['2025-03-02', 5, '2030-03-02'],
    ['0001-01-01', 1, '0002-01-01'],
    ['9994-06-15', 5, '9999-06-15'],
    ['9995-06-15', 5, '9999-12-31'],
    ['0003-06-15', -5, '0001-01-01'],
  ])('%s + %i v = %s', (alku, maara, tulos) => expect(lisaaVuosia(paiva(alku), maara)).toBe(tulos));

  test('tulos on kalenterissa ja oikealla puolella alkua, reunoillakin', () => {
    fc.assert(
      fc.property(PAIVA, MAARA, (arvo, maara) => {
        const tulos = lisaaVuosia(arvo as Paiva, maara);
        expect(onPaiva(tulos)).toBe(true);
        expect(maara < 0 ? tulos <= arvo : tulos >= arvo).toBe(true);
      }),
    );
  });

  test('tulos on päivä samassa kuussa, niin monta vuotta myöhemmin', () => {
    fc.assert(
      fc.property(
        PAIVA.filter((arvo) => arvo < '9950'),
        fc.integer({ min: 0, max: 50 }),
        (arvo, maara) => {
          const tulos = lisaaVuosia(arvo as Paiva, maara);
          expect(onPaiva(tulos)).toBe(true);
          expect(Number(tulos.slice(0, 4))).toBe(Number(arvo.slice(0, 4)) + maara);
          expect(tulos.slice(4, 7)).toBe(arvo.slice(4, 7));
        },
      ),
    );
  });
});
