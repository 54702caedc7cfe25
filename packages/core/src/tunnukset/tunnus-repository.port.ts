import { portti } from '../portti.js';
import type { Tunnus } from './tunnus.js';

/** Palvelun omat tunnukset. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface TunnusRepository {
  /** Käyttäjätunnus kirjainkoosta riippumatta. */
  hae(kayttajatunnus: string): Promise<Tunnus | undefined>;
  /** Lisää tunnuksen tai korvaa samannimisen. */
  tallenna(tunnus: Tunnus): Promise<void>;
  onYhtaan(): Promise<boolean>;
}
export const TunnusRepository = portti<TunnusRepository>('TunnusRepository');
