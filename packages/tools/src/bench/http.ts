import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measure } from './measure.js';
import { opiskeluoikeusOid, plan } from './plan.js';

interface Table {
  readonly title: string;
  readonly measured: readonly Measured[];
}

const CLIENTS = [1, 16] as const;
/** Plans that are read and replaced: each client has its own, so nobody waits for another's lock on a plan. */
const STORED = Math.max(...CLIENTS);

/** POST, GET and PUT of a plan over HTTP on SQLite, one client and sixteen, against bare Express on the same driver. */
export async function measureHttp(): Promise<readonly Table[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ehoks-bench-'));
  const limit = await start('limit', join(folder, 'limit.sqlite'), '/plan');
  const service = await start('service', join(folder, 'service.sqlite'), '/ehoks-virkailija-backend/api/v1/hoks');
  try {
    const tables: Table[] = [];
    for (const method of ['POST', 'GET', 'PUT'] as const) {
      for (const clients of CLIENTS) {
        const candidates = [limit, service].map((target) => ({
          name: target.name,
          run: (client: number) => target[method](client),
        }));
        tables.push({
          title: `${method}, ${clients} at a time`,
          measured: await measure(candidates, { rounds: 5, roundMs: 1000, clients }),
        });
      }
    }
    return tables;
  } finally {
    for (const { child } of [limit, service]) child.kill();
    rmSync(folder, { recursive: true });
  }
}

interface Target {
  readonly name: string;
  readonly child: ChildProcess;
  POST(client: number): Promise<string>;
  GET(client: number): Promise<string>;
  PUT(client: number): Promise<string>;
}

async function start(name: string, database: string, path: string): Promise<Target> {
  const child = fork(new URL(`./${name}.js`, import.meta.url), [database]);
  const [address] = (await once(child, 'message')) as [AddressInfo];
  const base = `http://127.0.0.1:${address.port}`;
  let made = 0;
  const create = (): Promise<string> => send('POST', base + path, JSON.stringify(plan(opiskeluoikeusOid((made += 1)))));

  const stored = await Promise.all(
    Array.from({ length: STORED }, async () => {
      const { pathname } = new URL((JSON.parse(await create()) as { data: { uri: string } }).data.uri, base);
      const url = base + pathname;
      const { data } = JSON.parse(await send('GET', url)) as { data: unknown };
      return { url, body: JSON.stringify(data) };
    }),
  );
  const own = (client: number) => stored[client] ?? { url: base, body: '' };
  return {
    name: name === 'limit' ? 'bare Express and sqlite3' : 'eHOKS',
    child,
    POST: create,
    GET: (client) => send('GET', own(client).url),
    PUT: (client) => send('PUT', own(client).url, own(client).body),
  };
}

const AGENT = new Agent({ keepAlive: true });

/** The body of the answer; anything but success is an error. */
function send(method: string, url: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'caller-id': 'bench', ticket: 'ST-bench' };
    const sent = request(url, { method, agent: AGENT, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode !== undefined && answer.statusCode < 300) resolve(text);
        else reject(new Error(`${method} ${url}: ${answer.statusCode} ${text}`));
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
