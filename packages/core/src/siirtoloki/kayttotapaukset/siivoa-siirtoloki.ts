import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { SiirtolokiRepository } from '../siirtoloki-repository.port.js';

/** Vuorokautta: siirtolokin säilytysaika, ellei käyttöönottaja toisin sano. */
export const SIIRTOLOKI_PAIVIA = 365;

/** Poistaa siirtolokista rivit, joiden säilytysaika on päättynyt. */
export class SiivoaSiirtoloki {
  constructor(private readonly deps: { readonly siirtoloki: SiirtolokiRepository; readonly kello: Kello }) {}

  /** Palauttaa montako riviä poistui. Heittää `tallennus.ei-onnistu`. */
  async suorita(sailytysPaivia: number): Promise<number> {
    return this.deps.siirtoloki.poistaVanhat(siirraSekunteja(this.deps.kello.nyt(), -sailytysPaivia * 24 * 3600));
  }
}
