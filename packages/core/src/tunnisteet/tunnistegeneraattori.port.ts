import { portti } from '../portti.js';

/** Uusien tunnisteiden ja salaisuuksien lähde. */
export interface Tunnistegeneraattori {
  /** UUID: HOKSin `eid`, osien `module-id`, tiketit ja istunnot. Arvaamaton. */
  uuid(): string;
  /** Merkkijono, jonka jokainen merkki on arvottu merkistöstä tasaisesti: salasanat. */
  merkit(merkisto: string, maara: number): string;
}
export const Tunnistegeneraattori = portti<Tunnistegeneraattori>('Tunnistegeneraattori');
