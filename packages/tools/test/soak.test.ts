import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../src/soak/answers.js';
import { log } from '../src/soak/log.js';
import { soak } from '../src/soak/soak.js';

const ROOT = join(__dirname, '../../..');
/** Milliseconds: each fault of each neighbour is there once. */
const DURATION_MS = 35_000;

test('a mixed load while the neighbours fail in turn: nothing is lost, nothing breaks, the service comes to rest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ehoks-soak-'));
  const database = `sqlite:${join(folder, 'ehoks.sqlite')}`;
  const seed = Date.now() % 1_000_000;
  try {
    const { problems, counts, writes, heap } = await soak({
      root: ROOT,
      database,
      durationMs: DURATION_MS,
      seed,
      progress: () => undefined,
    });
    expect({ seed, problems }).toEqual({ seed, problems: [] });
    expect(writes['hyvaksytty']).toBeGreaterThan(0);
    expect(writes['hylatty']).toBeGreaterThan(0);
    // Not an empty exercise: some of it met a fault.
    expect([...counts.keys()].some((kind) => kind.endsWith(' 503'))).toBe(true);
    expect(heap).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 300_000);

const UNTIL = { 'retry-after': '5' };
const CODE = '{"type":"urn:ehoks:virhe:rekisteri.ei-vastaa"}';
test.each<[number, Record<string, string>, string, boolean]>([
  [200, {}, '{}', true],
  [400, {}, '{}', true],
  [503, UNTIL, CODE, true],
  [429, UNTIL, CODE, true],
  [500, UNTIL, CODE, false],
  [502, UNTIL, CODE, false],
  [503, {}, CODE, false],
  [503, UNTIL, '<h1>503</h1>', false],
  [429, {}, CODE, false],
  [200, {}, '{"rivi":1}\n{"keskeytyi":{"koodi":"palvelu.sisainen-virhe"}}', false],
])('an answer %i with %j and %s is right: %s', (status, headers, text, right) => {
  const noted = answers();
  noted.note('GET', { status, headers: new Headers(headers), text });
  expect(noted.problems.length === 0).toBe(right);
});

test.each<[string, boolean]>([
  ['{"level":30,"msg":"pyynto","tila":200}', true],
  ['{"level":40,"msg":"naapuri"}', true],
  ['{"level":50,"msg":"pyynto","tila":503,"err":{"stack":"Error: …"}}', true],
  ['{"level":50,"msg":"pyynto","tila":500}', false],
  ['{"level":50,"msg":"valmius"}', false],
  ['    at Object.<anonymous> (file.js:1:1)', false],
  ['(node:1) MaxListenersExceededWarning: …', false],
])('a line of the log %s is right: %s', (line, right) => {
  const written = log();
  written.write(line.slice(0, 5));
  written.write(`${line.slice(5)}\n`);
  expect(written.problems.length === 0).toBe(right);
});
