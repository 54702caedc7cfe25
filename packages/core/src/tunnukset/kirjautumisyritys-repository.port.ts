import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';

export const YRITYKSEN_TULOKSET = ['vaara-salasana', 'lukittu', 'avattu'] as const;

/**
 * Epäonnistunut tai lukituksen aikana tehty kirjautumisyritys. Onnistuneita ei kirjata tähän. `avattu` ei ole yritys:
 * tunnuksen hallitsija päätti koko tunnuksen lukituksen, eikä sitä ennen tehdyistä enää lukita koko tunnusta.
 */
export interface Kirjautumisyritys {
  readonly kayttajatunnus: string;
  /** Mistä yritys tuli: asiakkaan IP-osoite. Avaamisella tyhjä: tunnuksen haltija ei näe hallitsijansa osoitetta. */
  readonly lahde: string;
  readonly aika: Aikaleima;
  readonly tulos: (typeof YRITYKSEN_TULOKSET)[number];
  /** Montako lukituksen aikana tehtyä yritystä merkintä tarkoittaa; puuttuva on yksi. */
  readonly maara?: number;
  /** Mihin asti tunnus on yrityksen jälkeen lukittu: tältä lähteeltä ja kokonaan. */
  readonly lukot?: Lukot;
}

/** Lukitusten loput; puuttuva ei ole lukossa. */
export interface Lukot {
  readonly lahde?: Aikaleima;
  readonly kaikki?: Aikaleima;
}

/** Epäonnistuneet kirjautumisyritykset lukitusta varten. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface KirjautumisyritysRepository {
  /**
   * Saman lähteen saman minuutin `lukittu`-yritykset ovat yksi merkintä, jossa on ensimmäisen hetki, yritysten määrä ja
   * viimeisimmät lukot: massa yrityksiä lukituksen aikana ei kasvata varastoa eikä hidasta kirjautumista.
   */
  kirjaa(yritys: Kirjautumisyritys): Promise<void>;
  /**
   * Tunnuksen yritykset kaikista lähteistä hetkestä alkaen, kirjaamisjärjestyksessä: prosessien kellot voivat käydä eri ajassa, eikä
   * lukitusta edeltänyt yritys saa pidentää sitä. Käyttäjätunnus kirjainkoosta riippumatta.
   */
  yritykset(kayttajatunnus: string, alkaen: Aikaleima): Promise<readonly Kirjautumisyritys[]>;
  /** Poistaa ennen hetkeä tehdyt kaikilta tunnuksilta; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const KirjautumisyritysRepository = portti<KirjautumisyritysRepository>('KirjautumisyritysRepository');
