import { paivaHelsingissa, aikaleima, tarkista, estaa } from '@ehoks/core';
import { lueLuonti } from '@ehoks/wire';
import { measure, summary } from '../src/bench/measure.js';
import { opiskeluoikeusOid, plan } from '../src/bench/plan.js';

test.each([
  [[3], 3, 0],
  [[1, 2, 9], 2, 4],
  [[4, 1, 3, 2], 2.5, 1.2],
])('median and spread of %j', (figures, perSecond, spread) => {
  expect(summary('x', figures)).toEqual({ name: 'x', perSecond, spread });
});

test('candidates take turns, each with all its clients', async () => {
  const turns: string[] = [];
  const candidate = (name: string) => ({
    name,
    run: async (client: number) => {
      if (turns.at(-1) !== name) turns.push(name);
      clients.add(client);
    },
  });
  const clients = new Set<number>();
  const measured = await measure([candidate('a'), candidate('b')], { rounds: 2, roundMs: 5, clients: 3 });
  expect(turns).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect([...clients]).toEqual([0, 1, 2]);
  expect(measured.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('the plans measured with are different and accepted', () => {
  const oids = Array.from({ length: 200 }, (_, n) => opiskeluoikeusOid(n));
  expect(new Set(oids).size).toBe(oids.length);
  const tanaan = paivaHelsingissa(aikaleima('2026-11-02T10:00:00Z'));
  const havainnot = tarkista(lueLuonti(plan(opiskeluoikeusOid(7))), { toiminto: 'luo', tanaan });
  expect(estaa(havainnot)).toBe(false);
});
