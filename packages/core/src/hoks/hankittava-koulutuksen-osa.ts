import type { Paiva } from '../aika/paiva.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';

/** TUVA-koulutuksen osa; vain kun opiskeluoikeus on tuva. */
export interface HankittavaKoulutuksenOsa {
  readonly koulutuksenOsaKoodiUri: KoodiUri;
  readonly koulutuksenOsaKoodiVersio: number;
  readonly alku: Paiva;
  readonly loppu: Paiva;
  /** Viikkoa. */
  readonly laajuus: number;
}
