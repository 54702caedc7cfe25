import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, constants, copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { tarkistaKanta, tiedostossa, vaadiTiedosto, varmistaKansio, varmistaLevylla } from './sqlite-tiedosto.js';
import type { Varmuuskopio } from './tee-varmuuskopio.js';
import { VarmuuskopioError } from './varmuuskopio-error.js';

export interface Palautus extends Varmuuskopio {
  /** Where the database that was there is now. */
  readonly vanha?: string;
}

/**
 * Puts a copy of the backup in the place of the embedded database. The backup stays as it is, and what was there is kept
 * under another name. Throws `VarmuuskopioError` when the database is in use or the backup is broken, another's or of a
 * newer version; nothing has changed then.
 */
export async function palautaVarmuuskopio(url: string, varmuuskopio: string): Promise<Palautus> {
  const kanta = vaadiTiedosto(url);
  if (!existsSync(varmuuskopio)) throw new VarmuuskopioError(`There is no file ${varmuuskopio}.`);
  const uusi = `${kanta}.palautus-${randomUUID()}`;
  try {
    await mkdir(path.dirname(kanta), { recursive: true });
    await copyFile(varmuuskopio, uusi, constants.COPYFILE_EXCL);
    await chmod(uusi, 0o600);
    // The copy is checked, not the backup: SQLite may write beside what it opens.
    const skeemaversio = await tarkistaKanta(uusi);
    await varmistaLevylla(uusi);
    const vanha = existsSync(kanta) ? await vaihda(kanta, uusi) : undefined;
    if (vanha === undefined) await rename(uusi, kanta);
    await varmistaKansio(kanta);
    return { tiedosto: kanta, koko: (await stat(kanta)).size, skeemaversio, ...(vanha !== undefined && { vanha }) };
  } catch (error) {
    if (error instanceof VarmuuskopioError) throw error;
    throw new VarmuuskopioError(`${kanta} was not restored: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  } finally {
    for (const paate of ['', '-wal', '-shm']) await rm(uusi + paate, { force: true });
  }
}

/** At no moment is there no database; nobody opens the old one meanwhile. Gives the name that the old one has now. */
async function vaihda(kanta: string, uusi: string): Promise<string> {
  const vanha = `${kanta}.ennen-palautusta-${new Date().toISOString().replaceAll(/[:.]/g, '')}`;
  const siirra = async (): Promise<string> => {
    await link(kanta, vanha);
    // Left beside another database, the log of the old one would be taken for its own.
    for (const paate of ['-wal', '-shm']) if (existsSync(kanta + paate)) await rename(kanta + paate, vanha + paate);
    await rename(uusi, kanta);
    return vanha;
  };
  try {
    return await tiedostossa(kanta, 'kirjoitus', async (kysy) => {
      await kysy('PRAGMA busy_timeout = 0');
      await kysy('PRAGMA locking_mode = EXCLUSIVE');
      // Succeeds only when nobody else has the database open, and takes what is in the log into the file.
      await kysy('PRAGMA journal_mode = DELETE');
      await kysy('BEGIN EXCLUSIVE');
      return siirra();
    });
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'SQLITE_BUSY') throw new VarmuuskopioError(`${kanta} is in use: stop the service first.`);
    // So broken that SQLite does not open it, it is put aside as it is: that is what one restores for.
    if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') return siirra();
    throw error;
  }
}
