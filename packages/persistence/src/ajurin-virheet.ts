import { EhoksError } from '@ehoks/core';
import { QueryFailedError } from 'typeorm';

/** What the drivers' errors tell, in one form: `code` is SQLite's name or PostgreSQL's SQLSTATE, or that of the system. */
interface Ajurinvirhe extends Error {
  readonly code?: string;
  /** PostgreSQL: the table concerned. */
  readonly table?: string;
  /** PostgreSQL: `Key (column)=(value) …`, in the server's language. The value is somebody's data. */
  readonly detail?: string;
  /** Taken from `detail`. */
  readonly sarake?: string;
}

/** Another transaction had to go first: tried again, this one succeeds. */
const TORMAYS = /^(40001|40P01)$/;

/**
 * A full, read-only, failing, locked or unreachable store: the same request may succeed later. After some of these SQLite
 * has rolled back by itself.
 */
const TALLENNUSVIRHEET = [
  /^SQLITE_(FULL|READONLY|IOERR|NOMEM|BUSY|LOCKED)$/,
  // Connections, resources, an operator's hand or a server starting, the disk; a standby; a lock or a statement too long.
  /^(08|53|57P|58)/,
  /^(25006|55P03|57014)$/,
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/,
];

/** node-postgres gives no code to these: a connection that broke, one that the pool had not in time, an answer that never came. */
const KATKENNUT = /^(Connection terminated|Client has encountered a connection)/i;
const MYOHASSA = /^(timeout exceeded when trying to connect|Query read timeout)/i;

/** Did the store itself fail, not the statement? */
export function onTallennusvirhe(error: unknown): boolean {
  const virhe = ajurinVirhe(error);
  if (virhe === undefined) return false;
  const { code, message } = virhe;
  return code === undefined
    ? KATKENNUT.test(message) || MYOHASSA.test(message)
    : [...TALLENNUSVIRHEET, TORMAYS].some((malli) => malli.test(code));
}

/** Had the connection that the pool gave been broken by the server, or did it break now? */
export function onKatkennut(error: unknown): boolean {
  const virhe = ajurinVirhe(error);
  return virhe !== undefined && (virhe.code === '57P01' || (virhe.code === undefined && KATKENNUT.test(virhe.message)));
}

/** Did PostgreSQL end the transaction because of another that ran at the same time? */
export function onTormays(error: unknown): boolean {
  const code = ajurinVirhe(error)?.code;
  return code !== undefined && TORMAYS.test(code);
}

/** Was the value of this column already taken? */
export function onVarattu(error: unknown, taulu: string, sarake: string): boolean {
  const virhe = ajurinVirhe(error);
  if (virhe?.code === '23505') return virhe.table === taulu && (virhe.sarake ?? rikottuSarake(virhe)) === sarake;
  return virhe?.code === 'SQLITE_CONSTRAINT' && virhe.message.endsWith(`UNIQUE constraint failed: ${taulu}.${sarake}`);
}

/** The same failure without anybody's data: `tallennus.ei-onnistu` or what the driver said without the values. */
export function siistiVirhe(error: unknown): Error {
  const virhe = ajurinVirhe(error);
  if (virhe === undefined) return new Error('Work with the database failed', { cause: error });
  // A driver in its verbose mode, which a host may have chosen, writes every parameter into the stack.
  const siisti = error instanceof QueryFailedError || virhe.code?.startsWith('SQLITE_') ? ilmanArvoja(virhe) : virhe;
  return onTallennusvirhe(virhe) ? new EhoksError('tallennus.ei-onnistu', { cause: siisti }) : siisti;
}

function ilmanArvoja(virhe: Ajurinvirhe): Error {
  const { message, code, table } = virhe;
  const [sanottu = ''] = message.split('\n', 1);
  return Object.assign(new Error(sanottu), {
    code,
    ...(table !== undefined && { table, sarake: rikottuSarake(virhe) }),
  });
}

function rikottuSarake({ detail }: Ajurinvirhe): string | undefined {
  return /\((\w+)\)=\(/.exec(detail ?? '')?.[1];
}

function ajurinVirhe(error: unknown): Ajurinvirhe | undefined {
  const virhe: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // Not instanceof: the native driver's Error may be another realm's.
  return typeof virhe === 'object' && virhe !== null && 'message' in virhe ? (virhe as Ajurinvirhe) : undefined;
}
