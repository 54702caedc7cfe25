import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';
import type { AiemmatKoodit, Kertakoodi } from './kertakoodi.js';

/** Kertakoodit, kaikkien prosessien yhteiset. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface KertakoodiRepository {
  /**
   * Lisää, jos `salli` hyväksyy: se saa linkin ja osoitteen vuorokauden sisällä ennen koodia luodut. Saman linkin lisäykset tehdään
   * yksi kerrallaan. Uusin koodi on ainoa, joka kelpaa.
   */
  lisaa(koodi: Kertakoodi, salli: (aiemmat: AiemmatKoodit) => boolean): Promise<boolean>;
  /** Kuluttaa uusimman koodin yhden yrityksen; `undefined`, kun se on käytetty, vanhentunut tai yritykset on kulutettu. */
  yrita(jako: string, nyt: Aikaleima): Promise<Pick<Kertakoodi, 'id' | 'tiiviste'> | undefined>;
  /** Käyttää koodin; `false`, kun se on jo käytetty: kahdesta yhtä aikaa yrittävästä yksi onnistuu. */
  kayta(id: string, nyt: Aikaleima): Promise<boolean>;
  /** Koodi, jota ei voitu lähettää, ei ole olemassa. */
  poista(id: string): Promise<void>;
  /** Poistaa ennen hetkeä luodut; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const KertakoodiRepository = portti<KertakoodiRepository>('KertakoodiRepository');
