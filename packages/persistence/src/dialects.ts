import { stat, statfs } from 'node:fs/promises';
import type { DataSource, DataSourceOptions, QueryRunner } from 'typeorm';
import { GroupCommit } from './group-commit.js';
import { PooledTransactions } from './pooled-transactions.js';
import { POSTGRES_TEXT_SEARCH, SQLITE_TEXT_SEARCH, type TextSearch } from './text-search.js';
import type { Transactions, Work } from './transaction.js';

/** Connections to PostgreSQL of one process unless told otherwise. */
export const TIETOKANTAYHTEYKSIA = 10;

/** Milliseconds to wait for a connection or a lock; below the time in which a request is answered. */
const ODOTUS_MS = 5000;
/** Milliseconds after which a statement, or a transaction that does nothing, is ended: it cannot be one of ours. */
const ENIMMAISKESTO_MS = 30_000;

/** The database's type for bytes. */
export type Tavutyyppi = 'blob' | 'bytea';

/** All that differs between the databases. */
interface Dialect {
  readonly bytes: Tavutyyppi;
  /** What TypeORM is told, from the URL. Loads the driver. */
  options(url: string, yhteyksia?: number): Promise<DataSourceOptions>;
  /** For a connection beside the writer's on which nothing is written; `undefined` when there is none. */
  readerOptions(options: DataSourceOptions, yhteydet: Lukuyhteydet): Promise<DataSourceOptions | undefined>;
  /** Done each time a connection or a pool is opened, before anything else. */
  prepare(dataSource: DataSource): Promise<void>;
  transactions(dataSource: DataSource, reader?: DataSource): Transactions;
  /** Batches of one kind that are worth running at the same time. */
  readonly batchesAtOnce: number;
  /** Stores a text column that is long and alike as small and as fast to read as the database can. */
  storeLongText(runner: QueryRunner, table: string, column: string): Promise<void>;
  /** From now on no row of the table can be changed or deleted. A table that is made anew must be told again. */
  makeAppendOnly(runner: QueryRunner, table: string): Promise<void>;
  /** For `find`: nobody else changes the row before this transaction ends. */
  readonly rowLock: { readonly lock?: { readonly mode: 'pessimistic_write' } };
  /** Reads when the rows added so far are all there, and none of those to come gets a smaller number. */
  readSettled<T>(transactions: Transactions, table: string, work: Work<T>): Promise<T>;
  readonly textSearch: TextSearch;
  /** Rows given as a JSON text. */
  readonly jsonRows: JsonRows;
  /** SQL of a text in the JSON object that a column holds as text. */
  jsonField(column: string, name: string): string;
  /** The collation by which texts are ordered byte by byte. */
  readonly byteOrder: string;
  /** A statement that changes nothing and is still written to the disk: it fails when the store takes no changes. */
  readonly writeProbe: string;
  /** How much room the data take and have. */
  room(dataSource: DataSource): Promise<Room>;
}

interface JsonRows {
  /** One row of the list that the text is. */
  row(values: readonly unknown[], columns: readonly string[]): unknown;
  bytes(value: Buffer): string;
  /** The rows as those of the table, by the names of the columns; the text is the only parameter. */
  select(table: string, columns: readonly string[], bytes?: string): string;
}

export interface Lukuyhteydet {
  /** URL of a replica. */
  readonly replika?: string | undefined;
  readonly yhteyksia?: number | undefined;
}

/** Bytes. */
export interface Room {
  readonly data: number;
  /** The write-ahead log beside the data, where it is a file of its own. */
  readonly log?: number;
  /** Free to this process on the disk of the data, where that can be seen. */
  readonly free?: number;
}

const MUISTISSA = ':memory:';

