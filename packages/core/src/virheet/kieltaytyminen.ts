import type { Tekstit } from './tekstit.js';

/**
 * Tiedonsiirron virhekoodi. 400, 401, 403 ja 423 ovat käyttöönoton ohjeiden koodit; muut tavallisia HTTP-koodeja, jotka
 * kertovat saman kuin HTTP:ssä.
 */
export type Siirtokoodi = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 412 | 413 | 415 | 423 | 429 | 500 | 503;

export interface Kieltaytyminen {
  readonly siirtokoodi: Siirtokoodi;
  /** Mistä kieltäytyminen on peräisin: ohje, laki tai rajapinnan sopimus. */
  readonly lahde: string;
  /** JSON Pointer siihen kohtaan pyyntöä, jossa syy on; puuttuu, kun se koskee koko pyyntöä. */
  readonly kohta?: string;
  readonly tekstit: Tekstit;
}

export const SIIRTO_OHJE = 'eHOKSin käyttöönoton ohje: tiedonsiirron virhekoodit';
export const OIKEUS_OHJE = 'eHOKSin käyttöönoton ohje: eHOKS-käyttöoikeudet';
export const RAJAPINTA = 'Rajapinnan sopimus';
