import { portti } from '../portti.js';

/** Uusien UUID-tunnisteiden lähde (HOKSin `eid`, osien `module-id`). */
export interface Tunnistegeneraattori {
  uuid(): string;
}
export const Tunnistegeneraattori = portti<Tunnistegeneraattori>('Tunnistegeneraattori');
