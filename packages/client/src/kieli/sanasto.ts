import type { Kieli } from '@ehoks/core';

export type Kolmella = Readonly<Record<Kieli, string>>;

/** A text of a table in one language, with its places filled. */
export type Sano<Avain extends string> = (avain: Avain, tiedot?: Readonly<Record<string, string | number>>) => string;

export function sanasto<Avain extends string>(taulukko: Readonly<Record<Avain, Kolmella>>, kieli: Kieli): Sano<Avain> {
  return (avain, tiedot = {}) =>
    taulukko[avain][kieli].replace(/\{(\w+)\}/g, (paikka, nimi: string) => String(tiedot[nimi] ?? paikka));
}
