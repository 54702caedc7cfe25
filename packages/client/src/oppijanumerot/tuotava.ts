import type { AnnettuOppija } from '@ehoks/core';
import type { Oppijapuute } from './oppija-json.js';

/** A learner to be imported, and what the row is called when its outcome is told. */
export interface Tuotava {
  readonly nimi: string;
  /** The sender's own identifier of the learner, which the register gives back. Not needed. */
  readonly tunniste?: string;
  readonly annettu: AnnettuOppija;
  /** What could not be read where the row was: such a row is not sent. */
  readonly lukupuutteet?: readonly Oppijapuute[];
}
