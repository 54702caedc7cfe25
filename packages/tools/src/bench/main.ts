import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBulk } from './bulk.js';
import type { Context } from './context.js';
import { type StartPostgres, withDatabases } from './databases.js';
import { measureExport } from './export.js';
import { measureGrowth } from './growth.js';
import { measureHttp } from './http.js';
import { measureNest } from './nest.js';
import { type Findings, report, targetsTable } from './report.js';
import { SMOKE, WHOLE } from './scale.js';
import { measureSimulator } from './simulator.js';
import { measureStatements } from './statements.js';
import type { Result } from './targets.js';
import { measureValidation } from './validation.js';

type Part = (context: Context) => Promise<Findings>;

/** What can be measured, by the name that the command takes. Memory is measured in the bulk import. */
const PARTS: Readonly<Record<string, Part>> = {
  validointi: ({ scale }) => measureValidation(scale),
  http: measureHttp,
  simulaattori: measureSimulator,
  joukko: measureBulk,
  muisti: measureBulk,
  vienti: measureExport,
  luettelo: measureGrowth,
  lauseet: measureStatements,
  nest: measureNest,
};
/** Measured only when they are named: one has no target, the other installs what it is compared with. */
const ON_DEMAND = ['simulaattori', 'nest'];

/** `npm run bench`: what the machine's limit is here and now, and how near it the service comes. Ratios travel, figures do not. */
export async function bench(args: readonly string[], startPostgres: StartPostgres): Promise<void> {
  const { names, quick, profile } = readArguments(args);
  const parts = new Map(names.map((name) => [PARTS[name], name]));
  const results: Result[] = [];
  const started = performance.now();
  await withDatabases(startPostgres, async (kinds, folder) => {
    const context: Context = { scale: quick ? SMOKE : WHOLE, kinds, folder, profile, tell: telling(started) };
    for (const [part, name] of parts) {
      const load = loadavg()[0] ?? 0;
      const findings = await part?.(context);
      console.log(`\n## ${name} (load average before: ${load.toFixed(1)})`);
      for (const table of findings?.tables ?? []) console.log(`\n${report(table)}`);
      results.push(...(findings?.results ?? []));
    }
  });
  console.log(`\n${report(targetsTable(results))}`);
  if (quick) console.log('\nA short run to see that everything works: the figures mean nothing.');
}

export function readArguments(args: readonly string[]): {
  readonly names: readonly string[];
  readonly quick: boolean;
  readonly profile: string | undefined;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pika: { type: 'boolean', default: false }, profiili: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new TypeError(`No part called ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  const usual = Object.keys(PARTS).filter((name) => !ON_DEMAND.includes(name));
  return { names: positionals.length > 0 ? positionals : usual, quick: values.pika, profile: values.profiili };
}

function telling(started: number): (text: string) => void {
  return (text) => console.error(`· ${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
}
