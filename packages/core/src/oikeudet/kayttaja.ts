import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kayttooikeus } from './oikeustaulukko.js';

/** PALVELU on opintohallintojärjestelmän tunnus, VIRKAILIJA ihmisen. */
export type Kayttajatyyppi = 'PALVELU' | 'VIRKAILIJA';

/** Käyttöoikeus organisaatiossa ja kaikessa sen alla. */
export interface OrganisaationOikeus {
  readonly oikeus: Kayttooikeus;
  readonly organisaatio: OrganisaatioOid;
}

/** Tunnistettu pyynnön tekijä. */
export interface Kayttaja {
  readonly kayttajatunnus: string;
  /** Henkilön tai palvelutunnuksen OID; vain lokia varten. */
  readonly oid: string;
  readonly tyyppi: Kayttajatyyppi;
  readonly oikeudet: readonly OrganisaationOikeus[];
}
