import type { Havainto } from '@ehoks/core';
import type { HoksJson } from '../asiakas/suunnitelma.js';

/** A plan to be sent, and what it is called when its outcome is told: file and line. */
export interface Siirrettava {
  readonly nimi: string;
  /** `undefined`: what was there could not be read as JSON. */
  readonly suunnitelma: HoksJson | undefined;
  /** What could not be read where the plan was: cells of a table. Such a plan is not sent. */
  readonly lukuhavainnot?: readonly Havainto[];
}

/** `luo`: only new plans; `korvaa`: new ones, and the existing one of the study right as it is in what is sent. */
export const SIIRTOTAVAT = ['luo', 'korvaa'] as const;
export type Siirtotapa = (typeof SIIRTOTAVAT)[number];
