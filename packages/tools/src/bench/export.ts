import { type Context, HOKS, type Server, startLimit, startService } from './context.js';
import { BulkImport, planFiles } from './bulk.js';
import { transferHeaders } from './login.js';
import { measure, type Round } from './measure.js';
import { type Findings, ratesTable, type Table } from './report.js';

const LINE_BREAK = 0x0a;

/** Export of all plans, against bare Express that streams the rows as they are. */
export async function measureExport(context: Context): Promise<Findings> {
  const plans = context.scale.bulk.plans / 10;
  const [file = ''] = await planFiles(context.folder, plans, 1);
  const tables: Table[] = [];
  for (const kind of context.kinds) {
    context.tell(`Export on ${kind.name}`);
    const limit = await startLimit(await kind.create());
    const service = await startService({ database: await kind.create() }, context);
    const headers = await transferHeaders(service.ready.port);
    await limit.ask({ file });
    const bulk = new BulkImport(service, headers);
    await bulk.send(file, plans);
    await bulk.end();
    const measured = await measure(
      [
        { name: 'bare Express and driver', round: () => read(limit, '/plans', {}, plans) },
        // The last line tells how many there were.
        { name: 'eHOKS GET …/hoks/bulk', round: () => read(service, `${HOKS}/bulk`, headers, plans + 1) },
      ],
      context.scale.rounds,
    );
    tables.push(ratesTable(`Export of ${plans} plans from ${kind.name}, plans`, measured));
    for (const child of [limit, service]) await child.stop();
  }
  return { tables, results: [] };
}

async function read(
  { ready: { port } }: Server,
  path: string,
  headers: Readonly<Record<string, string>>,
  lines: number,
): Promise<Round> {
  const started = performance.now();
  const { body } = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  let read = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>)
    for (let at = part.indexOf(LINE_BREAK); at >= 0; at = part.indexOf(LINE_BREAK, at + 1)) read += 1;
  if (read !== lines) throw new Error(`${read} lines came instead of ${lines}`);
  return { operations: read, ms: performance.now() - started };
}
