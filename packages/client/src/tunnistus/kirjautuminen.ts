import type { Yhteys } from '../asiakas/yhteys.js';

export interface Tunnukset {
  readonly kayttajatunnus: string;
  readonly salasana: string;
}

/** A login that has succeeded: gives what goes along with one call. */
export interface Kirjautuminen {
  /** Headers of one call. Throws `Siirtovirhe`. */
  otsakkeet(): Promise<Readonly<Record<string, string>>>;
}

/** How one logs in. Each asks for the password once and never again: a wrong one that is repeated locks the account. */
export type Kirjautumistapa = (yhteys: Yhteys, tunnukset: Tunnukset) => Promise<Kirjautuminen>;
