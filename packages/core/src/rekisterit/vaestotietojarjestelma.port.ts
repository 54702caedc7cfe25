import { portti } from '../portti.js';
import type { Henkilotunnus } from '../tunnisteet/henkilotunnus.js';

/** Henkilö väestötietojärjestelmässä. */
export interface Vaestotiedot {
  /** Voimassa oleva henkilötunnus: toinen kuin kysytty, kun tunnus on vaihtunut. */
  readonly hetu: Henkilotunnus;
  readonly etunimet: string;
  readonly sukunimi: string;
}

/** Väestötietojärjestelmä (VTJ). Heittää `rekisteri.ei-vastaa` (palvelu `vtj`), kun järjestelmä ei vastaa kelvollisesti. */
export interface Vaestotietojarjestelma {
  /** `undefined`, kun tunnusta ei ole annettu kenellekään. Aiempi tunnus antaa saman henkilön kuin voimassa oleva. */
  henkilo(hetu: Henkilotunnus): Promise<Vaestotiedot | undefined>;
}
export const Vaestotietojarjestelma = portti<Vaestotietojarjestelma>('Vaestotietojarjestelma');
