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

/** Epäonnistuneet kirjautumisyritykset lukitusta varten. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface KirjautumisyritysRepository {
  kirjaa(yritys: Kirjautumisyritys): Promise<void>;
  /** Tunnuksen yritykset kaikista lähteistä hetkestä alkaen, aikajärjestyksessä. Käyttäjätunnus kirjainkoosta riippumatta. */
  yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]>;
  /** Poistaa ennen hetkeä tehdyt kaikilta tunnuksilta; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const KirjautumisyritysRepository = portti<KirjautumisyritysRepository>('KirjautumisyritysRepository');
