import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Viestinvalitys } from '../../jakolinkit/viestinvalitys.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import { Lepaavat } from '../lepaavat.js';
import type { OppijoidenTuontiRepository, TuontiMaarineen } from '../oppijoiden-tuonti-repository.port.js';
import type { TuontiId } from '../tuonti.js';
import type { KasitteleTuonnit } from './kasittele-tuonnit.js';
import type { TuoOppijoita } from './tuo-oppijoita.js';
import type { YksiloiOppijat } from './yksiloi-oppijat.js';

export interface Tuontityot {
  /** Rivejä, jotka kirjattiin. */
  readonly kasiteltyja: number;
  /** Henkilöitä, joita yritettiin yksilöidä. */
  readonly yritettyja: number;
  readonly ilmoituksia: number;
  /** Ilmoituksia, jotka eivät lähteneet: niitä yritetään myöhemmin. */
  readonly lahtemattomia: number;
}

/** Tuontia, joista kerralla päätetään. */
const ERA = 1000;
/** Näin monta peräkkäistä lähtemätöntä ei ole enää osoitteiden vika: loput odottavat seuraavaa ajoa. */
const LAHTEMATTOMIA_ENINTAAN = 5;
/** Sekuntia, jonka kuluttua lähtemätöntä yritetään uudelleen. */
const UUSI_YRITYS = 3600;

/** Tausta-ajo: odottavat rivit, yksilöinti ja ilmoitukset. Monta prosessia saa ajaa sitä yhtä aikaa. */
export class AjaTuontityot {
  private readonly lahtemattomat = new Lepaavat<TuontiId>();

  constructor(
    private readonly deps: {
      readonly tuoOppijoita: Pick<TuoOppijoita, 'kunTulee'>;
      readonly kasitteleTuonnit: KasitteleTuonnit;
      readonly yksiloiOppijat: YksiloiOppijat;
      readonly oppijoidenTuonti: OppijoidenTuontiRepository;
      readonly viestinvalitys: Viestinvalitys;
      readonly kello: Kello;
    },
  ) {}

  /**
   * `raportti`: osoite, johon ilmoitus ohjaa. Väestötietojärjestelmän hiljaisuus ja viesti, joka ei lähde, eivät estä muuta: myöhempi ajo
   * jatkaa. Heittää `tallennus.ei-onnistu`.
   */
  async aja(raportti: string, lopetetaanko: () => boolean = () => false): Promise<Tuontityot> {
    const { kasiteltyja, yritettyja } = await this.kasitteleJaYksiloi(lopetetaanko);
    const ilmoitukset = lopetetaanko() ? { ilmoituksia: 0, lahtemattomia: 0 } : await this.ilmoita(raportti);
    return { kasiteltyja, yritettyja, ...ilmoitukset };
  }

  /** Yksilöinti voi kestää tunteja: uudet rivit eivät odota sen loppua. */
  private async kasitteleJaYksiloi(
    lopetetaanko: () => boolean,
  ): Promise<Pick<Tuontityot, 'kasiteltyja' | 'yritettyja'>> {
    const { tuoOppijoita, kasitteleTuonnit, yksiloiOppijat } = this.deps;
    let tuli = false;
    const lopetaKuuntelu = tuoOppijoita.kunTulee(() => (tuli = true));
    let [kasiteltyja, yritettyja] = [0, 0];
    try {
      do {
        tuli = false;
        kasiteltyja += await kasitteleTuonnit.aja(lopetetaanko);
        yritettyja += await yksiloiOppijat.aja(() => tuli || lopetetaanko());
      } while (tuli && !lopetetaanko());
    } finally {
      lopetaKuuntelu();
    }
    return { kasiteltyja, yritettyja };
  }

  /** Kerran tuonnista, kun joku jäi yksilöimättä tai rivi hylättiin. */
  private async ilmoita(raportti: string): Promise<Pick<Tuontityot, 'ilmoituksia' | 'lahtemattomia'>> {
    const { oppijoidenTuonti, kello } = this.deps;
    this.lahtemattomat.herata(kello.nyt());
    let [ilmoituksia, lahtemattomia, perakkain] = [0, 0, 0];
    for (const tuonti of await oppijoidenTuonti.ilmoittamattomat(ERA + this.lahtemattomat.maara)) {
      if (perakkain >= LAHTEMATTOMIA_ENINTAAN) break;
      const { virheet, keskeneraiset } = tuonti.maarat;
      if (this.lahtemattomat.lepaa(tuonti.id) || (virheet === 0 && keskeneraiset > 0)) continue;
      if (!(await oppijoidenTuonti.paataIlmoitus(tuonti.id)) || virheet === 0) continue;
      const lahti = await this.laheta(tuonti, raportti);
      if (lahti === undefined) continue;
      perakkain = lahti ? 0 : perakkain + 1;
      if (lahti) ilmoituksia += 1;
      else lahtemattomia += 1;
    }
    return { ilmoituksia, lahtemattomia };
  }

  /** Lähtikö viesti; `undefined`, kun sitä ei ollut. */
  private async laheta({ id, sahkoposti, kieli = 'fi' }: TuontiMaarineen, uri: string): Promise<boolean | undefined> {
    const { oppijoidenTuonti, viestinvalitys, kello } = this.deps;
    if (sahkoposti === undefined || !viestinvalitys.kanavat.includes('sahkoposti')) return undefined;
    try {
      await viestinvalitys.laheta({
        vastaanottaja: { kanava: 'sahkoposti', osoite: sahkoposti },
        kieli,
        viesti: { laji: 'tuonti', tuonti: id, uri },
      });
      return true;
    } catch (virhe) {
      await oppijoidenTuonti.peruIlmoitus(id);
      if (!EhoksError.on(virhe) || virhe.koodi !== 'viesti.ei-lahde') throw virhe;
      this.lahtemattomat.lepuuta(id, siirraSekunteja(kello.nyt(), UUSI_YRITYS));
      return false;
    }
  }
}
