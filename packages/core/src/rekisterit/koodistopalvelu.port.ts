import { portti } from '../portti.js';
import type { Koodisto, KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { Nimi } from './nimi.js';

/** Koodi viimeisimpänä versionaan. */
export interface Koodi {
  readonly koodiUri: KoodiUri;
  readonly versio: number;
  readonly nimi: Nimi;
  /** Passiivinen koodi on oikein vanhassa suunnitelmassa, mutta uuteen sitä ei tarjota. */
  readonly voimassa: boolean;
}

/**
 * Koodistopalvelu. Koodit muuttuvat harvoin: vastausta saa käyttää vuorokauden, ellei palvelu kiellä.
 * Heittää `rekisteri.ei-vastaa` (palvelu `koodisto`), kun palvelu ei vastaa kelvollisesti.
 */
export interface Koodistopalvelu {
  /** `undefined`, kun koodia ei ole; sitä ei muisteta. */
  koodi(koodiUri: KoodiUri): Promise<Koodi | undefined>;
  /** Koodiston kaikki koodit palvelun järjestyksessä, passiivisetkin. Tuntemattomassa koodistossa niitä ei ole. */
  koodisto(nimi: Koodisto): Promise<readonly Koodi[]>;
}
export const Koodistopalvelu = portti<Koodistopalvelu>('Koodistopalvelu');
