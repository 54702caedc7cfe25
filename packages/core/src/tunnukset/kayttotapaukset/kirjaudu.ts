import { aikaleima, type Aikaleima } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { KirjautumisyritysRepository } from '../kirjautumisyritys-repository.port.js';
import { LUKITUSKAYTANTO, lukittuAsti } from '../lukitus.js';
import type { Salasanatiivistin } from '../salasanatiivistin.port.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import { Vuorojono } from '../vuorojono.js';

/** Tuntia: kirjautumistiketin voimassaolo Opintopolun CASissa. */
const KIRJAUTUMISEN_KESTO_TUNTEINA = 8;
/** Sekuntia: kertakäyttöisen tiketin voimassaolo Opintopolun CASissa. */
const PALVELUTIKETIN_KESTO_SEKUNTEINA = 10;
/** Tuntia: näin vanhat yritykset voivat vielä vaikuttaa lukitukseen. */
const LUKITUSHISTORIA_TUNTEINA = LUKITUSKAYTANTO.ikkunaTunteina + LUKITUSKAYTANTO.enintaanTunteina;
/** Tuntia: näin usein kirjautuminen siivoaa vanhat tiketit ja yritykset. */
const SIIVOUSVALI_TUNTEINA = 1;

export interface Kirjautumispyynto {
  readonly kayttajatunnus: string;
  readonly salasana: string;
  /** Asiakkaan IP-osoite. */
  readonly lahde: string;
}

/** Upotetun tunnistautumisen kirjautuminen: kirjautumistiketti, palvelutiketti ja uloskirjautuminen (CAS-protokolla). */
export class Kirjaudu {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly yritykset: KirjautumisyritysRepository;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  private readonly vuorot = new Vuorojono();
  private tiiviste: Promise<string> | undefined;
  private siivottu: Aikaleima | undefined;

  /**
   * Palauttaa kirjautumistiketin. Heittää `tunnistus.vaarat-tunnukset` tai `tunnus.lukittu`. Tuntematon tunnus ja väärä
   * salasana eivät eroa koodiltaan eivätkä kestoltaan.
   */
  sisaan(pyynto: Kirjautumispyynto): Promise<string> {
    // Lukitus on tunnuksen ja lähteen yhteinen: rinnakkaiset yritykset näkevät vuorollaan, mitä edelliset kirjasivat.
    return this.vuorot.vuorollaan(`${pyynto.kayttajatunnus.toLowerCase()} ${pyynto.lahde}`, () => this.yrita(pyynto));
  }

  private async yrita({ kayttajatunnus, salasana, lahde }: Kirjautumispyynto): Promise<string> {
    const { tunnukset, tiketit, yritykset, salasanatiivistin, kello } = this.deps;
    const nyt = kello.nyt();
    await this.siivoa(nyt);
    const tunnus = await tunnukset.hae(kayttajatunnus);
    const vaadiAvoin = async (): Promise<void> => {
      const aiemmat = await yritykset.yritykset(kayttajatunnus, siirra(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600));
      if (tunnus?.lukittu !== true && lukittuAsti(aiemmat, lahde, nyt) === undefined) return;
      await yritykset.kirjaa({ kayttajatunnus, lahde, aika: nyt, tulos: 'lukittu' });
      throw new EhoksError('tunnus.lukittu');
    };
    await vaadiAvoin();
    const tasmaa = await salasanatiivistin.tasmaa(
      salasana,
      tunnus?.salasanatiiviste ?? (await this.vertailutiiviste()),
    );
    // Tarkistuksen aikana toinen prosessi on voinut kirjata yrityksen, joka lukitsi.
    await vaadiAvoin();
    if (tunnus === undefined || !tasmaa) {
      await yritykset.kirjaa({ kayttajatunnus, lahde, aika: nyt, tulos: 'vaara-salasana' });
      throw new EhoksError('tunnistus.vaarat-tunnukset');
    }
    const tiketti = `TGT-${this.deps.tunnistegeneraattori.uuid()}`;
    const voimassaAsti = siirra(nyt, KIRJAUTUMISEN_KESTO_TUNTEINA * 3600);
    await tiketit.lisaaKirjautuminen({ tiketti, kayttajatunnus: tunnus.kayttajatunnus, voimassaAsti });
    return tiketti;
  }

  /** Kertakäyttöinen tiketti palvelulle. Heittää `tunnistus.tgt-ei-kelpaa` tai `tunnus.lukittu`. */
  async palvelutiketti(kirjautumistiketti: string, palvelu: string): Promise<string> {
    const { tunnukset, tiketit, kello } = this.deps;
    const nyt = kello.nyt();
    const kirjautuminen = await tiketit.haeKirjautuminen(kirjautumistiketti);
    if (kirjautuminen === undefined || kirjautuminen.voimassaAsti <= nyt)
      throw new EhoksError('tunnistus.tgt-ei-kelpaa');
    const tunnus = await tunnukset.hae(kirjautuminen.kayttajatunnus);
    if (tunnus === undefined) throw new EhoksError('tunnistus.tgt-ei-kelpaa');
    if (tunnus.lukittu) throw new EhoksError('tunnus.lukittu');
    const tiketti = `ST-${this.deps.tunnistegeneraattori.uuid()}`;
    const voimassaAsti = siirra(nyt, PALVELUTIKETIN_KESTO_SEKUNTEINA);
    await tiketit.lisaaPalvelutiketti({ tiketti, kayttajatunnus: tunnus.kayttajatunnus, palvelu, voimassaAsti });
    return tiketti;
  }

  async ulos(kirjautumistiketti: string): Promise<void> {
    await this.deps.tiketit.poistaKirjautuminen(kirjautumistiketti);
  }

  /** Vanhentuneet tiketit ja yritykset, jotka eivät enää vaikuta lukitukseen, pois. */
  private async siivoa(nyt: Aikaleima): Promise<void> {
    if (this.siivottu !== undefined && nyt < siirra(this.siivottu, SIIVOUSVALI_TUNTEINA * 3600)) return;
    this.siivottu = nyt;
    await this.deps.tiketit.poistaVanhentuneet(nyt);
    await this.deps.yritykset.poistaVanhat(siirra(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600));
  }

  /** Tiiviste, jota vasten tuntemattoman tunnuksen salasana tarkistetaan, jottei vastausaika kerro tunnuksen puuttuvan. */
  private async vertailutiiviste(): Promise<string> {
    this.tiiviste ??= this.deps.salasanatiivistin.tiivista(this.deps.tunnistegeneraattori.uuid());
    try {
      return await this.tiiviste;
    } catch (virhe) {
      this.tiiviste = undefined;
      throw virhe;
    }
  }
}

function siirra(hetki: Aikaleima, sekunteja: number): Aikaleima {
  return aikaleima(new Date(Date.parse(hetki) + sekunteja * 1000).toISOString());
}
