import { satunnaisluvut } from '../../src/index.js';

test('sama siemen antaa samat luvut, toinen toiset, ja kaikki ovat rajoissa', () => {
  const luvut = (siemen: number): number[] => {
    const arpa = satunnaisluvut(siemen);
    return Array.from({ length: 200 }, () => arpa.alle(10));
  };
  expect(luvut(1)).toEqual(luvut(1));
  expect(luvut(1)).not.toEqual(luvut(2));
  expect([...new Set(luvut(1))].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('tyhjästä ei saa mitään', () => {
  expect(satunnaisluvut(1).yksi([])).toBeUndefined();
});
