import type { Organisaatio } from '../kehys/organisaatio.js';

/** What each report is given. */
export interface Raportti {
  readonly organisaatio: Organisaatio;
}
