import { luku } from './muodot.js';

/** Rows on a page of a log. */
export const SIVU = { oletus: 100, enintaan: 1000 } as const;

/** How many rows the reader of a log asks for. */
export const ENINTAAN = luku(1, SIVU.enintaan);
/** Number of a row: rows before it follow. */
export const RIVINUMERO = luku(1, Number.MAX_SAFE_INTEGER);

/** One row more than a page was asked for tells whether there is a next one, and `seuraava` before which row it begins. */
export function sivu<T extends { readonly numero: number }>(
  rivit: readonly T[],
  enintaan: number,
): { readonly rivit: readonly T[]; readonly meta: { readonly seuraava?: number } } {
  const naytettavat = rivit.slice(0, enintaan);
  const viimeinen = naytettavat.at(-1);
  return { rivit: naytettavat, meta: viimeinen && rivit.length > enintaan ? { seuraava: viimeinen.numero } : {} };
}
