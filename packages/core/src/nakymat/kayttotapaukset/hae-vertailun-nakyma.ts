import type { Muutosnumero } from '../../hoks/hoks.js';
import type { HaeVersiot, Versiohaku, Versiovertailu } from '../../hoks/kayttotapaukset/hae-versiot.js';
import type { Nimeaja, Nimet } from '../nimeaja.js';
import { Puuttuvat } from '../puuttuvat.js';
import { viittaukset } from '../viittaukset.js';

/** Kahden version erot luettavaksi. */
export interface VertailunNakyma extends Versiovertailu {
  /** Kaikki koodit ja organisaatiot, joihin kumpikaan versio viittaa. */
  readonly nimet: Nimet;
  readonly puuttuvat: readonly string[];
}

/** Mitä suunnitelman versiosta toiseen muuttui, nimineen: vanhassa on koodeja, joita nykyisessä suunnitelmassa ei enää ole. */
export class HaeVertailunNakyma {
  constructor(private readonly deps: { readonly haeVersiot: HaeVersiot; readonly nimeaja: Nimeaja }) {}

  /** Heittää samat kuin `HaeVersiot.vertailu`. */
  async suorita(haku: Versiohaku, versiosta: Muutosnumero, versioon?: Muutosnumero): Promise<VertailunNakyma> {
    const vertailu = await this.deps.haeVersiot.vertailu(haku, versiosta, versioon);
    const puuttuvat = new Puuttuvat();
    const nimet = await this.deps.nimeaja.nimet(viittaukset(vertailu.vanha, vertailu.uusi), puuttuvat);
    return { ...vertailu, nimet, puuttuvat: puuttuvat.luettelo() };
  }
}
