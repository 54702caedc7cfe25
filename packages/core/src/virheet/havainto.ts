import type { Polku } from '../hoks/polku.js';
import type { Tiedot } from './tekstit.js';

/**
 * Havainnon paino: `virhe` estää tallennuksen; `varoitus` kerrotaan, mutta suunnitelma otetaan vastaan;
 * `huomautus` sanoo, mitä laki vielä edellyttää, eikä estä mitään.
 */
export const TASOT = ['virhe', 'varoitus', 'huomautus'] as const;
export type Taso = (typeof TASOT)[number];

/** Yksi löydös lähetetystä suunnitelmasta. Koodi on joko säännön tai muodon koodi; sen merkitys ei koskaan muutu. */
export interface Havainto {
  readonly koodi: string;
  readonly taso: Taso;
  readonly polku: Polku;
  readonly tiedot?: Tiedot;
}

export function estaa(havainnot: readonly Havainto[]): boolean {
  return havainnot.some((havainto) => havainto.taso === 'virhe');
}
