import sqlite3 from 'sqlite3';
import { type LimitStore, opiskeluoikeusOf, type Row } from './limit-store.js';

/** Rows of one INSERT, and of one transaction, of a bulk insert. */
const ROWS = 100;
const IN_TRANSACTION = 1000;
/** Inserts that share a transaction, at most: the same as in the service. */
const LARGEST_BATCH = 16;

type Values = readonly (string | number)[];

/** The same settings as the service's, said here anew so that a change there shows. */
const PRAGMAS = [
  'page_size = 8192',
  'journal_mode = WAL',
  'synchronous = FULL',
  'wal_autocheckpoint = 10000',
  'cache_size = -65536',
];

const INSERT = 'INSERT INTO plan (opiskeluoikeus, document) VALUES';

export async function open(url: string): Promise<LimitStore> {
  const database = new sqlite3.Database(url.replace('sqlite:', ''));
  const run = (sql: string, values: Values = []): Promise<number> =>
    new Promise((resolve, reject) => {
      database.run(sql, values, function (error) {
        if (error) reject(error);
        else resolve(this.lastID);
      });
    });
  const all = (sql: string, values: Values): Promise<readonly Row[]> =>
    new Promise((resolve, reject) => {
      database.all<Row>(sql, values, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  for (const pragma of PRAGMAS) await run(`PRAGMA ${pragma}`);
  await run('CREATE TABLE plan (id INTEGER PRIMARY KEY, opiskeluoikeus TEXT UNIQUE NOT NULL, document TEXT NOT NULL)');

  const write = groupCommit(run);
  return {
    insert: (opiskeluoikeus, document) => write(`${INSERT} (?, ?)`, [opiskeluoikeus, document]),
    update: async (id, document) => {
      await write('UPDATE plan SET document = ? WHERE id = ?', [document, id]);
    },
    read: async (id) => (await all('SELECT document FROM plan WHERE id = ?', [id]))[0]?.document ?? '',
    readMany: (after, atMost) => all('SELECT id, document FROM plan WHERE id > ? ORDER BY id LIMIT ?', [after, atMost]),
    insertMany: async (documents) => {
      let values: string[] = [];
      let rows = 0;
      const insert = async () => {
        if (values.length > 0)
          await run(
            `${INSERT} ${Array(values.length / 2)
              .fill('(?, ?)')
              .join(', ')}`,
            values,
          );
        values = [];
      };
      await run('BEGIN');
      for await (const document of documents) {
        values.push(opiskeluoikeusOf(document), document);
        rows += 1;
        if (rows % ROWS === 0) await insert();
        if (rows % IN_TRANSACTION === 0) await run('COMMIT').then(() => run('BEGIN'));
      }
      await insert();
      await run('COMMIT');
    },
  };
}

interface Job {
  readonly sql: string;
  readonly values: Values;
  readonly done: (id: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Statements that are asked for while a transaction runs share the next one, and its fsync. */
function groupCommit(run: (sql: string, values?: Values) => Promise<number>) {
  const queue: Job[] = [];
  let running = false;
  const drain = async () => {
    running = true;
    for (;;) {
      const batch = queue.splice(0, LARGEST_BATCH);
      if (batch.length === 0) break;
      try {
        const alone = batch.length === 1;
        if (!alone) await run('BEGIN');
        const ids = await Promise.all(batch.map(({ sql, values }) => run(sql, values)));
        if (!alone) await run('COMMIT');
        batch.forEach(({ done }, i) => done(ids[i] ?? 0));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    running = false;
  };
  return (sql: string, values: Values): Promise<number> =>
    new Promise((done, failed) => {
      queue.push({ sql, values, done, failed });
      if (!running) setImmediate(() => running || void drain());
    });
}
