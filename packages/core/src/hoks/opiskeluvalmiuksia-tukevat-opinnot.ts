import type { Paiva } from '../aika/paiva.js';

/** Asetus 673/2017 9 § (sisältö päätelty, kohdan numeroa ei ole vahvistettu). */
export interface OpiskeluvalmiuksiaTukevatOpinnot {
  readonly nimi: string;
  readonly kuvaus: string;
  readonly alku: Paiva;
  readonly loppu: Paiva;
}
