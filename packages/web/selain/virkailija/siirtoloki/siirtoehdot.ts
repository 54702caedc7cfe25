import { lisaaPaivia, onPaiva, type Paiva } from '@ehoks/core';
import type { Organisaatio } from '../kehys/organisaatio.js';

/** What narrows the log: all in the address. */
export const EHDOT = ['alkaen', 'asti', 'tulos', 'koodi'] as const;
export type Siirtoehdot = Readonly<Partial<Record<(typeof EHDOT)[number], string>>>;

/** Results to choose from; refused ones when nothing is chosen. */
export const TULOKSET = ['hylatty', 'korjaamatta', 'onnistui', 'kaikki'] as const;
export type Tulos = (typeof TULOKSET)[number];

/** Days shown when none is chosen. */
const PAIVIA = 30;

export function valittuTulos({ tulos }: Siirtoehdot): Tulos {
  return TULOKSET.find((toinen) => toinen === tulos) ?? 'hylatty';
}

/** The first day shown. */
export function ensimmainenPaiva({ alkaen = '' }: Siirtoehdot, tanaan: Paiva): Paiva {
  return onPaiva(alkaen) ? alkaen : lisaaPaivia(tanaan, -PAIVIA);
}

/** Parameters that both the rows and the counts are asked with. All of Finland has no organisation to narrow by. */
export function paivaehdot(organisaatio: Organisaatio | undefined, ehdot: Siirtoehdot, tanaan: Paiva) {
  const { asti = '' } = ehdot;
  return {
    organisaatio: organisaatio?.tasot.includes('oph') ? undefined : organisaatio?.oid,
    alkaen: ensimmainenPaiva(ehdot, tanaan),
    // The API leaves the last moment out.
    ennen: onPaiva(asti) ? lisaaPaivia(asti, 1) : undefined,
  };
}
