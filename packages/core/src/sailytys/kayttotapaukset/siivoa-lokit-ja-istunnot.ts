import { aikaleima, hetkiHelsingissa, paivaHelsingissa, siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { OppijoidenTuontiRepository } from '../../oppijoiden-tuonti/oppijoiden-tuonti-repository.port.js';
import type { SiivoaSiirtoloki } from '../../siirtoloki/kayttotapaukset/siivoa-siirtoloki.js';
import type { IstuntoRepository } from '../../tunnukset/istunto-repository.port.js';
import type { KirjautumisyritysRepository } from '../../tunnukset/kirjautumisyritys-repository.port.js';
import { LUKITUSHISTORIA_TUNTEINA } from '../../tunnukset/lukitus.js';
import type { TikettiRepository } from '../../tunnukset/tiketti-repository.port.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';
import { tuontienRaja } from '../sailytysajat.js';

/** Huoltoajo `lokit-ja-istunnot`. Auditlokista ei poisteta mitään. */
export class SiivoaLokitJaIstunnot implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly siivoaSiirtoloki: SiivoaSiirtoloki;
      /** Vuorokautta. */
      readonly siirtolokiPaivia: number;
      readonly istunnot: IstuntoRepository;
      /** Vain omilla tunnuksilla. */
      readonly tiketit?: TikettiRepository;
      readonly yritykset?: KirjautumisyritysRepository;
      /** Vain omalla oppijanumerorekisterillä. */
      readonly oppijoidenTuonti?: OppijoidenTuontiRepository;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { siivoaSiirtoloki, siirtolokiPaivia, istunnot, tiketit, yritykset, oppijoidenTuonti, kello } = this.deps;
    const nyt = kello.nyt();
    vuoro.laske('siirtolokinRiveja', await siivoaSiirtoloki.suorita(siirtolokiPaivia));
    vuoro.laske('istuntoja', await istunnot.poistaVanhentuneet(nyt));
    if (tiketit) vuoro.laske('tiketteja', await tiketit.poistaVanhentuneet(nyt));
    const yritystenRaja = siirraSekunteja(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600);
    if (yritykset) vuoro.laske('kirjautumisyrityksia', await yritykset.poistaVanhat(yritystenRaja));
    const tuonnit = aikaleima(hetkiHelsingissa(tuontienRaja(paivaHelsingissa(nyt))));
    if (oppijoidenTuonti) vuoro.laske('oppijatuonteja', await oppijoidenTuonti.poistaVanhat(tuonnit));
  }
}
