import type { Nimi } from '@ehoks/core';
import type { Vastaus } from '../../yhteiset/rajapinta.js';
import type { Organisaatio } from '../kehys/organisaatio.js';

/** What each report is given. */
export interface Raportti {
  readonly organisaatio: Organisaatio;
}

/** A page of a report, with the names of the organisations on it. */
export interface Raporttisivu<R> {
  readonly count: number;
  readonly result: readonly R[];
  readonly organisaatiot: Readonly<Record<string, Nimi>>;
}

export function raporttisivu<R>({ data, meta }: Vastaus<Omit<Raporttisivu<R>, 'organisaatiot'>>): Raporttisivu<R> {
  return { ...data, organisaatiot: (meta['organisaatiot'] ?? {}) as Readonly<Record<string, Nimi>> };
}
