import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type LimitStore, opiskeluoikeusOf, type Row } from './limit-store.js';

/** As many as the service has. */
const CONNECTIONS = 10;

export async function open(url: string): Promise<LimitStore> {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // The database goes before the process does.
  pool.on('error', () => undefined);
  await pool.query(
    'CREATE TABLE plan (id SERIAL PRIMARY KEY, opiskeluoikeus TEXT UNIQUE NOT NULL, document TEXT NOT NULL)',
  );
  // As the service stores its own; not every server has been compiled with it.
  await pool.query('ALTER TABLE plan ALTER COLUMN document SET COMPRESSION lz4').catch(() => undefined);
  const rows = async (sql: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await pool.query<Row>(sql, [...values])).rows;
  return {
    insert: async (opiskeluoikeus, document) => {
      const sql = 'INSERT INTO plan (opiskeluoikeus, document) VALUES ($1, $2) RETURNING id';
      const [row] = await rows(sql, [opiskeluoikeus, document]);
      return row?.id ?? 0;
    },
    update: async (id, document) => {
      await pool.query('UPDATE plan SET document = $1 WHERE id = $2', [document, id]);
    },
    read: async (id) => (await rows('SELECT document FROM plan WHERE id = $1', [id]))[0]?.document ?? '',
    readMany: (after, atMost) =>
      rows('SELECT id, document FROM plan WHERE id > $1 ORDER BY id LIMIT $2', [after, atMost]),
    insertMany: async (documents) => {
      const client = await pool.connect();
      try {
        const copy = client.query(copyFrom('COPY plan (opiskeluoikeus, document) FROM STDIN'));
        await pipeline(Readable.from(copyLines(documents)), copy);
      } finally {
        client.release();
      }
    },
  };
}

/** COPY's text format, some lines at a time. */
async function* copyLines(documents: AsyncIterable<string>): AsyncGenerator<string> {
  let lines: string[] = [];
  for await (const document of documents) {
    lines.push(`${opiskeluoikeusOf(document)}\t${document.replaceAll('\\', '\\\\')}\n`);
    if (lines.length < 20) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}
