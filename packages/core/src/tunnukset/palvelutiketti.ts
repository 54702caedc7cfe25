import type { Tunnistegeneraattori } from '../tunnisteet/tunnistegeneraattori.port.js';

/** Sama kuin CASissa: vain tällaisella tunnistaudutaan, ei salasanalinkillä. */
const ETULIITE = 'ST-';

export function uusiPalvelutiketti(generaattori: Tunnistegeneraattori): string {
  return `${ETULIITE}${generaattori.uuid()}`;
}

export function onPalvelutiketti(tiketti: string): boolean {
  return tiketti.startsWith(ETULIITE);
}
