import type { HavaintoJson } from '@ehoks/wire';
import type { Sanat } from './tekstit.js';
import { virkkeina } from './virkkeet.js';

/** Findings of one plan: how bad and where on one line, however long the place is, and below it what and how to mend it. `paikaksi`: what the reader calls the place. */
export function havaintotaulukko(
  havainnot: readonly HavaintoJson[],
  sano: Sanat,
  paikaksi: (polku: string) => string = (polku) => polku,
): string {
  return havainnot
    .map(({ polku, taso, viesti, ohje, koodi }) => {
      const teksti = [virkkeina([viesti, ohje]), koodi && `[${koodi}]`].filter((osa) => osa !== '').join(' ');
      // Of the plan as a whole there is no place to tell.
      return polku === '' ? `  ${sano(taso)} ${teksti}` : `  ${sano(taso)} ${paikaksi(polku)}\n    ${teksti}`;
    })
    .join('\n');
}
