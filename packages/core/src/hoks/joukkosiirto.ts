import type { Tarkistettava } from '../saannot/tarkista.js';
import type { EhoksError } from '../virheet/ehoks-error.js';
import type { Havainto } from '../virheet/havainto.js';
import type { HoksId } from './hoks.js';

/** Mitä joukkosiirto tekee suunnitelmalle, joka on jo olemassa: `luo` jättää sen ennalleen, `korvaa` korvaa sen. */
export const JOUKKOSIIRTOTAVAT = ['luo', 'korvaa'] as const;
export type Joukkosiirtotapa = (typeof JOUKKOSIIRTOTAVAT)[number];

/** Miten riville kävi; kuivaharjoittelussa: miten sille kävisi. */
export const JOUKKOSIIRRON_TILAT = ['luotu', 'korvattu', 'ennallaan', 'hylatty'] as const;
export type JoukkosiirronTila = (typeof JOUKKOSIIRRON_TILAT)[number];

/** Suunnitelma sellaisena kuin rivi sen antoi. */
export interface Joukkosiirtosuunnitelma extends Tarkistettava {
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
}

/** Yksi siirrettävä. */
export interface Joukkosiirtorivi {
  /** Rivin numero lähetyksessä, 1 alkaen. */
  readonly rivi: number;
  /** Suunnitelma, tai miksi riviä ei voitu lukea. */
  readonly sisalto: Joukkosiirtosuunnitelma | EhoksError;
}

export interface Joukkosiirtotulos {
  readonly rivi: number;
  readonly tila: JoukkosiirronTila;
  /** Suunnitelma, joka opiskeluoikeudella on. Puuttuu hylätyltä, jollei syy ole se, ja siltä, jonka kuivaharjoittelu loisi. */
  readonly id?: HoksId;
  /** Ne havainnot, jotka eivät estäneet; hylätyn omat ovat virheessä. */
  readonly havainnot: readonly Havainto[];
  /** Miksi hylättiin. */
  readonly virhe?: EhoksError;
}
