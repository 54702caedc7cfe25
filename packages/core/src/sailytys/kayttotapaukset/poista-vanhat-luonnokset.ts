import type { Kello } from '../../aika/kello.port.js';
import type { LomakeluonnosRepository } from '../../luonnokset/lomakeluonnos-repository.port.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';
import { luonnostenRaja } from '../sailytysajat.js';

/** Huoltoajo `luonnokset`: poistaa keskeneräiset lomakkeet, joita ei ole aikoihin muokattu. */
export class PoistaVanhatLuonnokset implements Huoltotyo {
  constructor(private readonly deps: { readonly luonnokset: LomakeluonnosRepository; readonly kello: Kello }) {}

  /** Heittää `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { luonnokset, kello } = this.deps;
    vuoro.laske('luonnoksia', await luonnokset.poistaVanhat(luonnostenRaja(kello.nyt())));
  }
}
