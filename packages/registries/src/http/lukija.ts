import { KIELET, type Nimi } from '@ehoks/core';
import { OutoVastaus } from './vastaus.js';

/** A JSON object whose fields have not been read yet; keys in NFC. */
export type Kentat = Readonly<Record<string, unknown>>;

/**
 * Readers of JSON of the wrong hands: each returns what it promises or throws `OutoVastaus` naming the place.
 * `null` and a missing field mean the same: neighbours write both.
 */
export function kentat(arvo: unknown, paikka: string): Kentat {
  if (typeof arvo !== 'object' || arvo === null || Array.isArray(arvo)) throw vaara(paikka, 'an object');
  return Object.fromEntries(Object.entries(arvo).map(([avain, sisalto]) => [avain.normalize('NFC'), sisalto]));
}

/** The fields of an object that may be missing. */
export function kentatJosOn(arvo: unknown, paikka: string): Kentat {
  return puuttuu(arvo) ? {} : kentat(arvo, paikka);
}

export function lista(arvo: unknown, paikka: string): readonly unknown[] {
  if (!Array.isArray(arvo)) throw vaara(paikka, 'a list');
  return arvo;
}

/** Elements of a list; a missing list is empty. */
export function alkiot(arvo: unknown, paikka: string): readonly unknown[] {
  return puuttuu(arvo) ? [] : lista(arvo, paikka);
}

/** Without what no database takes as text: U+0000 is left out, and half of a character becomes U+FFFD. */
export function teksti(arvo: unknown, paikka: string): string {
  if (typeof arvo !== 'string') throw vaara(paikka, 'a text');
  return Buffer.from(arvo.replaceAll('\0', '')).toString();
}

/** A number that may be missing. */
export function lukuJosOn(arvo: unknown, paikka: string): number | undefined {
  if (puuttuu(arvo)) return undefined;
  if (typeof arvo !== 'number') throw vaara(paikka, 'a number');
  return arvo;
}

/** Names by language; a language whose name is blank has none. */
export function nimi(arvo: unknown, paikka: string): Nimi {
  const kielet = kentatJosOn(arvo, paikka);
  return Object.fromEntries(
    KIELET.flatMap((kieli) => {
      const nimi = tekstiJosOn(kielet[kieli], `${paikka}.${kieli}`);
      return nimi === undefined || nimi.trim() === '' ? [] : [[kieli, nimi]];
    }),
  );
}

/** A text that may be missing. */
export function tekstiJosOn(arvo: unknown, paikka: string): string | undefined {
  return puuttuu(arvo) ? undefined : teksti(arvo, paikka);
}

const puuttuu = (arvo: unknown): arvo is null | undefined => arvo === null || arvo === undefined;

const vaara = (paikka: string, odotettu: string): OutoVastaus => new OutoVastaus(`${paikka} is not ${odotettu}`);
