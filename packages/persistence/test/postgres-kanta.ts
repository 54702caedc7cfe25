import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { avaaTietokanta, type Tietokanta } from '../src/index.js';

/** The server that the tests were given: see `jest-postgres.mjs` among the tools. */
const PALVELIN = process.env['EHOKS_TEST_PG_URL'] ?? '';

async function palvelimella(lause: string): Promise<void> {
  const dataSource = await new DataSource({ type: 'postgres', url: PALVELIN }).initialize();
  await dataSource.query(lause).finally(() => dataSource.destroy());
}

/** A database of its own on the server; gone after `poista`. */
export async function postgresKanta(): Promise<{ readonly url: string; poista(): Promise<void> }> {
  const nimi = `ehoks_${randomUUID().replaceAll('-', '')}`;
  await palvelimella(`CREATE DATABASE ${nimi}`);
  const url = new URL(PALVELIN);
  url.pathname = nimi;
  return { url: url.href, poista: () => palvelimella(`DROP DATABASE ${nimi} WITH (FORCE)`) };
}

/**
 * Gives a migrated, empty database as many times as it is asked, one at a time: closing it empties it for the next. The
 * triggers that guard the logs sleep for that, and keys begin anew.
 */
export function tyhjaPostgresKanta(): () => Promise<Tietokanta> {
  let kanta: Awaited<ReturnType<typeof postgresKanta>> | undefined;
  let tietokanta: Tietokanta | undefined;
  beforeAll(async () => {
    kanta = await postgresKanta();
    tietokanta = await avaaTietokanta(kanta.url);
    await tietokanta.migroi();
  });
  afterAll(async () => {
    await tietokanta?.sulje();
    await kanta?.poista();
  });
  return async () => {
    if (tietokanta === undefined) throw new Error('The database is open only while a test runs');
    const { dataSource } = tietokanta;
    const poistot = dataSource.entityMetadatas.map(({ tableName }) => `DELETE FROM ${tableName};`);
    return {
      ...tietokanta,
      sulje: async () => {
        await dataSource.query(`
          SET session_replication_role = replica; ${poistot.join(' ')}
          SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S' AND relname LIKE 'ehoks%';
          SET session_replication_role = DEFAULT;`);
      },
    };
  };
}
