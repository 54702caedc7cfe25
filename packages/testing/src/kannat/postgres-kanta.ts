import { randomUUID } from 'node:crypto';

export interface PostgresKanta {
  readonly url: string;
  /** Removes the database, whoever may still be connected to it. */
  poista(): Promise<void>;
}

/**
 * A new, empty database on the PostgreSQL server of the tests: the one that `EHOKS_TEST_PG_URL` names, whose account may
 * create databases. Needs the npm package `pg`.
 */
export async function postgresKanta(): Promise<PostgresKanta> {
  const palvelin = process.env['EHOKS_TEST_PG_URL'];
  if (palvelin === undefined) throw new Error('EHOKS_TEST_PG_URL does not name a PostgreSQL server');
  const nimi = `ehoks_${randomUUID().replaceAll('-', '')}`;
  await palvelimella(palvelin, `CREATE DATABASE ${nimi}`);
  const url = new URL(palvelin);
  url.pathname = nimi;
  return { url: url.href, poista: () => palvelimella(palvelin, `DROP DATABASE ${nimi} WITH (FORCE)`) };
}

async function palvelimella(connectionString: string, lause: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(lause);
  } finally {
    await client.end();
  }
}
