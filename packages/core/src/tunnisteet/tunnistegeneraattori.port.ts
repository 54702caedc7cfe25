import { portti } from '../portti.js';

/** Uusien tunnisteiden ja salaisuuksien lähde. */
export interface Tunnistegeneraattori {
  /** UUID: tiketit, istunnot ja linkit. Arvaamaton. */
  uuid(): string;
  /** UUID, joka on aina aiempia myöhempi: HOKSin `eid` ja osien `module-id`. Varaston hakemistoissa uudet ovat vierekkäin. */
  jarjestyvaUuid(): string;
  /** Merkkijono, jonka jokainen merkki on arvottu merkistöstä tasaisesti: salasanat. */
  merkit(merkisto: string, maara: number): string;
}
export const Tunnistegeneraattori = portti<Tunnistegeneraattori>('Tunnistegeneraattori');
