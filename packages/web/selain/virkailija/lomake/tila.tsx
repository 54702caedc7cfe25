import type { Objekti } from '@ehoks/wire/esitys';
import type { HavaintoJson, Lomakenakyma } from '@ehoks/wire';
import { createContext, use } from 'react';
import type { Polku } from './polku.js';

/** What the fields of the form share. */
export interface Lomaketila {
  readonly suunnitelma: Objekti;
  readonly nakyma: Lomakenakyma;
  /** By the pointer of their place; only those that are to be shown now. */
  readonly havainnot: ReadonlyMap<string, readonly HavaintoJson[]>;
  /** Pointers of the parts that are open. */
  readonly avoimet: ReadonlySet<string>;
  aseta(polku: Polku, arvo: unknown): void;
  /** The field has been left: from now on it is told what is wrong with it. */
  kavi(osoitin: string): void;
  avaa(osoitin: string, auki: boolean): void;
  /** What the focus was on has gone, or something new has come: the focus goes there when it has been drawn. */
  kohdista(osoitin: string): void;
  /** Members of a list have new places, or none any more: what is open and what has been left follow them. */
  jarjesta(lista: Polku, uusiPaikka: (paikka: number) => number | undefined): void;
}

export const Tila = createContext<Lomaketila | undefined>(undefined);

/** Throws outside of a form. */
export function useLomake(): Lomaketila {
  const tila = use(Tila);
  if (!tila) throw new Error('Not in a form');
  return tila;
}

/** Id of the field's element: errors lead to it. */
export function kentanId(osoitin: string): string {
  return `kentta${osoitin.replaceAll('/', '.')}`;
}
