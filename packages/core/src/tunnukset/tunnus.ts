import type { Kayttajatyyppi, OrganisaationOikeus } from '../oikeudet/kayttaja.js';

/** Palvelun oma tunnus (upotettu tunnistautuminen). */
export interface Tunnus {
  readonly kayttajatunnus: string;
  readonly oid: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly salasanatiiviste: string;
  readonly oikeudet: readonly OrganisaationOikeus[];
  /** Koko tunnus on lukittu: uusia tikettejä ei anneta eivätkä annetut kelpaa. */
  readonly lukittu: boolean;
}
