import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';
import type { Istunto } from './istunto.js';

/** Istunto sellaisena kuin varasto sen antaa: salaisuudet ovat siinä vain tiivisteinä. */
export type TallennettuIstunto = Omit<Istunto, 'tunniste' | 'tiketti'>;

/** Selainten istunnot, kaikkien prosessien yhteiset. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface IstuntoRepository {
  lisaa(istunto: Istunto): Promise<void>;
  hae(tunniste: string): Promise<TallennettuIstunto | undefined>;
  poista(tunniste: string): Promise<void>;
  /** Tiketillä avattu istunto pois; palauttaa montako poistui. */
  poistaTiketilla(tiketti: string): Promise<number>;
  /** Virkailijan kaikki istunnot pois, käyttäjätunnus kirjainkoosta riippumatta; palauttaa montako poistui. */
  poistaKayttajan(kayttajatunnus: string): Promise<number>;
  /** Poistaa ennen hetkeä vanhentuneet; palauttaa montako. */
  poistaVanhentuneet(nyt: Aikaleima): Promise<number>;
}
export const IstuntoRepository = portti<IstuntoRepository>('IstuntoRepository');
