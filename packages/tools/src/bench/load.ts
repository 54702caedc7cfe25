import { Connection, type Request, requestBytes } from './connection.js';
import type { Round } from './measure.js';
import type { NewPlans } from './new-plans.js';
import { variedPlan } from './plan.js';
import { answering } from './child.js';

/** Requests of one round. Those given are asked over and over, each always by the same client; new plans are sent once. */
export interface Load {
  readonly port: number;
  readonly clients: number;
  readonly ms: number;
  readonly requests: readonly Request[] | NewPlans;
}

/** New plans made for a millisecond of a round: more than any server here takes in it. */
const PLANS_IN_MS = 6;

// A process of its own, so that the time it takes is not the server's.
answering<Load, Round>(async ({ port, clients, ms, requests }) => {
  const host = `127.0.0.1:${port}`;
  const next = Array.isArray(requests)
    ? repeating(
        (requests as readonly Request[]).map((request) => requestBytes(request, host)),
        clients,
      )
    : sentOnce(newPlans({ count: ms * PLANS_IN_MS, ...(requests as NewPlans) }, host));
  const connections = await Promise.all(Array.from({ length: clients }, () => Connection.open(port)));
  const latencies: number[] = [];
  const started = performance.now();
  await Promise.all(
    connections.map(async (connection, client) => {
      for (let now = started; now - started < ms;) {
        const request = next(client);
        if (request === undefined) break;
        const { status, body } = await connection.ask(request);
        if (status >= 300) throw new Error(`${status} ${body.toString()}`);
        const ended = performance.now();
        latencies.push(ended - now);
        now = ended;
      }
    }),
  );
  const round = { operations: latencies.length, ms: performance.now() - started, latencies };
  for (const connection of connections) connection.close();
  return round;
});

type Next = (client: number) => Buffer | undefined;

function repeating(requests: readonly Buffer[], clients: number): Next {
  const turns = Array.from({ length: clients }, (_, client) => client);
  return (client) => {
    const turn = turns[client] ?? client;
    turns[client] = turn + clients < requests.length ? turn + clients : client;
    return requests[turn % requests.length];
  };
}

function sentOnce(requests: readonly Buffer[]): Next {
  let sent = 0;
  return () => requests[sent++];
}

function newPlans({ path, headers, first, count = 0 }: NewPlans, host: string): readonly Buffer[] {
  return Array.from({ length: count }, (_, i) =>
    requestBytes({ method: 'POST', path, headers, body: JSON.stringify(variedPlan(first + i)) }, host),
  );
}
