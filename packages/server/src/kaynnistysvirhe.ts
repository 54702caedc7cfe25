import { KonfiguraatioError } from './konfiguraatio.js';

/** What is wrong and what to do, by the code of the failure that is at the bottom. */
const SELITYKSET: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Stop the other process or choose another PORT or SIMULATOR_PORT.',
  EACCES: 'The user of the service has no right to it: see the owner of the file and of its folder.',
  EROFS: 'The disk is read-only: mount it so that it can be written, or move the database.',
  ENOTDIR: 'A folder of its path is a file.',
  ENOSPC: 'The disk is full: make room.',
  SQLITE_FULL: 'The disk of the database is full: make room.',
  SQLITE_READONLY:
    'The database cannot be written: see the owner and rights of the file and of its folder, and how the disk is mounted.',
  SQLITE_CANTOPEN:
    'The database cannot be opened: see the owner and rights of the file and of its folder, and whether the disk is full or read-only.',
  SQLITE_IOERR: 'The disk of the database fails, or is full: see the log of the system.',
  SQLITE_BUSY: 'Another process keeps the database locked.',
  SQLITE_CORRUPT: 'The database is broken: restore a backup with `npm run varmuuskopio -- palauta <file>`.',
  SQLITE_NOTADB: 'The file is not a database.',
  ECONNREFUSED: 'Nothing answers there: see the host and port of EHOKS_DATABASE_URL, and whether the server runs.',
  ENOTFOUND: 'There is no such host: see EHOKS_DATABASE_URL.',
  '28P01': 'See the user and password of EHOKS_DATABASE_URL.',
  '28000': 'See the user of EHOKS_DATABASE_URL and what the server’s pg_hba.conf lets in.',
  '3D000': 'Make the database, with encoding UTF8.',
  '42501': 'The user of EHOKS_DATABASE_URL must own the database: migrations make tables.',
};

/** Why the command did not start, for the one who started it. Only what we do not know has a stack trace. */
export function selitaKaynnistysvirhe(virhe: unknown): string {
  if (virhe instanceof KonfiguraatioError) return `The environment is not fit to start with:\n${virhe.message}`;
  for (let syy = virhe; syy instanceof Error; syy = syy.cause) {
    const selitys = 'code' in syy ? SELITYKSET[String(syy.code)] : undefined;
    if (selitys !== undefined) {
      const mika = String((syy as NodeJS.ErrnoException).code).startsWith('SQLITE') ? 'EHOKS_DATABASE_URL: ' : '';
      return `${mika}${syy.message}. ${selitys}`;
    }
  }
  return virhe instanceof Error ? (virhe.stack ?? virhe.message) : String(virhe);
}
