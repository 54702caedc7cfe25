import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { log } from './log.js';

/** The day on which the plans of the load are valid. */
const NOW = '2026-11-02T12:00:00+02:00';

/** The standalone service in a process of its own, as an operator starts it, with the simulator. */
export interface Service {
  readonly url: string;
  readonly simulator: string;
  readonly problems: readonly string[];
  /** Bytes of heap that are left after garbage has been collected. */
  heap(): Promise<number>;
  /** Value of a gauge without labels; `undefined` when it has none. */
  metric(name: string): Promise<number | undefined>;
  /** SIGTERM, and waits for the end; again, it does nothing. Gives the exit code. */
  stop(): Promise<number | null>;
}

/** `root`: of the checkout, compiled. `limitMs`: within which a request is answered whatever the neighbours do. */
export async function startService(root: string, database: string, limitMs: number): Promise<Service> {
  const probe = pathToFileURL(join(root, 'packages/tools/memory-probe.mjs')).href;
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', probe, join(root, 'packages/server/dist/main.js')],
    {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        SIMULATOR_PORT: '0',
        EHOKS_DATABASE_URL: database,
        EHOKS_NOW: NOW,
        EHOKS_REKISTERI_AIKARAJA_MS: String(limitMs),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const written = log();
  const addresses = await new Promise<RegExpExecArray>((resolve, reject) => {
    let start = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        written.write(text);
        if (start.length > 100_000) return;
        start += text;
        const ready = /"url":"([^"]+)","simulaattori":"([^"]+)"/.exec(start);
        if (ready) resolve(ready);
      });
    child.once('exit', () => reject(new Error(start)));
  });
  const [, url = '', simulator = ''] = addresses;
  return {
    url,
    simulator,
    problems: written.problems,
    heap: async () => {
      const answer = once(child, 'message') as Promise<[number]>;
      child.send('heap');
      return (await answer)[0];
    },
    metric: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(text) ?? [];
      return value === undefined ? undefined : Number(value);
    },
    stop: async () => {
      child.kill('SIGTERM');
      return (await exited)[0];
    },
  };
}
