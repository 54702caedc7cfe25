import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { Tunnus } from './tunnus.js';

/**
 * Palvelun omat tunnukset. Käyttäjätunnus on kirjainkoosta riippumaton. Kirjoitus heittää `tallennus.ei-onnistu`, kun
 * varasto ei ota muutoksia vastaan; annettu auditlokin merkintä kirjoitetaan samassa tapahtumassa.
 */
export interface TunnusRepository {
  hae(kayttajatunnus: string): Promise<Tunnus | undefined>;
  /** Kaikki tunnukset käyttäjätunnuksen mukaan aakkosissa. */
  kaikki(): Promise<readonly Tunnus[]>;
  /** Heittää `tunnus.on-jo`, kun käyttäjätunnus on varattu. */
  lisaa(tunnus: Tunnus, kirjaus?: Lokitapahtuma): Promise<void>;
  /**
   * Muuttaa tunnuksen sellaisena kuin se juuri nyt on: kahdesta yhtäaikaisesta muutoksesta kumpikaan ei katoa. Muunnoksen
   * heittämä virhe peruu kaiken. `undefined`, kun tunnusta ei ole.
   */
  muuta(
    kayttajatunnus: string,
    muunnos: (tunnus: Tunnus) => Tunnus,
    kirjaus?: Lokitapahtuma,
  ): Promise<Tunnus | undefined>;
  onYhtaan(): Promise<boolean>;
}
export const TunnusRepository = portti<TunnusRepository>('TunnusRepository');
