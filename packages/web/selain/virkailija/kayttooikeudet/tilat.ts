import { onVoimassa, type Paiva, type Roolimyonto } from '@ehoks/core';
import type { TunnusJson } from './tunnukset.js';

export const TUNNUKSEN_TILAT = ['kaytossa', 'lukittu', 'poissa', 'paattynyt'] as const;
export type TunnuksenTila = (typeof TUNNUKSEN_TILAT)[number];

/** What hinders the use of the account most, of what its list tells. */
export function tunnuksenTila({ kaytossa, paattyy, lukittu, ...tunnus }: TunnusJson, tanaan: Paiva): TunnuksenTila {
  if (!kaytossa) return 'poissa';
  if (paattyy !== undefined && paattyy < tanaan) return 'paattynyt';
  // A lock whose time is over is not told.
  return lukittu || tunnus['lukittu-asti'] !== undefined ? 'lukittu' : 'kaytossa';
}

export type RoolinTila = 'tuleva' | 'voimassa' | 'paattynyt';

export function roolinTila(myonto: Roolimyonto, tanaan: Paiva): RoolinTila {
  if (onVoimassa(myonto, tanaan)) return 'voimassa';
  return myonto.alkaa !== undefined && tanaan < myonto.alkaa ? 'tuleva' : 'paattynyt';
}
