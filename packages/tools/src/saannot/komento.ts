import { readFileSync } from 'node:fs';
import { KAYTTO, lueArgumentit } from './argumentit.js';
import { tarkistaTiedosto } from './tarkista-tiedosto.js';
import { jsonTuloste, tuloste } from './tuloste.js';

export interface Komentotulos {
  readonly tuloste: string;
  readonly virhetuloste: string;
  /** 0 the plan would be accepted, 1 it would not, 2 it could not be read or the command was given wrong. */
  readonly koodi: 0 | 1 | 2;
}

/** `npm run saannot`: the rule book over one plan in a file. */
export function saannot(argv: readonly string[], nyt: Date): Komentotulos {
  const argumentit = lueArgumentit(argv);
  if (argumentit === undefined) return ohi(KAYTTO);
  const json = lueJson(argumentit.tiedosto);
  if ('este' in json) return ohi(json.este);
  const tulos = tarkistaTiedosto(json.arvo, argumentit, nyt);
  const kirjoita = argumentit.json ? jsonTuloste : tuloste;
  return { tuloste: kirjoita(tulos, argumentit.kieli), virhetuloste: '', koodi: tulos.hyvaksytty ? 0 : 1 };
}

const ohi = (virhetuloste: string): Komentotulos => ({ tuloste: '', virhetuloste, koodi: 2 });

function lueJson(tiedosto: string): { readonly arvo: unknown } | { readonly este: string } {
  try {
    return { arvo: JSON.parse(readFileSync(tiedosto, 'utf8')) };
  } catch (virhe) {
    return { este: `${tiedosto}: ${virhe instanceof Error ? virhe.message : String(virhe)}` };
  }
}
