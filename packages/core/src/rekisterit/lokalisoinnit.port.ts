import { portti } from '../portti.js';
import type { Kieli } from '../virheet/tekstit.js';

/** Yhden tekstin käännös. */
export interface Lokalisointi {
  readonly avain: string;
  readonly kieli: Kieli;
  readonly teksti: string;
}

/**
 * Lokalisointipalvelu: tekstit, joita ylläpito muuttaa ilman uutta julkaisua. Vastausta saa käyttää viisi minuuttia, ellei palvelu
 * kiellä. Heittää `rekisteri.ei-vastaa` (palvelu `lokalisointi`), kun palvelu ei vastaa kelvollisesti.
 */
export interface Lokalisoinnit {
  /** Luokan `ehoks` tekstit palvelun järjestyksessä. */
  kaikki(): Promise<readonly Lokalisointi[]>;
}
export const Lokalisoinnit = portti<Lokalisoinnit>('Lokalisoinnit');
