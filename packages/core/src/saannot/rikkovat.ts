import type { Polku } from '../hoks/polku.js';
import type { Rikkomus } from './saanto.js';

/**
 * Rikkomus jokaisessa kohdassa, jonka kohteesta ehto on tosi; `alla` on rikkomuksen paikka kohteessa.
 */
export function rikkovat<K extends { readonly polku: Polku; readonly kohde: unknown }>(
  kohdat: readonly K[],
  ehto: (kohde: K['kohde'], kohta: K) => boolean,
  ...alla: Polku
): readonly Rikkomus[] {
  const rikkomukset: Rikkomus[] = [];
  for (const kohta of kohdat) if (ehto(kohta.kohde, kohta)) rikkomukset.push({ polku: [...kohta.polku, ...alla] });
  return rikkomukset;
}
