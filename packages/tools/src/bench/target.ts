import type { Request } from './connection.js';
import { HOKS, type Server } from './context.js';
import { type NewPlans, ROUNDS_APART } from './new-plans.js';
import { PUBLIC_URL, transferHeaders } from './login.js';
import { variedPlan } from './plan.js';

export const METHODS = ['POST', 'GET', 'PUT'] as const;
export type Method = (typeof METHODS)[number];

/** A server whose plans are made, read and replaced over HTTP. */
export interface Target {
  readonly name: string;
  readonly server: Server;
  /** What to ask in the next round. */
  requests(method: Method): readonly Request[] | NewPlans;
}

/** Plans that are read and replaced: at least as many as there are clients, so nobody waits for another's lock on a plan. */
const STORED = 16;
/** Number of the first plan of the rounds; those before it are for what is stored beforehand. */
const FIRST_NEW = 2_000_000;

interface Plans {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Paths of the plans that are stored. */
  readonly paths: readonly string[];
  readonly bodies: readonly string[];
}

function target(name: string, server: Server, { path, headers, paths, bodies }: Plans): Target {
  let first = FIRST_NEW;
  return {
    name,
    server,
    requests: (method) => {
      switch (method) {
        case 'POST': {
          first += ROUNDS_APART;
          return { path, headers, first };
        }
        case 'GET':
          return paths.map((each) => ({ method, path: each, headers }));
        case 'PUT':
          // Twice, the second time with another telephone number: something changes in every request.
          return ['+358 40 111 1111', '+358 40 222 2222'].flatMap((puhelinnumero) =>
            paths.map((each, i) => ({
              method,
              path: each,
              headers,
              body: JSON.stringify({ ...(JSON.parse(bodies[i] ?? '') as object), puhelinnumero }),
            })),
          );
      }
    },
  };
}

/** The service with some plans stored, and the answers that GET gives of them. */
export async function serviceTarget(
  server: Server,
  name = 'eHOKS',
): Promise<Target & { readonly answers: readonly string[] }> {
  const headers = await transferHeaders(server.ready.port);
  const stored = await Promise.all(
    Array.from({ length: STORED }, async (_, i) => {
      const { data } = await ask<{ data: { uri: string } }>(
        server,
        'POST',
        HOKS,
        headers,
        JSON.stringify(variedPlan(i)),
      );
      const { pathname } = new URL(data.uri, PUBLIC_URL);
      const answer = await ask<{ data: object }>(server, 'GET', pathname, headers);
      return { path: pathname, answer: JSON.stringify(answer), body: JSON.stringify(answer.data) };
    }),
  );
  const paths = stored.map(({ path }) => path);
  const bodies = stored.map(({ body }) => body);
  return {
    ...target(name, server, { path: HOKS, headers, paths, bodies }),
    answers: stored.map(({ answer }) => answer),
  };
}

/** The bare limit, which stores and gives the very answers. */
export async function limitTarget(server: Server, answers: readonly string[]): Promise<Target> {
  const stored = await Promise.all(
    answers.map(async (answer) => {
      const { id } = await ask<{ id: number }>(server, 'POST', '/answer', {}, answer);
      return `/plan/${id}`;
    }),
  );
  const bodies = answers.map((answer) => JSON.stringify((JSON.parse(answer) as { data: object }).data));
  return target('bare Express and driver', server, { path: '/plan', headers: {}, paths: stored, bodies });
}

/** Another service of the same plans, below `/plan`, that answers a POST with the number. */
export async function peerTarget(server: Server, name: string): Promise<Target> {
  const bodies = Array.from({ length: STORED }, (_, i) => JSON.stringify(variedPlan(i)));
  const paths = await Promise.all(
    bodies.map(async (body) => `/plan/${(await ask<{ id: number }>(server, 'POST', '/plan', {}, body)).id}`),
  );
  return target(name, server, { path: '/plan', headers: {}, paths, bodies });
}

/** A single request outside the measuring; anything but success is an error. */
export async function ask<T>(
  { ready: { port } }: Server,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
