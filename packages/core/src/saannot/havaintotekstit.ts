import type { Tekstit } from '../virheet/tekstit.js';
import { MUOTOSAANNOT, type Muotosaanto } from './muotosaannot.js';
import { SAANTOKIRJA } from './saantokirja.js';
import { SOLUSAANNOT } from './solusaannot.js';
import { TIEDOSTOSAANNOT } from './tiedostosaannot.js';

/** Mitä havainnosta kerrotaan: syy ja ohje kolmella kielellä sekä se, mihin vaatimus perustuu. */
export interface Havaintoteksti {
  readonly tekstit: Tekstit;
  readonly peruste: string;
}

const muotosaannot: readonly Muotosaanto[] = Object.values(MUOTOSAANNOT);
const KAIKKI = new Map<string, Havaintoteksti>(
  [...muotosaannot, ...Object.values(SOLUSAANNOT), ...Object.values(TIEDOSTOSAANNOT), ...SAANTOKIRJA].map((saanto) => [
    saanto.koodi,
    saanto,
  ]),
);

/** Säännön, muodon, taulukon solun tai tiedoston koodin tekstit. Heittää `RangeError`, jos koodia ei ole. */
export function havainnonTeksti(koodi: string): Havaintoteksti {
  const teksti = KAIKKI.get(koodi);
  if (teksti === undefined) throw new RangeError(`Tuntematon havainnon koodi: ${koodi}`);
  return teksti;
}
