import type { Request } from './connection.js';
import { type Context, HOKS, Loader, type Server, startService } from './context.js';
import type { Kind } from './databases.js';
import { fillStore } from './fill-store.js';
import { type NewPlans, ROUNDS_APART } from './new-plans.js';
import { officialHeaders, transferHeaders } from './login.js';
import { inverse, measure } from './measure.js';
import { OPPILAITOS, smallPlan, SUURI_OPPILAITOS } from './plan.js';
import { number, type Findings, ratesTable, type Table } from './report.js';
import { ask } from './target.js';
import type { Result } from './targets.js';

const CLIENTS = 16;
const list = (oppilaitos: string): string =>
  `/ehoks-virkailija-backend/api/v1/virkailija/oppijat?oppilaitos-oid=${oppilaitos}&item-count=10`;
/** A page of the learners of a school that has one plan in a hundred. */
export const LIST = list(OPPILAITOS);
/** Plans that are read, far from each other. */
const READ = 2000;
/** Number of the first new plan; those before it are in the store. */
const FIRST_NEW = 10_000_000;

/** A store of so many plans, and what is asked of it. */
interface Store {
  readonly name: string;
  readonly server: Server;
  readonly list: readonly Request[];
  readonly largeList: readonly Request[];
  readonly get: readonly Request[];
  post(): NewPlans;
}

const OPERATIONS = [
  {
    title: 'List page of a school with 1 % of the plans',
    target: 'growth-list',
    requests: (store: Store) => store.list,
  },
  {
    title: 'List page of a school with 10 % of the plans',
    target: undefined,
    requests: (store: Store) => store.largeList,
  },
  { title: 'GET', target: 'growth-get', requests: (store: Store) => store.get },
  // The last, for it makes the small store grow.
  { title: 'POST', target: 'growth-post', requests: (store: Store) => store.post() },
] as const;

/** The same requests to stores of different sizes: what a plan costs when there are many others. */
export async function measureGrowth(context: Context): Promise<Findings> {
  const { scale, kinds, tell } = context;
  const tables: Table[] = [];
  const results: Result[] = [];
  for (const kind of kinds) {
    const stores: Store[] = [];
    for (const plans of scale.stores) {
      tell(`Filling ${kind.name} with ${plans} plans`);
      stores.push(await openStore(kind, plans, context));
    }
    const loader = await Loader.start(scale);
    for (const { title, target, requests } of OPERATIONS) {
      tell(`${title} on ${kind.name} among ${scale.stores.join(', ')}`);
      const measured = await measure(
        stores.map((store) => ({
          name: store.name,
          round: () => loader.round(store.server, CLIENTS, requests(store)),
        })),
        scale.rounds,
      );
      tables.push(ratesTable(`${title} on ${kind.name}, ${CLIENTS} at a time`, measured));
      const [largest] = measured.slice(-1);
      const of = `${kind.name}, ${scale.stores[0]} to ${scale.stores.at(-1)}`;
      if (target && largest) results.push({ target, of, value: inverse(largest.ratio) });
    }
    for (const child of [loader, ...stores.map(({ server }) => server)]) await child.stop();
  }
  return { tables, results };
}

async function openStore(kind: Kind, plans: number, context: Context): Promise<Store> {
  const database = await kind.create();
  const first = await startService({ database }, { profile: undefined });
  await ask(first, 'POST', HOKS, await transferHeaders(first.ready.port), JSON.stringify(smallPlan(1)));
  await first.stop();
  await fillStore(database, plans);

  const server = await startService({ database }, context);
  const headers = await transferHeaders(server.ready.port);
  const official = await officialHeaders(server.ready.port);
  const page = (path: string): readonly Request[] =>
    Array.from({ length: CLIENTS }, () => ({ method: 'GET', path, headers: official }));
  let made = FIRST_NEW;
  return {
    name: `${number(plans)} plans`,
    server,
    list: page(LIST),
    largeList: page(list(SUURI_OPPILAITOS)),
    // Those whose number ends in 1 are the large school's, so ours to read.
    get: Array.from({ length: READ }, (_, i) => {
      const id = 1 + 10 * Math.floor(((((i + 1) * 2_654_435_761) % 2 ** 32) / 2 ** 32) * (plans / 10));
      return { method: 'GET', path: `${HOKS}/${id}`, headers };
    }),
    post: () => {
      made += ROUNDS_APART;
      return { path: HOKS, headers, first: made };
    },
  };
}
