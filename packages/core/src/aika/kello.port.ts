import { portti } from '../portti.js';
import type { Aikaleima } from './aikaleima.js';

/** Ainoa ajan lähde. "Tänään" on aina `paivaHelsingissa(kello.nyt())`. */
export interface Kello {
  nyt(): Aikaleima;
}
export const Kello = portti<Kello>('Kello');
