import { randomUUID } from 'node:crypto';
import { link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  onTietokanta,
  tarkistaKanta,
  tiedostossa,
  vaadiTiedosto,
  varmistaKansio,
  varmistaLevylla,
} from './sqlite-tiedosto.js';
import { VarmuuskopioError } from './varmuuskopio-error.js';

export interface Varmuuskopio {
  readonly tiedosto: string;
  /** Bytes. */
  readonly koko: number;
  /** Number of migrations in it. */
  readonly skeemaversio: number;
}

/**
 * Copies the embedded database into a new file while the service writes on: everything acknowledged before this began is in
 * it. The copy gets its name only when it is whole, checked and on the disk (until then it is `….kesken-…`); only its owner
 * may read it. `signaali` interrupts.
 * Throws `VarmuuskopioError`; nothing is left behind then.
 */
export async function teeVarmuuskopio(url: string, tiedosto: string, signaali?: AbortSignal): Promise<Varmuuskopio> {
  const kanta = vaadiTiedosto(url);
  if (!onTietokanta(url)) throw new VarmuuskopioError(`There is no database at ${kanta}.`);
  const kesken = `${tiedosto}.kesken-${randomUUID()}`;
  try {
    await mkdir(path.dirname(tiedosto), { recursive: true });
    await writeFile(kesken, '', { flag: 'wx', mode: 0o600 });
    // Not SQLite's backup API: it begins again each time another process has written, and a busy service never lets it end.
    await tiedostossa(
      kanta,
      'kirjoitus',
      async (kysy) => {
        await kysy('PRAGMA busy_timeout = 5000');
        await kysy('VACUUM INTO ?', [kesken]);
      },
      signaali,
    );
    await varmistaLevylla(kesken);
    const skeemaversio = await tarkistaKanta(kesken, signaali);
    // Unlike renaming this never takes the place of a file that is there.
    await link(kesken, tiedosto);
    await rm(kesken);
    await varmistaKansio(tiedosto);
    return { tiedosto, koko: (await stat(tiedosto)).size, skeemaversio };
  } catch (error) {
    throw selitetty(error, tiedosto);
  } finally {
    await rm(kesken, { force: true });
    await rm(`${kesken}-journal`, { force: true });
  }
}

function selitetty(error: unknown, tiedosto: string): VarmuuskopioError {
  if (error instanceof VarmuuskopioError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return new VarmuuskopioError(`${tiedosto} is there already and is not overwritten.`);
  return new VarmuuskopioError(`${tiedosto} was not made: ${message}`, { cause: error });
}
