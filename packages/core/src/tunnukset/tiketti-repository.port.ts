import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';

/** Kirjautuminen (CAS: ticket-granting ticket). */
export interface Kirjautuminen {
  readonly tiketti: string;
  readonly kayttajatunnus: string;
  readonly voimassaAsti: Aikaleima;
}

/** Kertakäyttöinen tiketti yhdelle palvelulle (CAS: service ticket). */
export interface Palvelutiketti {
  readonly tiketti: string;
  readonly kayttajatunnus: string;
  readonly palvelu: string;
  readonly voimassaAsti: Aikaleima;
}

/** Voimassa olevat kirjautumiset ja palvelutiketit. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface TikettiRepository {
  lisaaKirjautuminen(kirjautuminen: Kirjautuminen): Promise<void>;
  haeKirjautuminen(tiketti: string): Promise<Kirjautuminen | undefined>;
  poistaKirjautuminen(tiketti: string): Promise<void>;
  /** Tunnuksen kaikki kirjautumiset ja tiketit pois: salasana vaihtui, tai tunnus poistettiin käytöstä. */
  poistaKayttajan(kayttajatunnus: string): Promise<void>;
  lisaaPalvelutiketti(palvelutiketti: Palvelutiketti): Promise<void>;
  /** Poistaa tiketin ja palauttaa sen. Kahdesta yhtäaikaisesta käyttäjästä vain toinen saa sen. */
  otaPalvelutiketti(tiketti: string): Promise<Palvelutiketti | undefined>;
  /** Poistaa ennen hetkeä vanhentuneet; palauttaa montako. */
  poistaVanhentuneet(nyt: Aikaleima): Promise<number>;
}
export const TikettiRepository = portti<TikettiRepository>('TikettiRepository');