const SQLITE: Dialect = {
  bytes: 'blob',

  async options(url) {
    const database = sqlitenTiedosto(url);
    if (database === '') throw new Error(`${url}: the database file is missing`);
    const { default: sqlite3 } = await import('sqlite3');
    // TypeORM always asks for the driver's verbose mode. That takes a stack trace and prints every parameter, personal
    // data with them, to a string on every call, and doubles its cost: so it gets a driver whose verbose mode is none.
    const driver = { Database: sqlite3.Database, OPEN_URI: sqlite3.OPEN_URI, verbose: () => driver };
    return { type: 'sqlite', database, driver };
  },

  // Of a database in memory there is but the one connection.
  async readerOptions(options) {
    return options.database === MUISTISSA ? undefined : options;
  },

  async prepare(dataSource) {
    const pragmas = [
      // Only has a say before the first table, and not once the WAL is in use.
      'page_size = 8192',
      'journal_mode = WAL',
      // SQLite can be compiled with a laxer default, and it is not stored in the file: said at every opening.
      'synchronous = FULL',
      // Pages. The default of 1000 makes every hundredth write wait for a checkpoint.
      'wal_autocheckpoint = 10000',
      // For another process's lock.
      `busy_timeout = ${ODOTUS_MS}`,
      'foreign_keys = ON',
      // KiB. The default of 2 MB is read anew from the operating system all the time.
      'cache_size = -32768',
    ];
    for (const pragma of pragmas) await dataSource.query(`PRAGMA ${pragma}`);
  },

  transactions: (dataSource, reader) => new GroupCommit(dataSource, reader),
  batchesAtOnce: 1,

  storeLongText: async () => undefined,

  async makeAppendOnly(runner, table) {
    for (const teko of ['UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER ${table}_ei_${teko.toLowerCase()} BEFORE ${teko} ON ${table}
         BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
      );
  },

  // A transaction of ours begins by taking the only place for writers.
  rowLock: {},
  readSettled: (transactions, _table, work) => transactions.read(work),
  textSearch: SQLITE_TEXT_SEARCH,
  jsonRows: {
    // By their places: SQLite looks a name up in every row anew.
    row: (values) => values,
    bytes: (value) => value.toString('hex'),
    select(_table, columns, bytes) {
      const values = columns.map((column, i) => {
        const value = column === bytes ? `unhex(value ->> ${i})` : `value ->> ${i}`;
        return `${value} AS ${column}`;
      });
      // Without a condition an ON CONFLICT after it would be taken for a join's.
      return `SELECT ${values.join(', ')} FROM json_each($1) WHERE true`;
    },
  },
  jsonField: (column, name) => `${column} ->> '${name}'`,
  byteOrder: 'BINARY',

  // Writes the first page anew even when the number is the same; nothing of ours uses the number.
  writeProbe: 'PRAGMA user_version = 0',

  async room({ options }) {
    const file = options.database;
    if (typeof file !== 'string' || file === MUISTISSA) return { data: 0 };
    const [data, log, disk] = await Promise.all([
      stat(file),
      stat(`${file}-wal`).catch(() => ({ size: 0 })),
      statfs(file),
    ]);
    return { data: data.size, log: log.size, free: disk.bavail * disk.bsize };
  },
};

function sqlitenTiedosto(url: string): string {
  return url.replace(/^sqlite:(\/\/)?/, '');
}

/** File of an embedded database; `undefined` when the database of the URL is no file. */
export function tietokantatiedosto(url: string): string | undefined {
  const tiedosto = sqlitenTiedosto(url);
  return url.startsWith('sqlite:') && tiedosto !== MUISTISSA && tiedosto !== '' ? tiedosto : undefined;
}

const POSTGRES: Dialect = {
  bytes: 'bytea',

  async options(url, yhteyksia = TIETOKANTAYHTEYKSIA) {
    const { default: driver } = await import('pg');
    // Days stay text, and counts and keys are numbers, as they are from SQLite.
    const parsers = new Map<number, unknown>([
      [driver.types.builtins.DATE, String],
      [driver.types.builtins.INT8, Number],
    ]);
    return {
      type: 'postgres',
      url,
      driver,
      poolSize: yhteyksia,
      connectTimeoutMS: ODOTUS_MS,
      applicationName: 'ehoks',
      // What breaks while nobody uses it has nobody to tell: the next query opens a new one, or fails and tells.
      poolErrorHandler: () => undefined,
      extra: {
        lock_timeout: ODOTUS_MS,
        statement_timeout: ENIMMAISKESTO_MS,
        idle_in_transaction_session_timeout: ENIMMAISKESTO_MS,
        // Ends the wait for a server that is gone without a word.
        query_timeout: ENIMMAISKESTO_MS + ODOTUS_MS,
        keepAlive: true,
        types: {
          getTypeParser: (oid: number, format?: 'text'): unknown =>
            parsers.get(oid) ?? driver.types.getTypeParser(oid, format),
        },
      },
    };
  },

  async readerOptions({ entities = [] }, { replika, yhteyksia }) {
    return replika === undefined ? undefined : { ...(await POSTGRES.options(replika, yhteyksia)), entities };
  },

  async prepare(dataSource) {
    const [palvelin] = await dataSource.query<{ merkisto: string; versio: number }[]>(
      `SELECT current_setting('server_encoding') AS merkisto, current_setting('server_version_num')::int AS versio`,
    );
    if (palvelin?.merkisto !== 'UTF8')
      throw new Error(`The database's encoding is ${palvelin?.merkisto}; it must be UTF8`);
    if (palvelin.versio < 140_000) throw new Error('PostgreSQL is older than version 14');
  },

  transactions: (dataSource, reader) => new PooledTransactions(dataSource, reader),
  // While one waits for its COMMIT the other prepares.
  batchesAtOnce: 2,

  async storeLongText(runner, table, column) {
    // Not every server has been compiled with it.
    const [lz4] = (await runner.query(
      `SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)`,
    )) as unknown[];
    if (lz4) await runner.query(`ALTER TABLE ${table} ALTER COLUMN ${column} SET COMPRESSION lz4`);
  },

  async makeAppendOnly(runner, table) {
    await runner.query(
      `CREATE OR REPLACE FUNCTION ehoks_vain_lisays() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER ${table}_ei_muutosta BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION ehoks_vain_lisays()`,
    );
  },

  rowLock: { lock: { mode: 'pessimistic_write' } },
  textSearch: POSTGRES_TEXT_SEARCH,
  jsonRows: {
    // By their names, as the table's own type is made of them.
    row: (values, columns) => Object.fromEntries(columns.map((column, i) => [column, values[i]])),
    bytes: (value) => `\\x${value.toString('hex')}`,
    select: (table, columns) => `SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::${table}, $1)`,
  },
  jsonField: (column, name) => `CAST(${column} AS json) ->> '${name}'`,
  byteOrder: 'C',
  // A number of a transaction is written to the log; a standby has none to give.
  writeProbe: 'SELECT pg_current_xact_id()',

  async room(dataSource) {
    const [koko] = await dataSource.query<{ tavuja: number }[]>(
      'SELECT pg_database_size(current_database()) AS tavuja',
    );
    return { data: koko?.tavuja ?? 0 };
  },

  readSettled: (transactions, table, work) =>
    transactions.write(async (manager) => {
      // Numbers are given before the commit: a smaller one may appear after a larger. Whoever adds holds a lock on the
      // table from before its number to its end; this one waits for them all.
      await manager.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
      return work(manager);
    }),
};

const DIALECTS: Readonly<Record<string, Dialect>> = { sqlite: SQLITE, postgres: POSTGRES, postgresql: POSTGRES };

/** The dialect of a URL's scheme or of TypeORM's `type`. Throws an `Error` that names those supported. */
export function dialekti(nimi: string): Dialect {
  const dialect = Object.hasOwn(DIALECTS, nimi) ? DIALECTS[nimi] : undefined;
  if (!dialect)
    throw new Error(`Database "${nimi}" is not supported; use sqlite:<file>, sqlite::memory: or postgres://…`);
  return dialect;
}
