import { postgresKanta, type PostgresKanta } from '@ehoks/testing';
import { avaaTietokanta, type Tietokanta } from '../src/index.js';

/**
 * Gives a migrated, empty database as many times as it is asked, one at a time: closing it empties it for the next. The
 * triggers that guard the logs sleep for that, and keys begin anew.
 */
export function tyhjaPostgresKanta(): () => Promise<Tietokanta> {
  let kanta: PostgresKanta | undefined;
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
