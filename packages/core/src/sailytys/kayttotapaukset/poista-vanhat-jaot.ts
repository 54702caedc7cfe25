import { hetkiHelsingissa, aikaleima, paivaHelsingissa, siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { JakolinkkiRepository } from '../../jakolinkit/jakolinkki-repository.port.js';
import { KOODIHISTORIA_TUNTEINA } from '../../jakolinkit/kertakoodi.js';
import type { KertakoodiRepository } from '../../jakolinkit/kertakoodi-repository.port.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';
import { jakojenRaja } from '../sailytysajat.js';

/**
 * Huoltoajo `jakolinkit`: poistaa jaot työpaikan vastauksineen, kun niiden päättymisestä tai perumisesta on aikaa, ja vanhat kertakoodit.
 * Suostumus jää auditlokiin.
 */
export class PoistaVanhatJaot implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly jakolinkit: JakolinkkiRepository;
      readonly kertakoodit: KertakoodiRepository;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { jakolinkit, kertakoodit, kello } = this.deps;
    const nyt = kello.nyt();
    const loppu = jakojenRaja(paivaHelsingissa(nyt));
    const peruttu = aikaleima(hetkiHelsingissa(loppu));
    vuoro.laske('jakoja', await jakolinkit.poistaVanhat({ loppu, peruttu }));
    vuoro.laske('kertakoodeja', await kertakoodit.poistaVanhat(siirraSekunteja(nyt, -KOODIHISTORIA_TUNTEINA * 3600)));
  }
}
