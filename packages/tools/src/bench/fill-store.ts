import pg from 'pg';
import sqlite3 from 'sqlite3';
import { KOULUTUSTOIMIJA, OPPILAITOS, SUURI_OPPILAITOS } from './plan.js';

interface Database {
  run(sql: string): Promise<unknown>;
  columns(table: string): Promise<readonly string[]>;
  /** Takes the table's indices and triggers away; what is returned makes them again. Faster so, and they are as good. */
  withoutIndices(tables: readonly string[]): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A number scattered over 32 bits, different for different numbers: as random ids are, keys are not in order. */
const scattered = (n: string): string => `((CAST(${n} AS bigint) * 2654435761) % 4294967296)`;

const NAME = `'Sukunimi' || (${scattered('hoks.id')} % 7919) || ', Etunimi' || (hoks.id % 101)`;

/** Of the plan `t` that is the model, what is another's in the plan of number `n`. One in a hundred is the school's, one in ten the large one's. */
const PLAN: Readonly<Record<string, string>> = {
  eid: `'00000000-0000-4000-8000-' || ${scattered('n')}`,
  opiskeluoikeus_oid: `'1.2.246.562.15.5' || ${scattered('n')}`,
  oppija_oid: `'1.2.246.562.24.5' || ${scattered('n')}`,
  oppilaitos_oid: `CASE WHEN n % 100 = 0 THEN '${OPPILAITOS}' WHEN n % 10 = 1 THEN '${SUURI_OPPILAITOS}' ELSE '1.2.246.562.10.455000' || (n % 100) END`,
  koulutustoimija_oid: `CASE WHEN n % 100 = 0 OR n % 10 = 1 THEN '${KOULUTUSTOIMIJA}' ELSE '1.2.246.562.10.456000' || (n % 100) END`,
  dokumentti: `replace(replace(replace(t.dokumentti, t.eid, '00000000-0000-4000-8000-' || ${scattered('n')}), t.opiskeluoikeus_oid, '1.2.246.562.15.5' || ${scattered('n')}), t.oppija_oid, '1.2.246.562.24.5' || ${scattered('n')})`,
};

/** The same of the rows that belong to the plan `hoks`. */
const ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ehoks_osat: { hoks_id: 'hoks.id', module_id: `'00000000-0000-4000-9000-' || ${scattered('hoks.id')}` },
  ehoks_historia: { hoks_id: 'hoks.id' },
  ehoks_oppijaindeksi: {
    hoks_id: 'hoks.id',
    oppilaitos_oid: 'hoks.oppilaitos_oid',
    koulutustoimija_oid: 'hoks.koulutustoimija_oid',
    nimi: NAME,
    nimi_haku: `lower(${NAME})`,
    nimi_jarjestys: `lower(${NAME})`,
  },
};

/** Makes the one plan of the store into so many, in the database itself. Nobody else may use it meanwhile. */
export async function fillStore(url: string, plans: number): Promise<void> {
  const database = await (url.startsWith('sqlite:') ? openSqlite(url) : openPostgres(url));
  const restore = await database.withoutIndices(['ehoks_hoksit', ...Object.keys(ROWS)]);
  await database.run(
    `WITH RECURSIVE numbers (n) AS (SELECT CAST(2 AS bigint) UNION ALL SELECT n + 1 FROM numbers WHERE n < ${plans})
     ${await insert(database, 'ehoks_hoksit', PLAN)} FROM ehoks_hoksit t, numbers WHERE t.id = 1`,
  );
  for (const [table, values] of Object.entries(ROWS))
    await database.run(
      `${await insert(database, table, values)} FROM ehoks_hoksit hoks, ${table} t WHERE hoks.id > 1 AND t.hoks_id = 1`,
    );
  await restore();
  await database.close();
}

async function insert(database: Database, table: string, values: Readonly<Record<string, string>>): Promise<string> {
  const columns = (await database.columns(table)).filter((column) => column !== 'id');
  const selected = columns.map((column) => values[column] ?? `t.${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${selected.join(', ')}`;
}

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

async function openSqlite(url: string): Promise<Database> {
  const database = new sqlite3.Database(url.replace('sqlite:', ''));
  const all = <T>(sql: string): Promise<readonly T[]> =>
    new Promise((resolve, reject) => {
      database.all<T>(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
    });
  // What is lost if this is interrupted is nobody's.
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'cache_size = -400000', 'temp_store = MEMORY'])
    await all(`PRAGMA ${pragma}`);
  return {
    run: all,
    columns: async (table) => (await all<{ name: string }>(`PRAGMA table_info(${table})`)).map(({ name }) => name),
    withoutIndices: async (tables) => {
      const taken = await all<{ type: string; name: string; sql: string }>(
        `SELECT type, name, sql FROM sqlite_master
          WHERE tbl_name IN (${quoted(tables)}) AND type IN ('index', 'trigger') AND sql IS NOT NULL`,
      );
      for (const { type, name } of taken) await all(`DROP ${type} ${name}`);
      return async () => {
        for (const { sql } of taken) await all(sql);
        await all(`INSERT INTO ehoks_oppijaindeksi_nimi_haku (ehoks_oppijaindeksi_nimi_haku) VALUES ('rebuild')`);
        await all('PRAGMA journal_mode = WAL');
      };
    },
    close: () => new Promise((resolve, reject) => database.close((error) => (error ? reject(error) : resolve()))),
  };
}

async function openPostgres(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const all = async <T extends object>(sql: string): Promise<readonly T[]> => (await client.query<T>(sql)).rows;
  await client.query('SET synchronous_commit = off');
  await client.query(`SET maintenance_work_mem = '512MB'`);
  return {
    run: all,
    columns: async (table) =>
      (
        await all<{ name: string }>(
          `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`,
        )
      ).map(({ name }) => name),
    withoutIndices: async (tables) => {
      const taken = await all<{ name: string; sql: string }>(
        `SELECT indexname AS name, indexdef AS sql FROM pg_indexes
          WHERE tablename IN (${quoted(tables)})
            AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = indexname AND contype = 'p')`,
      );
      for (const { name } of taken) await all(`DROP INDEX ${name}`);
      // Foreign keys are right as they are made; to check each takes as long as to make it.
      await all('SET session_replication_role = replica');
      return async () => {
        for (const { sql } of taken) await all(sql);
        // The server does the same by itself in a while.
        await all('VACUUM ANALYZE');
      };
    },
    close: () => client.end(),
  };
}
