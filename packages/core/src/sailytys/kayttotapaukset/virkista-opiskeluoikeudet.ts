import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import type { PaivitaOppijaindeksi } from '../../oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';

/** Vuorokautta, joiden jälkeen tieto on vanha. */
const VANHA_PAIVINA = 30;
/** Suunnitelmaa yhdessä ajossa: miljoonan suunnitelman indeksi käydään läpi 50 yössä, selvästi alle 180:n. */
const ENINTAAN = 20_000;
const KERRALLA = 100;

/** Huoltoajo `opiskeluoikeudet`: kysyy rekistereistä uudelleen indeksin vanhimmat tiedot, erä kerrallaan. */
export class VirkistaOpiskeluoikeudet implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly oppijaindeksi: Oppijaindeksi;
      readonly paivitaOppijaindeksi: PaivitaOppijaindeksi;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`; kysytyt jäävät, ja seuraava ajo jatkaa siitä, mihin jäätiin. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { oppijaindeksi, paivitaOppijaindeksi, kello } = this.deps;
    const ennen = siirraSekunteja(kello.nyt(), -VANHA_PAIVINA * 24 * 3600);
    for (let kysyttyja = 0; kysyttyja < ENINTAAN;) {
      const rivit = await oppijaindeksi.vanhentuneet({ ennen, enintaan: KERRALLA });
      if (rivit.length === 0) return;
      const virkista = await paivitaOppijaindeksi.virkistaErana(rivit);
      for (const rivi of rivit) {
        if (!(await vuoro.jatkuu())) return;
        vuoro.laske(await virkista(rivi));
      }
      kysyttyja += rivit.length;
    }
    vuoro.keskeyta();
  }
}
