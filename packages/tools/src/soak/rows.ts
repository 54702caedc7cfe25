import type { Kysely } from '@ehoks/testing';

/** Asks the service's database past the service, which may have it open. */
export async function withRows<T>(database: string, work: (ask: Kysely) => Promise<T>): Promise<T> {
  return database.startsWith('sqlite:') ? inSqlite(database.replace(/^sqlite:/, ''), work) : inPostgres(database, work);
}

async function inSqlite<T>(file: string, work: (ask: Kysely) => Promise<T>): Promise<T> {
  const { default: sqlite3 } = await import('sqlite3');
  const connection = new sqlite3.Database(file, sqlite3.OPEN_READONLY);
  try {
    return await work(
      (statement) =>
        new Promise((resolve, reject) =>
          connection.all<object>(statement, (error, rows) => (error ? reject(error) : resolve(rows))),
        ),
    );
  } finally {
    connection.close();
  }
}

async function inPostgres<T>(connectionString: string, work: (ask: Kysely) => Promise<T>): Promise<T> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(async (statement) => (await client.query<object>(statement)).rows);
  } finally {
    await client.end();
  }
}
