import { taulukko } from './taulukkotuloste.js';
import type { Sanat } from './tekstit.js';

/** How many plans each reason refuses, the most common first. */
export function syytaulukko(maarat: readonly (readonly [string, number])[], sano: Sanat): string {
  const rivit = [...maarat].sort(([, a], [, b]) => b - a).map(([syy, maara]) => [String(maara), syy]);
  return taulukko([sano('sarakeMaara'), sano('sarakeSyyt')], rivit);
}
