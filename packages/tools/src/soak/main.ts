import { postgresKanta, type PostgresKanta } from '@ehoks/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soak, type SoakReport } from './soak.js';

const DEFAULT_MINUTES = 15;
/** Bytes that the heap may grow from the middle of the load to its end: a leak grows by the request, noise does not. */
const HEAP_GROWTH = 16 * 1024 * 1024;
/** Shorter than this, the heap has not settled and only its figures are told. */
const SETTLED_MINUTES = 5;

/** `npm run soak -- [minutes] [--postgres]`. Gives the exit code: 1 when something was wrong. */
export async function main(root: string, args: readonly string[]): Promise<number> {
  const minutes = Number(args.find((arg) => !arg.startsWith('--')) ?? DEFAULT_MINUTES);
  const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--postgres');
  if (!(minutes > 0) || unknown.length > 0) {
    console.error('npm run soak -- [minutes] [--postgres]');
    return 2;
  }
  const seed = Date.now() % 1_000_000;
  const base = args.includes('--postgres') ? await postgresKanta() : sqliteFile();
  console.log(`${minutes} minutes on ${base.url}, seed ${seed}`);
  try {
    const report = await soak({ root, database: base.url, durationMs: minutes * 60_000, seed, progress: console.log });
    const problems = [...report.problems, ...(minutes < SETTLED_MINUTES ? [] : leak(report))];
    console.log(text(report));
    for (const problem of problems) console.error(`WRONG  ${problem}`);
    console.log(problems.length === 0 ? 'Nothing was wrong.' : `${problems.length} things were wrong.`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await base.poista();
  }
}

function sqliteFile(): PostgresKanta {
  const folder = mkdtempSync(join(tmpdir(), 'ehoks-soak-'));
  return {
    url: `sqlite:${join(folder, 'ehoks.sqlite')}`,
    poista: async () => rmSync(folder, { recursive: true }),
  };
}

function leak({ heap: [, middle = 0, end = 0] }: SoakReport): readonly string[] {
  return end - middle > HEAP_GROWTH ? [`the heap grew from ${megabytes(middle)} to ${megabytes(end)}`] : [];
}

function text({ counts, writes, heap }: SoakReport): string {
  const answered = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, n]) => `${String(n).padStart(8)}  ${kind}`);
  return [
    'Answers:',
    ...answered,
    `Writes: ${Object.entries(writes)
      .map(([kind, n]) => `${n} ${kind}`)
      .join(', ')}`,
    `Heap after garbage, start, middle, end: ${heap.map(megabytes).join(', ')}`,
  ].join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
