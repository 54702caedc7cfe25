import { oppijamalli, oppijataulukonOhje } from '@ehoks/wire';
import type { Konteksti } from '../../konteksti.js';
import { tulostaMalli } from '../malli.js';

/** `ehoks oppijat malli`: a table of learners to fill in, or what its columns are for. Asks nobody. */
export function malli(konteksti: Konteksti, valinnat: { readonly ohje?: boolean }): number {
  const { kieli } = konteksti.yhteiset;
  return tulostaMalli(konteksti, valinnat, oppijamalli(kieli), oppijataulukonOhje(kieli));
}
