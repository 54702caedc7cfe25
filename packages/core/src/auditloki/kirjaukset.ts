import type { Siirtotapahtuma } from '../siirtoloki/siirtotapahtuma.js';
import type { Lokitapahtuma } from './lokitapahtuma.js';

/** Merkinnät, jotka syntyvät muutoksen kanssa: joko muutos ja merkinnät tai ei kumpaakaan. */
export interface Kirjaukset {
  readonly audit: Lokitapahtuma;
  /** Vain tiedonsiirrossa. */
  readonly siirto?: Siirtotapahtuma;
}
