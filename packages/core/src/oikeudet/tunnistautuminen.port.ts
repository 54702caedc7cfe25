import { portti } from '../portti.js';
import type { Kayttaja, Oppijakayttaja } from './kayttaja.js';

/** Tikettien tarkistus: oma CAS tai Opintopolun CAS. */
export interface Tunnistautuminen {
  /**
   * Käyttää tiketin; sama tiketti kelpaa kerran ja vain sille palvelulle, jolle se on annettu.
   * Heittää `tunnistus.tiketti-ei-kelpaa`, `tunnus.lukittu` tai `rekisteri.ei-vastaa` (palvelu `cas`).
   */
  tunnista(tiketti: string, palvelu: string): Promise<Kayttaja>;
  /**
   * Käyttäjän oikeudet juuri nyt, istunnon jokaista pyyntöä varten. `vain-tiketista`: oikeudet selviävät vain uudella
   * tiketillä. `undefined`: tunnusta ei enää ole, tai se ei ole käytössä. Heittää `tunnus.lukittu`, kun koko tunnus on lukittu.
   */
  nykyinen(kayttajatunnus: string): Promise<Kayttaja | 'vain-tiketista' | undefined>;
}
export const Tunnistautuminen = portti<Tunnistautuminen>('Tunnistautuminen');

/** Oppijan tunnistus: Opintopolun oppijan CAS (Suomi.fi-tunnistus ja -valtuudet). */
export interface OppijanTunnistautuminen {
  /** Heittää `tunnistus.tiketti-ei-kelpaa` tai `rekisteri.ei-vastaa` (palvelu `cas-oppija`). */
  tunnista(tiketti: string, palvelu: string): Promise<Oppijakayttaja>;
}
export const OppijanTunnistautuminen = portti<OppijanTunnistautuminen>('OppijanTunnistautuminen');
