import { Rinnakkaisuusraja } from '../src/rinnakkaisuusraja.js';

test('töitä on kesken enintään rajan verran, ja kaikki tehdään tulojärjestyksessä', async () => {
  const raja = new Rinnakkaisuusraja(2);
  const alkaneet: number[] = [];
  let kesken = 0;
  let enimmillaan = 0;
  const tulokset = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      raja.aja(async () => {
        alkaneet.push(i);
        enimmillaan = Math.max(enimmillaan, ++kesken);
        await new Promise(setImmediate);
        kesken -= 1;
        return i;
      }),
    ),
  );
  expect(enimmillaan).toBe(2);
  expect(alkaneet).toEqual(tulokset);
  expect(tulokset).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('epäonnistunut työ vapauttaa paikkansa', async () => {
  const raja = new Rinnakkaisuusraja(1);
  const vialliset = [1, 2, 3].map(() => raja.aja(() => Promise.reject(new Error('vika'))));
  expect((await Promise.allSettled(vialliset)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'rejected',
  ]);
  expect(await raja.aja(async () => 'jatkuu')).toBe('jatkuu');
});
