import { osienSaannot } from './osien-saannot.js';
import { paatasonSaannot } from './paatason-saannot.js';
import type { Saanto } from './saanto.js';

/** Sääntökirja. Järjestys on se, jossa havainnot kerrotaan. */
export const SAANTOKIRJA: readonly Saanto[] = [...paatasonSaannot, ...osienSaannot];
