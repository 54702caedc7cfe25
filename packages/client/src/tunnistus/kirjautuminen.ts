import type { Yhteys } from '../asiakas/yhteys.js';

export interface Tunnukset {
  readonly kayttajatunnus: string;
  readonly salasana: string;
}

/** The only way to the password. */
export interface Ovi {
  /**
   * Lends the password to one attempt to log in, while nobody else tries. Throws `Siirtovirhe` instead when it is known to be wrong
   * or the account to be locked.
   */
  kirjaudu<T>(yritys: (tunnukset: Tunnukset) => Promise<T>): Promise<T>;
}

/** A login that has succeeded: gives what goes along with one call. */
export interface Kirjautuminen {
  /** Headers of one call. Throws `Siirtovirhe`. */
  otsakkeet(): Promise<Readonly<Record<string, string>>>;
}

/** Where one logs in: the service itself, and the CAS that gives its tickets. */
export interface Kirjautumispaikat {
  readonly palvelu: Yhteys;
  readonly cas: Yhteys;
}

/** How one logs in. Each asks for the password once and never again: a wrong one that is repeated locks the account. */
export type Kirjautumistapa = (paikat: Kirjautumispaikat, ovi: Ovi) => Promise<Kirjautuminen>;
