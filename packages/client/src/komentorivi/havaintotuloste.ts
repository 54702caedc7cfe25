import type { HavaintoJson } from '@ehoks/wire';
import { taulukko } from './taulukkotuloste.js';
import type { Sanat } from './tekstit.js';

/** Characters of a line of text. */
const TEKSTIN_LEVEYS = 100;

/** Findings of one plan as a table: how bad, where, what and how to mend it. */
export function havaintotaulukko(havainnot: readonly HavaintoJson[], sano: Sanat): string {
  const rivit = havainnot.map(({ polku, taso, viesti, ohje, koodi }) => [
    `  ${sano(taso)}`,
    [polku, viesti, ohje, koodi && `[${koodi}]`].filter((osa) => osa !== '').join(' '),
  ]);
  return taulukko([], rivit, [14, TEKSTIN_LEVEYS]);
}
