import type { Viestiavain } from '../asiakas/viestit.js';

/** How long nothing is sent after a 423, and how it is said. */
export interface Odotus {
  readonly tunteja: number;
  readonly sanoin: Viestiavain;
}

/**
 * By how many times in a row the account has been found locked; the last one stays. The guide for those who transfer: after one
 * attempt at a locked account 2–3 hours, after many up to 1–2 days.
 */
export const ODOTUKSET: readonly [Odotus, ...(readonly Odotus[])] = [
  { tunteja: 3, sanoin: 'odotaTunteja' },
  { tunteja: 24, sanoin: 'odotaVuorokausi' },
  { tunteja: 48, sanoin: 'odotaVuorokausia' },
];

export function odotus(kertoja: number): Odotus {
  return ODOTUKSET[Math.min(kertoja, ODOTUKSET.length) - 1] ?? ODOTUKSET[0];
}
