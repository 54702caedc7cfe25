import { Child } from './child.js';
import type { Kind } from './databases.js';
import type { Load } from './load.js';
import type { NewPlans } from './new-plans.js';
import type { Round } from './measure.js';
import type { Request } from './connection.js';
import type { Scale } from './scale.js';
import type { ServiceOptions } from './service.js';

/** What a part of the measuring has at hand. */
export interface Context {
  readonly scale: Scale;
  readonly kinds: readonly Kind[];
  /** Temporary, gone at the end. */
  readonly folder: string;
  /** Folder for profiles of the service's processor time. */
  readonly profile: string | undefined;
  /** Told what is being done. */
  readonly tell: (text: string) => void;
}

export type Server = Child<{ readonly port: number }>;

export const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';

/** MB, as the operator's guide says. On a machine with much memory Node would let garbage grow to any size. */
const HEAP = 256;

/** Leaves its profile, when one is asked for, as it ends. */
export function startService(options: ServiceOptions, { profile }: Pick<Context, 'profile'>): Promise<Server> {
  return Child.start(
    'service',
    [JSON.stringify(options)],
    [`--max-old-space-size=${HEAP}`, ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`])],
  );
}

export function startLimit(database: string): Promise<Server> {
  return Child.start('limit', [database]);
}

/** Sends rounds of requests from a process of its own. */
export class Loader {
  private constructor(
    private readonly child: Child<unknown>,
    private readonly ms: number,
  ) {}

  static async start({ roundMs }: Scale): Promise<Loader> {
    return new Loader(await Child.start('load'), roundMs);
  }

  round(server: Server, clients: number, requests: readonly Request[] | NewPlans): Promise<Round> {
    const load: Load = { port: server.ready.port, clients, ms: this.ms, requests };
    return this.child.ask(load);
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}
