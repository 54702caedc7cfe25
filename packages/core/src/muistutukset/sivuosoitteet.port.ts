import { portti } from '../portti.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Muistutusikkuna, Muistutuslaji } from './muistutuslajit.js';

/** Palvelun sivujen osoitteet niille viesteille, joita kukaan ei pyydä sivulla. */
export interface Sivuosoitteet {
  /** Onko palvelulla sivuja: ilman niitä viestistä ei pääse mihinkään, eikä muistutuksia voi lopettaa. */
  readonly kaytossa: boolean;
  /** Luettelo siitä, mistä virkailijaa muistutetaan. */
  muistutettavat(laji: Muistutuslaji, organisaatio: OrganisaatioOid, ikkuna: Muistutusikkuna): string;
  oppijanEtusivu(): string;
  /** Sivu, jolla osoite vahvistetaan ja muistutukset lopetetaan. */
  muistutukset(avain: string): string;
}
export const Sivuosoitteet = portti<Sivuosoitteet>('Sivuosoitteet');
