import type { Avattava, Nimi } from '@ehoks/core';

/** A decision as the API gives it. */
export interface Avaus {
  readonly toiminto: Avattava;
  readonly organisaatio: string;
  readonly auki: boolean;
  readonly syy?: Nimi;
}

/** What is asked before it is done: opening or closing for somebody, or taking a decision back. */
export interface Tehtava {
  readonly toiminto: Avattava;
  readonly teko: 'avaa' | 'sulje' | 'poista';
  /** Missing: one provider is to be chosen. */
  readonly organisaatio?: string;
}
