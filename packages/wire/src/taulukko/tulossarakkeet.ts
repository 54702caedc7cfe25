import { otsikkona, type Kielittain } from './sarake.js';

/** Columns that the service adds to the table it gives back. Read again they mean nothing, so that a mended table can be sent as it is. */
export const TULOSSARAKKEET = {
  id: { fi: 'HOKSin numero', sv: 'PUK-nummer', en: 'Plan number' },
  tila: { fi: 'Tulos', sv: 'Resultat', en: 'Result' },
  syyt: { fi: 'Syyt ja ohjeet', sv: 'Orsaker och anvisningar', en: 'Reasons and remedies' },
} as const satisfies Record<string, Kielittain>;

/** What became of a row, or in a preview would become of it. */
export const TAULUKON_TILAT = {
  /** Preview: nothing prevents its creation. */
  kelpaa: { fi: 'voidaan luoda', sv: 'kan skapas', en: 'can be created' },
  luotu: { fi: 'luotu', sv: 'skapad', en: 'created' },
  /** The study right has a plan with the same content already. */
  ennallaan: { fi: 'on jo', sv: 'finns redan', en: 'exists already' },
  hylatty: { fi: 'korjattavaa', sv: 'bör rättas', en: 'to be mended' },
  /** The service had to stop before it. */
  kesken: { fi: 'ei käsitelty', sv: 'inte behandlad', en: 'not handled' },
} as const satisfies Record<string, Kielittain>;

export type TaulukonTila = keyof typeof TAULUKON_TILAT;

const OTSIKOT: ReadonlySet<string> = new Set(
  Object.values(TULOSSARAKKEET).flatMap((nimi) => Object.values(nimi).map(otsikkona)),
);

export function onTulossarake(otsikko: string): boolean {
  return OTSIKOT.has(otsikkona(otsikko));
}
