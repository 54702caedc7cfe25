import { paivaHelsingissa } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Paiva } from '../../aika/paiva.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { HoksRepository } from '../../hoks/hoks-repository.port.js';
import type { PaivitaOppijaindeksi } from '../../oppijaindeksi/kayttotapaukset/paivita-oppijaindeksi.js';
import type { Indeksirivi, Oppijaindeksi } from '../../oppijaindeksi/oppijaindeksi.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Ajovuoro, Huoltotyo } from '../ajovuoro.js';
import { sailytyksenRaja } from '../sailytysajat.js';

const KERRALLA = 100;

/**
 * Huoltoajo `sailytysaika`: hävittää lopullisesti suunnitelmat, poistetutkin, joiden säilytysaika on päättynyt. Hävittäminen ei
 * peruunnu, joten KOSKIlta kysytään vielä kerran: suunnitelma jää, jos opiskeluoikeus jatkuu, päättyi myöhemmin tai KOSKI ei tunne sitä.
 */
export class HavitaVanhentuneet implements Huoltotyo {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oppijaindeksi: Oppijaindeksi;
      readonly paivitaOppijaindeksi: PaivitaOppijaindeksi;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async aja(vuoro: Ajovuoro): Promise<void> {
    const { oppijaindeksi, kello } = this.deps;
    const { tuntemattomia, kysymattomia } = await oppijaindeksi.loputtomat();
    vuoro.laske('tuntemattomia', tuntemattomia);
    vuoro.laske('kysymattomia', kysymattomia);
    const ennen = sailytyksenRaja(paivaHelsingissa(kello.nyt()));
    for (;;) {
      // Jokainen läpi käyty poistuu näistä: se hävitettiin, tai KOSKI sanoi siitä muuta.
      const rivit = await oppijaindeksi.paattyneet({ ennen, enintaan: KERRALLA });
      if (rivit.length === 0) return;
      for (const rivi of rivit) {
        if (!(await vuoro.jatkuu())) return;
        vuoro.laske((await this.havita(rivi, ennen)) ? 'havitettyja' : 'sailytettyja');
      }
    }
  }

  private async havita(rivi: Indeksirivi, ennen: Paiva): Promise<boolean> {
    const { hoksit, oppijaindeksi, paivitaOppijaindeksi, kirjaaja } = this.deps;
    await paivitaOppijaindeksi.virkista(rivi);
    const nyt = await oppijaindeksi.hoksilla(rivi.hoksId);
    const paattyi = nyt?.opiskeluoikeus?.paattyi;
    if (nyt === undefined || nyt.tuntematonAlkaen !== undefined || paattyi === undefined || paattyi >= ennen)
      return false;
    const { hoksId, oppijaOid, opiskeluoikeusOid } = nyt;
    const teko = { tekija: 'YLLAPITO', toimi: 'havita', kohde: { hoksId, oppijaOid, opiskeluoikeusOid } } as const;
    try {
      await kirjaaja.kirjaten(teko, (jalki) => hoksit.havita(hoksId, jalki.muutoksenKirjaukset()));
    } catch (virhe) {
      // Opetushallitus ehti hävittää sen.
      if (EhoksError.on(virhe) && virhe.koodi === 'hoks.ei-loydy') return false;
      throw virhe;
    }
    return true;
  }
}
