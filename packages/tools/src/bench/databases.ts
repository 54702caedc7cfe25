import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Starts a PostgreSQL server whose commits are on disk, and gives its address. */
export type StartPostgres = () => Promise<{ readonly url: string; stop(): Promise<void> }>;

/** A kind of database that is measured; `create` makes an empty one and gives its address. */
export interface Kind {
  readonly name: 'SQLite' | 'PostgreSQL';
  create(): Promise<string>;
}

/** Databases in a temporary folder and on a server of their own, or that of `EHOKS_TEST_PG_URL`; all gone when `work` ends. */
export async function withDatabases<T>(
  startPostgres: StartPostgres,
  work: (kinds: readonly Kind[], folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ehoks-bench-'));
  const given = process.env['EHOKS_TEST_PG_URL'];
  const server =
    given === undefined || given === '' ? await startPostgres() : { url: given, stop: async () => undefined };
  const made: string[] = [];
  const postgres = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  let files = 0;
  const kinds: readonly Kind[] = [
    { name: 'SQLite', create: async () => `sqlite:${join(folder, `${(files += 1)}.sqlite`)}` },
    {
      name: 'PostgreSQL',
      create: async () => {
        const database = `ehoks_bench_${process.pid}_${made.length}`;
        await postgres(`CREATE DATABASE ${database} TEMPLATE template0 ENCODING 'UTF8'`);
        made.push(database);
        const url = new URL(server.url);
        url.pathname = database;
        return url.href;
      },
    },
  ];
  try {
    return await work(kinds, folder);
  } finally {
    for (const database of made) await postgres(`DROP DATABASE ${database} WITH (FORCE)`);
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}
