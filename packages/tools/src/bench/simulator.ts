import { Child } from './child.js';
import { type Context, HOKS, Loader, startService } from './context.js';
import { transferHeaders } from './login.js';
import { measure } from './measure.js';
import type { Neighbours } from './service.js';
import { type Findings, ratesTable } from './report.js';

const CLIENTS = 16;
/** Plans of a round: the simulator looks a learner's study rights up among all that it knows. */
const IN_ROUND = 300;

/** POST when the registries are asked over HTTP of another process, on SQLite, beside the same with registries that know at once. */
export async function measureSimulator(context: Context): Promise<Findings> {
  const { kinds, scale, tell } = context;
  const [kind] = kinds;
  if (!kind) return { tables: [], results: [] };
  const title = `POST on ${kind.name}, ${CLIENTS} at a time, registries over HTTP`;
  tell(title);
  const simulator = await Child.start<Neighbours>('neighbours');
  const loader = await Loader.start(scale);
  const alone = await startService({ database: await kind.create() }, { profile: undefined });
  const asking = await startService({ database: await kind.create(), neighbours: simulator.ready }, context);
  let first = 0;
  const candidate = async (name: string, server: typeof alone) => {
    const headers = await transferHeaders(server.ready.port);
    return {
      name,
      round: async () => {
        first += IN_ROUND;
        await simulator.ask({ first, count: IN_ROUND });
        return loader.round(server, CLIENTS, { path: HOKS, headers, first, count: IN_ROUND });
      },
    };
  };
  const candidates = [await candidate('registries in memory', alone), await candidate('simulator', asking)];
  const measured = await measure(candidates, Math.min(2, scale.rounds));
  for (const child of [simulator, loader, alone, asking]) await child.stop();
  return { tables: [ratesTable(title, measured)], results: [] };
}
