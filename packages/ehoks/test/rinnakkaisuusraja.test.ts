import { kieltaytyminen } from '@ehoks/testing';
import { Rinnakkaisuusraja } from '../src/rinnakkaisuusraja.js';

test('töitä on kesken enintään rajan verran, ja kaikki tehdään tulojärjestyksessä', async () => {
  const raja = new Rinnakkaisuusraja(2, 18);
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
  const raja = new Rinnakkaisuusraja(1, 2);
  const vialliset = [1, 2, 3].map(() => raja.aja(() => Promise.reject(new Error('vika'))));
  expect((await Promise.allSettled(vialliset)).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'rejected',
  ]);
  expect(await raja.aja(async () => 'jatkuu')).toBe('jatkuu');
});

test('joka ei mahdu odottamaan, torjutaan heti, ja jonon purkauduttua taas mahtuu', async () => {
  const raja = new Rinnakkaisuusraja(1, 2);
  const tyot = [1, 2, 3, 4].map((i) => raja.aja(async () => i));
  expect(await kieltaytyminen(tyot[3]!)).toBe('palvelu.ruuhkautunut');
  expect(await Promise.all(tyot.slice(0, 3))).toEqual([1, 2, 3]);
  expect(await raja.aja(async () => 5)).toBe(5);
});
