import type { Kieli } from '@ehoks/core';

export type Kielittain = Readonly<Record<Kieli, string>>;

/** A column of a table that people fill in. */
export interface Sarake {
  readonly nimi: Kielittain;
  /** Other headings that people write. */
  readonly muutNimet?: readonly string[];
  /** The file is refused without it: no row could be accepted. */
  readonly pakollinen?: true;
  readonly merkitys: Kielittain;
  /** Written as people of each language write it. */
  readonly esimerkki: Kielittain;
  /** The example stands in the template's row too. */
  readonly mallirivilla?: true;
  readonly ohje: Kielittain;
}

/** The same in every language. */
export const samoin = (teksti: string): Kielittain => ({ fi: teksti, sv: teksti, en: teksti });

/** Characters: what is not a table at all may be one heading of megabytes. */
const PISIN_OTSIKKO = 200;

/** Headings are compared by their letters and digits alone. */
export function otsikkona(teksti: string): string {
  return teksti
    .slice(0, PISIN_OTSIKKO)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Which column a heading means, by its letters and digits: in any language or by the key of the API. */
export function otsikot<A extends string>(sarakkeet: Readonly<Record<A, Sarake>>): ReadonlyMap<string, A> {
  return new Map(
    Object.entries<Sarake>(sarakkeet).flatMap(([avain, { nimi, muutNimet = [] }]) =>
      [avain, ...Object.values(nimi), ...muutNimet].map((otsikko) => [otsikkona(otsikko), avain as A] as const),
    ),
  );
}
