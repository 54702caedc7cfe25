import type { Paiva } from '../aika/paiva.js';

/** Laki 531/2017 63 §. */
export interface OpiskeluvalmiuksiaTukevatOpinnot {
  readonly nimi: string;
  readonly kuvaus: string;
  readonly alku: Paiva;
  readonly loppu: Paiva;
}
