import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SANAKIRJA_1 } from './sanakirja-1.js';

/** A document as the history keeps it, and in which form. */
export interface Pakattu {
  readonly muoto: string;
  readonly pakattu: Buffer;
}

/** Every form there has ever been: the rows of the history say theirs. Raw deflate, so the dictionary is not in the bytes. */
const SANAKIRJAT: ReadonlyMap<string, Buffer> = new Map([['deflate-1', Buffer.from(SANAKIRJA_1)]]);

/** The form of what is packed now. */
const MUOTO = 'deflate-1';

export function pakkaa(dokumentti: string): Pakattu {
  return { muoto: MUOTO, pakattu: deflateRawSync(dokumentti, { dictionary: sanakirja(MUOTO) }) };
}

/** Throws an `Error` that names the form when it is not known. */
export function pura({ muoto, pakattu }: Pakattu): string {
  return inflateRawSync(pakattu, { dictionary: sanakirja(muoto) }).toString();
}

function sanakirja(muoto: string): Buffer {
  const loydetty = SANAKIRJAT.get(muoto);
  if (loydetty === undefined)
    throw new Error(`The history has a document packed as "${muoto}", which is not known here`);
  return loydetty;
}
