import type { Taso } from '../virheet/havainto.js';
import { SAANTOKIRJA } from './saantokirja.js';

/**
 * Käyttöönottajan muutokset sääntöjen tasoihin: `{'sahkoposti.puuttuu': 'varoitus'}`. `pois` vaientaa säännön.
 * Minkä tahansa tason saa nostaa; virheen saa laskea vain, kun sääntö on `lievennettava`.
 */
export type Saantotasot = Readonly<Record<string, Taso | 'pois'>>;

/** Koodit, joita ei ole tai joiden tasoa ei saa laskea. Käyttöönottaja saa tietää ne käynnistyksessä. */
export function kelvottomatTasot(tasot: Saantotasot): readonly string[] {
  const saannot = new Map(SAANTOKIRJA.map((saanto) => [saanto.koodi, saanto]));
  return Object.entries(tasot).flatMap(([koodi, muutettu]) => {
    const saanto = saannot.get(koodi);
    if (saanto === undefined) return [koodi];
    const omat = typeof saanto.taso === 'string' ? [saanto.taso] : Object.values(saanto.taso);
    return muutettu !== 'virhe' && omat.includes('virhe') && saanto.lievennettava !== true ? [koodi] : [];
  });
}
