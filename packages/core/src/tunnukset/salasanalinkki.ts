import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import type { Tunnistegeneraattori } from '../tunnisteet/tunnistegeneraattori.port.js';
import type { Palvelutiketti } from './tiketti-repository.port.js';

/** Sekuntia: salasanan asettamiseen annetun kertalinkin voimassaolo. */
const LINKIN_KESTO = 24 * 3600;
/** Palvelu, jolle linkin tiketti annetaan. Etuliite `SL-` erottaa sen CASin tiketeistä: niillä ei aseteta salasanaa. */
export const SALASANAN_ASETTAMINEN = 'salasanan-asettaminen';
const ETULIITE = 'SL-';

/** Kertakäyttöinen tiketti, jolla tunnuksen haltija asettaa salasanansa itse. */
export function salasanalinkki(
  kayttajatunnus: string,
  nyt: Aikaleima,
  generaattori: Tunnistegeneraattori,
): Palvelutiketti {
  return {
    tiketti: `${ETULIITE}${generaattori.uuid()}`,
    kayttajatunnus,
    palvelu: SALASANAN_ASETTAMINEN,
    voimassaAsti: siirraSekunteja(nyt, LINKIN_KESTO),
  };
}

export function onSalasanalinkki(tiketti: string): boolean {
  return tiketti.startsWith(ETULIITE);
}
