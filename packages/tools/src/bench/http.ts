import { type Context, Loader, startLimit, startService } from './context.js';
import { measure } from './measure.js';
import { type Findings, ratesTable, type Table } from './report.js';
import { limitTarget, METHODS, serviceTarget } from './target.js';
import type { Result } from './targets.js';

const CLIENTS = [1, 16] as const;
const HELD_TO = { POST: 'post', GET: 'get', PUT: undefined } as const;

/** POST, GET and PUT of a plan over HTTP, one client and sixteen, against bare Express on the same driver. */
export async function measureHttp(context: Context): Promise<Findings> {
  const { kinds, scale, tell } = context;
  const tables: Table[] = [];
  const results: Result[] = [];
  for (const kind of kinds) {
    const loader = await Loader.start(scale);
    const limit = await startLimit(await kind.create());
    const service = await startService({ database: await kind.create() }, context);
    const ours = await serviceTarget(service);
    const targets = [await limitTarget(limit, ours.answers), ours];
    for (const method of METHODS) {
      for (const clients of CLIENTS) {
        const title = `${method} on ${kind.name}, ${clients} at a time`;
        tell(title);
        const candidates = targets.map((target) => ({
          name: target.name,
          round: () => loader.round(target.server, clients, target.requests(method)),
        }));
        const measured = await measure(candidates, scale.rounds);
        tables.push(ratesTable(title, measured));
        const [target, ratio] = [HELD_TO[method], measured.at(-1)?.ratio];
        if (target && ratio && clients > 1) results.push({ target, of: kind.name, value: ratio });
      }
    }
    for (const child of [loader, limit, service]) await child.stop();
  }
  return { tables, results };
}
