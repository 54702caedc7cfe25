import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver.js';
import { dialekti, tietokantatiedosto } from '../dialects.js';
import { MIGRAATIOT, MIGRAATIOTAULU } from '../migraatiot/migraatiot.js';
import { VarmuuskopioError } from './varmuuskopio-error.js';

/** SQLite's SQLITE_OPEN_READONLY, and SQLITE_OPEN_READWRITE with SQLITE_OPEN_FULLMUTEX as the driver's default has: neither makes a file. */
const LIPUT = { luku: 0x1, kirjoitus: 0x2 | 0x10000 } as const;

/** Is there a database at the URL? Asking makes no file. A database that is not a file is taken to be there. */
export function onTietokanta(url: string): boolean {
  const tiedosto = tietokantatiedosto(url);
  return tiedosto === undefined || existsSync(tiedosto);
}

/** The file of the database. Throws `VarmuuskopioError` when the database is no file, or there is none. */
export function vaadiTiedosto(url: string): string {
  const tiedosto = tietokantatiedosto(url);
  if (tiedosto !== undefined) return tiedosto;
  throw new VarmuuskopioError(
    url.startsWith('postgres')
      ? 'EHOKS_DATABASE_URL is PostgreSQL: back it up with pg_dump or pg_basebackup, and restore with its own tools.'
      : 'The database is not a file: there is nothing to back up or restore.',
  );
}

/** Runs the work on a connection of its own to an existing database file. Throws the driver's own errors. */
export async function tiedostossa<T>(
  tiedosto: string,
  tapa: keyof typeof LIPUT,
  tyo: (kysy: (lause: string, arvot?: readonly unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>,
  signaali?: AbortSignal,
): Promise<T> {
  const asetukset = await dialekti('sqlite').options(`sqlite:${tiedosto}`);
  const dataSource = new DataSource({ ...asetukset, flags: LIPUT[tapa] } as DataSourceOptions);
  // TypeORM has no way to interrupt a statement, its driver has.
  const keskeyta = (): void =>
    ((dataSource.driver as SqliteDriver).databaseConnection as { interrupt(): void }).interrupt();
  try {
    signaali?.throwIfAborted();
    await dataSource.initialize();
    signaali?.addEventListener('abort', keskeyta);
    return await tyo((lause, arvot = []) => dataSource.query<Record<string, unknown>[]>(lause, [...arvot]));
  } finally {
    signaali?.removeEventListener('abort', keskeyta);
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

/** Number of migrations in a whole database of ours. Throws `VarmuuskopioError` when it is broken, another's or of a newer version. */
export async function tarkistaKanta(tiedosto: string, signaali?: AbortSignal): Promise<number> {
  try {
    return await tiedostossa(
      tiedosto,
      'luku',
      async (kysy) => {
        const [tulos] = await kysy('PRAGMA integrity_check(1)');
        if (tulos?.['integrity_check'] !== 'ok') throw rikki(tiedosto, String(tulos?.['integrity_check']));
        const taulut = await kysy("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [MIGRAATIOTAULU]);
        const ajetut = taulut.length === 0 ? [] : await kysy(`SELECT name FROM ${MIGRAATIOTAULU}`);
        if (ajetut.length === 0) throw new VarmuuskopioError(`${tiedosto} is not a database of eHOKS.`);
        const tunnetut = new Set<unknown>(MIGRAATIOT.map((Migraatio) => new Migraatio().name));
        const vieras = ajetut.find(({ name }) => !tunnetut.has(name));
        if (vieras)
          throw new VarmuuskopioError(
            `${tiedosto} is of a newer version of eHOKS (${String(vieras['name'])}): install that version first.`,
          );
        return ajetut.length;
      },
      signaali,
    );
  } catch (error) {
    throw error instanceof VarmuuskopioError ? error : rikki(tiedosto, error instanceof Error ? error.message : '');
  }
}

function rikki(tiedosto: string, syy: string): VarmuuskopioError {
  return new VarmuuskopioError(`${tiedosto} is not a whole database: ${syy}`);
}

/** The file, or the entries of the folder, are on the disk after this. */
export async function varmistaLevylla(polku: string): Promise<void> {
  const kahva = await open(polku, 'r');
  try {
    await kahva.sync();
  } finally {
    await kahva.close();
  }
}

/** The same for the folder that the file is in. */
export async function varmistaKansio(tiedosto: string): Promise<void> {
  await varmistaLevylla(path.dirname(path.resolve(tiedosto)));
}
