import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';

/** Epäonnistunut tai lukituksen aikana tehty kirjautumisyritys. Onnistuneita ei kirjata tähän. */
export interface Kirjautumisyritys {
  readonly kayttajatunnus: string;
  /** Mistä yritys tuli: asiakkaan IP-osoite. */
  readonly lahde: string;
  readonly aika: Aikaleima;
  readonly tulos: 'vaara-salasana' | 'lukittu';
}

export interface KirjautumisyritysRepository {
  kirjaa(yritys: Kirjautumisyritys): Promise<void>;
  /** Tunnuksen yritykset kaikista lähteistä hetkestä alkaen, aikajärjestyksessä. Käyttäjätunnus kirjainkoosta riippumatta. */
  yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]>;
}
export const KirjautumisyritysRepository = portti<KirjautumisyritysRepository>('KirjautumisyritysRepository');
