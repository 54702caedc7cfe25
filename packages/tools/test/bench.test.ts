import { estaa, onOpiskeluoikeusOid, onOppijaOid, paivaHelsingissa, aikaleima, tarkista } from '@ehoks/core';
import { lueLuonti } from '@ehoks/wire';
import { createEhoks } from 'ehoks';
import { countStatements } from '../src/bench/count-statements.js';
import { lines } from '../src/bench/lines.js';
import { compared, figure, measure } from '../src/bench/measure.js';
import { numberOf, opiskeluoikeusOid, oppijaOid, plan, smallPlan, variedPlan } from '../src/bench/plan.js';
import { REGISTRIES } from '../src/bench/registries.js';
import { targetsTable } from '../src/bench/report.js';
import { passes, single } from '../src/bench/targets.js';

test.each([
  [[3], 3, 0],
  [[1, 2, 9], 2, 4],
  [[4, 1, 3, 2], 2.5, 1.2],
])('median and spread of %j', (figures, median, spread) => {
  expect(figure(figures)).toEqual({ median, spread });
});

test('candidates take turns, and the first round is a warm-up', async () => {
  const turns: string[] = [];
  const candidate = (name: string) => ({
    name,
    round: async () => {
      turns.push(name);
      return { operations: turns.length <= 2 ? 1000 : 1, ms: 1000 };
    },
  });
  const measured = await measure([candidate('a'), candidate('b')], 2);
  expect(turns).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(measured.map(({ name, perSecond }) => [name, perSecond])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test('a ratio is between rounds of the same turn', () => {
  const round = (operations: number, latencies?: readonly number[]) => ({
    operations,
    ms: 1000,
    ...(latencies && { latencies }),
  });
  const [limit, other] = compared([
    { name: 'limit', rounds: [round(100), round(10)] },
    { name: 'other', rounds: [round(50, [4, 1]), round(5, [3, 2])] },
  ]);
  expect(limit).toMatchObject({ perSecond: 55, ratio: { median: 1, spread: 0 } });
  expect(other).toMatchObject({ perSecond: 27.5, ratio: { median: 0.5, spread: 0 }, percentiles: [3, 4, 4] });
});

test.each([
  ['post', 0.4, true],
  ['post', 0.39, false],
  ['bulk', 3, true],
  ['bulk', 3.1, false],
] as const)('target %s: %d', (target, value, passed) => {
  const result = { target, of: 'x', value: single(value) };
  expect(passes(result)).toBe(passed);
  expect(targetsTable([result]).rows[0]?.at(-1)).toBe(passed ? 'pass' : 'short');
});

test('statements of a transaction are counted where its work is', () => {
  expect(
    countStatements([
      'SELECT * FROM "ehoks_tunnukset"',
      'BEGIN IMMEDIATE',
      'INSERT INTO ehoks_hoksit (eid) VALUES (?)',
      'INSERT INTO ehoks_siirtoloki (aika) VALUES (?)',
      'COMMIT',
      'START TRANSACTION',
      'INSERT INTO "ehoks_auditloki" VALUES (?)',
      'INSERT INTO ehoks_auditloki_hoksit (numero) VALUES (?)',
      'COMMIT',
    ]),
  ).toEqual({ store: 3, other: 6 });
});

test('lines come whole wherever the parts are cut', async () => {
  const bytes = Buffer.from('yksi\nkäksi\n\nkolme');
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const parts = (async function* () {
      yield bytes.subarray(0, cut);
      yield bytes.subarray(cut);
    })();
    const read: string[] = [];
    for await (const line of lines(parts)) read.push(line);
    expect(read).toEqual(['yksi', 'käksi', '', 'kolme']);
  }
});

test('people and study rights are different and valid, and known by their number', () => {
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const oids = numbers.map(opiskeluoikeusOid);
  expect(new Set(oids).size).toBe(oids.length);
  expect(oids.every(onOpiskeluoikeusOid)).toBe(true);
  expect(numbers.map(oppijaOid).every(onOppijaOid)).toBe(true);
  expect(oids.map(numberOf)).toEqual(numbers);
});

test('the plans measured with are accepted', () => {
  const tanaan = paivaHelsingissa(aikaleima('2026-11-02T10:00:00Z'));
  const plans = [plan(7), smallPlan(7), ...Array.from({ length: 60 }, (_, n) => variedPlan(n))];
  for (const each of plans) expect(estaa(tarkista(lueLuonti(each), { toiminto: 'luo', tanaan }))).toBe(false);
});

test('the service starts with the registries of the bench: there is one for each port that a database does not give', async () => {
  const ehoks = await createEhoks({ tietokanta: 'sqlite::memory:', portit: REGISTRIES });
  expect(ehoks.kello.nyt()).toBeDefined();
  await ehoks.close();
});
