import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Context, HOKS, type Server, startLimit, startService } from './context.js';
import { lines } from './lines.js';
import { transferHeaders } from './login.js';
import { compared, figure, inverse, type Round } from './measure.js';
import { variedPlan } from './plan.js';
import { type Findings, number, ratesTable, type Table } from './report.js';
import type { Memory, ServiceQuestion } from './service.js';
import { type Result, single } from './targets.js';

const MB = 1024 * 1024;
/** Bytes read from a file at once. */
const FILE_PART = 256 * 1024;

/**
 * One bulk import of many plans, a learner each, with full checks, beside the driver's own bulk insert of the same bytes. They take
 * turns at a tenth of the plans each: the import is one request all the same, which waits for the rest of its body in between.
 */
export async function measureBulk(context: Context): Promise<Findings> {
  const { kinds, scale, tell, folder } = context;
  const { plans, turns } = scale.bulk;
  tell(`Writing ${plans} plans into files`);
  const files = await planFiles(folder, plans, turns);
  const bytes = (await Promise.all(files.map((file) => stat(file)))).reduce((sum, { size }) => sum + size, 0);

  const tables: Table[] = [];
  const results: Result[] = [];
  for (const kind of kinds) {
    const limit = await startLimit(await kind.create());
    const service = await startService({ database: await kind.create() }, context);
    const started = await memoryOf(service);
    const bulk = new BulkImport(service, await transferHeaders(service.ready.port));
    const rounds = { limit: [] as Round[], service: [] as Round[] };
    let first: Memory | undefined;
    for (const [turn, file] of files.entries()) {
      tell(`Bulk import on ${kind.name}, turn ${turn + 1} of ${turns}`);
      const operations = plans / turns;
      rounds.limit.push({ operations, ms: await limit.ask<number>({ file }) });
      rounds.service.push({ operations, ms: await bulk.send(file, operations) });
      first ??= await memoryOf(service);
    }
    const accepted = await bulk.end();
    if (accepted !== plans) throw new Error(`${accepted} of ${plans} plans were taken in`);
    const { peak } = await memoryOf(service);
    for (const child of [limit, service]) await child.stop();

    const measured = compared([
      { name: 'driver’s bulk insert', rounds: rounds.limit },
      { name: 'eHOKS POST …/hoks/bulk', rounds: rounds.service },
    ]);
    const seconds = (each: readonly Round[]) => each.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const [ratio] = measured.slice(-1).map((each) => inverse(each.ratio));
    tables.push(ratesTable(`Bulk import of ${plans} plans (${number(bytes / MB)} MB) on ${kind.name}`, measured), {
      title: `The whole import on ${kind.name}`,
      columns: ['limit, s', 'eHOKS, s', 'times', 'memory at start, MB', 'peak of first turn, MB', 'peak, MB'],
      rows: [
        [
          `${plans} plans`,
          number(seconds(rounds.limit)),
          number(seconds(rounds.service)),
          number(seconds(rounds.service) / seconds(rounds.limit)),
          ...[started.now, first?.peak ?? 0, peak].map((memory) => (memory / MB).toFixed(0)),
        ],
      ],
    });
    const spread = ratio?.spread ?? 0;
    results.push(
      { target: 'bulk', of: kind.name, value: { median: seconds(rounds.service) / seconds(rounds.limit), spread } },
      { target: 'memory', of: kind.name, value: single(peak / MB) },
      { target: 'memory-growth', of: kind.name, value: figure([peak / (first?.peak ?? peak)]) },
    );
  }
  return { tables, results };
}

function memoryOf(service: Server): Promise<Memory> {
  const question: ServiceQuestion = { ask: 'memory' };
  return service.ask<Memory>(question);
}

/** The plans in files of equal size, a line each. */
export async function planFiles(folder: string, plans: number, files: number): Promise<readonly string[]> {
  const each = plans / files;
  const paths = Array.from({ length: files }, (_, file) => join(folder, `plans-${plans}-${file}.ndjson`));
  for (const [file, path] of paths.entries())
    await pipeline(Readable.from(planLines(file * each, each)), createWriteStream(path));
  return paths;
}

function* planLines(first: number, count: number): Generator<string> {
  for (let n = first; n < first + count; n += 1) yield `${JSON.stringify(variedPlan(n))}\n`;
}

/** One request of a mass transfer, whose body is sent a file at a time. */
export class BulkImport {
  private readonly request;
  private readonly answer;
  private accepted = 0;
  private answered = 0;
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  constructor({ ready: { port } }: Server, headers: Readonly<Record<string, string>>) {
    this.request = request({
      port,
      host: '127.0.0.1',
      path: `${HOKS}/bulk?tapa=luo`,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-ndjson' },
    });
    this.answer = this.read().catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.wake();
    });
  }

  /** Milliseconds until the last plan of the file has been answered for. */
  async send(file: string, plans: number): Promise<number> {
    const goal = this.answered + plans;
    const started = performance.now();
    for await (const part of createReadStream(file, { highWaterMark: FILE_PART }))
      if (!this.request.write(part)) await once(this.request, 'drain');
    while (this.answered < goal) {
      if (this.failure) throw this.failure;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    return performance.now() - started;
  }

  /** How many plans were stored. */
  async end(): Promise<number> {
    this.request.end();
    await this.answer;
    if (this.failure) throw this.failure;
    return this.accepted;
  }

  private async read(): Promise<void> {
    const [answer] = (await once(this.request, 'response')) as [Readable];
    for await (const line of lines(answer)) {
      const { rivi, tila, keskeytyi } = JSON.parse(line) as { rivi?: number; tila?: string; keskeytyi?: unknown };
      if (keskeytyi !== undefined || tila === 'hylatty') throw new Error(line);
      if (rivi === undefined) continue;
      this.answered += 1;
      if (tila === 'luotu') this.accepted += 1;
      this.wake();
    }
  }
}
