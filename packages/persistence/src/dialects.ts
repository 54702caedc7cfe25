import { EhoksError } from '@ehoks/core';
import { QueryFailedError, type DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';

/** All that differs between the databases. */
interface Dialect {
  /** What TypeORM is told, from the URL. Loads the driver. */
  options(url: string): Promise<DataSourceOptions>;
  /** Done each time the database is opened, before anything else. */
  prepare(dataSource: DataSource): Promise<void>;
  /** From now on no row of the table can be changed or deleted. A table that is made anew must be told again. */
  makeAppendOnly(runner: QueryRunner, table: string): Promise<void>;
}

const SQLITE: Dialect = {
  async options(url) {
    const database = url.replace(/^sqlite:(\/\/)?/, '');
    if (database === '') throw new Error(`${url}: the database file is missing`);
    const { default: sqlite3 } = await import('sqlite3');
    // TypeORM always asks for the driver's verbose mode. That takes a stack trace and prints every parameter, personal
    // data with them, to a string on every call, and doubles its cost: so it gets a driver whose verbose mode is none.
    const driver = { Database: sqlite3.Database, OPEN_URI: sqlite3.OPEN_URI, verbose: () => driver };
    return { type: 'sqlite', database, driver };
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
      // Milliseconds to wait for another process's lock; below the time in which a request is answered.
      'busy_timeout = 5000',
      'foreign_keys = ON',
    ];
    for (const pragma of pragmas) await dataSource.query(`PRAGMA ${pragma}`);
  },

  async makeAppendOnly(runner, table) {
    for (const teko of ['UPDATE', 'DELETE'])
      await runner.query(
        `CREATE TRIGGER ${table}_ei_${teko.toLowerCase()} BEFORE ${teko} ON ${table}
         BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
      );
  },
};

const DIALECTS: Readonly<Record<string, Dialect>> = { sqlite: SQLITE };

/** The dialect of a URL's scheme or of TypeORM's `type`. Throws an `Error` that names those supported. */
export function dialekti(nimi: string): Dialect {
  const dialect = Object.hasOwn(DIALECTS, nimi) ? DIALECTS[nimi] : undefined;
  if (!dialect) throw new Error(`Database "${nimi}" is not supported; use sqlite:<file> or sqlite::memory:`);
  return dialect;
}

/** A full, read-only, failing or locked store: the same request may succeed later. After some of these SQLite has rolled back by itself. */
const TALLENNUSVIRHEET = new Set([
  'SQLITE_FULL',
  'SQLITE_READONLY',
  'SQLITE_IOERR',
  'SQLITE_NOMEM',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
]);

/** Did the store itself fail, not the statement? */
export function onTallennusvirhe(error: unknown): boolean {
  const koodi = ajurinVirhe(error)?.code;
  return koodi !== undefined && TALLENNUSVIRHEET.has(koodi);
}

/** Was the value of this column already taken? */
export function onVarattu(error: unknown, taulu: string, sarake: string): boolean {
  const virhe = ajurinVirhe(error);
  return virhe?.code === 'SQLITE_CONSTRAINT' && virhe.message.endsWith(`UNIQUE constraint failed: ${taulu}.${sarake}`);
}

/** The same failure without the statement's parameters: `tallennus.ei-onnistu` or the driver's own error. */
export function siistiVirhe(error: unknown): Error {
  const virhe = ajurinVirhe(error) ?? new Error('Work with the database failed', { cause: error });
  return onTallennusvirhe(error) ? new EhoksError('tallennus.ei-onnistu', { cause: virhe }) : virhe;
}

function ajurinVirhe(error: unknown): (Error & { readonly code?: string }) | undefined {
  const virhe: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // Not instanceof: the native driver's Error may be another realm's.
  return typeof virhe === 'object' && virhe !== null && 'message' in virhe ? (virhe as Error) : undefined;
}
