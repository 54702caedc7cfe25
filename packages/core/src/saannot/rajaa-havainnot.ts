import { TASOT, type Havainto } from '../virheet/havainto.js';
import { MUOTOSAANNOT } from './muotosaannot.js';

/** Havaintoja, jotka yhdestä suunnitelmasta kerrotaan ja kirjataan siirtolokiin. */
export const HAVAINTORAJA = 500;

/** Enintään `HAVAINTORAJA` havaintoa; jos jotakin jää kertomatta, viimeinen sanoo sen yhtä painavana kuin painavin niistä. */
export function rajaaHavainnot(havainnot: readonly Havainto[]): readonly Havainto[] {
  const loput = havainnot.slice(HAVAINTORAJA);
  const taso = TASOT.find((taso) => loput.some((havainto) => havainto.taso === taso));
  if (taso === undefined) return havainnot;
  return [...havainnot.slice(0, HAVAINTORAJA), { koodi: MUOTOSAANNOT.havaintojaLiikaa.koodi, taso, polku: [] }];
}
