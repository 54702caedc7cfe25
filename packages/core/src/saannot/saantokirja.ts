import type { Saanto } from './saanto.js';

/** Sääntökirja. Järjestys on se, jossa havainnot kerrotaan. */
export const SAANTOKIRJA: readonly Saanto[] = [];
