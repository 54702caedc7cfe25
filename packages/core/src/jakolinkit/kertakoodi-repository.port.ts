import type { Aikaleima } from '../aika/aikaleima.js';
import { portti } from '../portti.js';
import type { AiemmatKoodit, Kertakoodi } from './kertakoodi.js';

/** Kertakoodit, kaikkien prosessien yhteiset. Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan. */
export interface KertakoodiRepository {
  /**
   * Lisää, jos `salli` hyväksyy: se saa vuorokauden sisällä ennen koodia luodut. Saman linkin lisäykset tehdään yksi kerrallaan.
   */
  lisaa(koodi: Kertakoodi, salli: (aiemmat: AiemmatKoodit) => boolean): Promise<boolean>;
  /**
   * Koodit, jotka nyt kelpaavat: linkin koodi, jonka yrittäjä on itse pyytänyt (`oma`), ja linkin uusin. Kummastakin kuluu yksi yritys, omasta
   * pyytäjän, uusimmasta muiden. Käytettyä, vanhentunutta ja loppuun yritettyä ei ole.
   */
  yrita(jako: string, nyt: Aikaleima, oma?: string): Promise<readonly Pick<Kertakoodi, 'id' | 'tiiviste'>[]>;
  /** Käyttää koodin; `false`, kun se on jo käytetty: kahdesta yhtä aikaa yrittävästä yksi onnistuu. */
  kayta(id: string, nyt: Aikaleima): Promise<boolean>;
  /** Koodi, jota ei voitu lähettää, ei ole olemassa. */
  poista(id: string): Promise<void>;
  /** Poistaa ennen hetkeä luodut; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const KertakoodiRepository = portti<KertakoodiRepository>('KertakoodiRepository');
