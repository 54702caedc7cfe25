import { portti } from '../portti.js';
import type { Kayttaja } from './kayttaja.js';

/** Tikettien tarkistus: oma CAS tai Opintopolun CAS. */
export interface Tunnistautuminen {
  /**
   * Käyttää tiketin; sama tiketti kelpaa kerran ja vain sille palvelulle, jolle se on annettu.
   * Heittää `tunnistus.tiketti-ei-kelpaa`, `tunnus.lukittu` tai `rekisteri.ei-vastaa` (palvelu `cas`).
   */
  tunnista(tiketti: string, palvelu: string): Promise<Kayttaja>;
}
export const Tunnistautuminen = portti<Tunnistautuminen>('Tunnistautuminen');
