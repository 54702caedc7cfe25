import type { Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';

/** Annettava tuki. Vain opettajan antamalla tukiopetuksella (tyyppi 01) on ajankohta ja tutkinnon osan tyyppi. */
export interface OppimisenTuki {
  readonly oppimisenTuenTyyppiKoodiUri: KoodiUri;
  readonly alku?: Paiva;
  readonly loppu?: Paiva;
  readonly tutkinnonOsanTyyppiKoodiUri?: KoodiUri;
}
