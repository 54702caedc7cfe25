import type { Viestinvalitys } from '../../jakolinkit/viestinvalitys.port.js';
import type { OppijoidenTuontiRepository, TuontiMaarineen } from '../oppijoiden-tuonti-repository.port.js';
import type { KasitteleTuonnit } from './kasittele-tuonnit.js';
import type { YksiloiOppijat } from './yksiloi-oppijat.js';

export interface Tuontityot {
  /** Rivejä, jotka kirjattiin. */
  readonly kasiteltyja: number;
  /** Henkilöitä, joita yritettiin yksilöidä. */
  readonly yritettyja: number;
  readonly ilmoituksia: number;
}

/** Tuontia, joista kerralla päätetään. */
const ERA = 1000;

/** Tausta-ajo: odottavat rivit, yksilöinti ja ilmoitukset. Monta prosessia saa ajaa sitä yhtä aikaa. */
export class AjaTuontityot {
  constructor(
    private readonly deps: {
      readonly kasitteleTuonnit: KasitteleTuonnit;
      readonly yksiloiOppijat: YksiloiOppijat;
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly viestinvalitys: Viestinvalitys;
    },
  ) {}

  /**
   * `raportti`: osoite, johon ilmoitus ohjaa. Väestötietojärjestelmän hiljaisuus ei estä muuta: myöhempi ajo jatkaa. Heittää
   * `tallennus.ei-onnistu`, tai `viesti.ei-lahde`, kun ilmoitus jäi seuraavaan ajoon.
   */
  async aja(raportti: string, lopetetaanko: () => boolean = () => false): Promise<Tuontityot> {
    const { kasitteleTuonnit, yksiloiOppijat } = this.deps;
    const kasiteltyja = await kasitteleTuonnit.aja(lopetetaanko);
    const yritettyja = await yksiloiOppijat.aja(lopetetaanko);
    const ilmoituksia = lopetetaanko() ? 0 : await this.ilmoita(raportti);
    return { kasiteltyja, yritettyja, ilmoituksia };
  }

  /** Kerran tuonnista, kun joku jäi yksilöimättä tai rivi hylättiin. */
  private async ilmoita(raportti: string): Promise<number> {
    const { oppijoidenTuonti } = this.deps;
    let ilmoituksia = 0;
    for (const tuonti of await oppijoidenTuonti.ilmoittamattomat(ERA)) {
      const { virheet, keskeneraiset } = tuonti.maarat;
      if (virheet === 0 && keskeneraiset > 0) continue;
      if (!(await oppijoidenTuonti.paataIlmoitus(tuonti.id)) || virheet === 0) continue;
      if (await this.laheta(tuonti, raportti)) ilmoituksia += 1;
    }
    return ilmoituksia;
  }

  private async laheta({ id, sahkoposti, kieli = 'fi' }: TuontiMaarineen, uri: string): Promise<boolean> {
    const { oppijoidenTuonti, viestinvalitys } = this.deps;
    if (sahkoposti === undefined || !viestinvalitys.kanavat.includes('sahkoposti')) return false;
    try {
      await viestinvalitys.laheta({
        vastaanottaja: { kanava: 'sahkoposti', osoite: sahkoposti },
        kieli,
        viesti: { laji: 'tuonti', tuonti: id, uri },
      });
      return true;
    } catch (virhe) {
      await oppijoidenTuonti.peruIlmoitus(id);
      throw virhe;
    }
  }
}
