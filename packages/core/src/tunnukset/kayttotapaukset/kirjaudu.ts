import { siirraSekunteja, type Aikaleima } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import { onOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { IstuntoRepository } from '../istunto-repository.port.js';
import type { KirjautumisyritysRepository } from '../kirjautumisyritys-repository.port.js';
import { kokonaanLukittuAsti, LUKITUSHISTORIA_TUNTEINA, lukotYrityksenJalkeen } from '../lukitus.js';
import { uusiPalvelutiketti } from '../palvelutiketti.js';
import type { Salasanatiivistin } from '../salasanatiivistin.port.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import { onKaytettavissa, onKokonaanLukittu, type Tunnus } from '../tunnus.js';
import { Vuorojono } from '../vuorojono.js';

/** Tuntia: kirjautumistiketin voimassaolo Opintopolun CASissa. */
const KIRJAUTUMISEN_KESTO_TUNTEINA = 8;
/** Sekuntia: kertakäyttöisen tiketin voimassaolo Opintopolun CASissa. */
const PALVELUTIKETIN_KESTO_SEKUNTEINA = 10;
/** Tuntia: näin usein kirjautuminen siivoaa vanhat tiketit, istunnot ja yritykset. */
const SIIVOUSVALI_TUNTEINA = 1;

export interface Kirjautumispyynto {
  readonly kayttajatunnus: string;
  readonly salasana: string;
  /** Asiakkaan IP-osoite. */
  readonly lahde: string;
}

/** Tunnus, jonka salasana oli oikein, ja hetki, jona sitä alettiin tarkistaa. */
export interface Todennettu {
  readonly tunnus: Tunnus;
  /** Kirjautuminen ja pääsytunniste ovat tältä hetkeltä: tarkistuksen aikana vaihdettu salasana on niitä uudempi. */
  readonly alkaen: Aikaleima;
}

/** Upotetun tunnistautumisen kirjautuminen: kirjautumistiketti, palvelutiketti ja uloskirjautuminen (CAS-protokolla). */
export class Kirjaudu {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tiketit: TikettiRepository;
      readonly istunnot: IstuntoRepository;
      readonly yritykset: KirjautumisyritysRepository;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  private readonly vuorot = new Vuorojono();
  private tiiviste: Promise<string> | undefined;
  private siivottu: Aikaleima | undefined;

  /** Palauttaa kirjautumistiketin. Heittää samat kuin `todenna`. */
  async sisaan(pyynto: Kirjautumispyynto): Promise<string> {
    const {
      tunnus: { kayttajatunnus },
      alkaen,
    } = await this.todenna(pyynto);
    const tiketti = `TGT-${this.deps.tunnistegeneraattori.uuid()}`;
    const voimassaAsti = siirraSekunteja(alkaen, KIRJAUTUMISEN_KESTO_TUNTEINA * 3600);
    await this.deps.tiketit.lisaaKirjautuminen({ tiketti, kayttajatunnus, voimassaAsti });
    return tiketti;
  }

  /**
   * Palauttaa tunnuksen, jonka salasana on oikein. Heittää `tunnistus.vaarat-tunnukset`, `tunnistus.tunnus-on-oid`,
   * `tunnus.lukittu` tai, kun salasana on oikein, `tunnus.ei-kaytossa`. Tuntematon tunnus ja väärä salasana eivät eroa
   * koodiltaan eivätkä kestoltaan.
   */
  todenna(pyynto: Kirjautumispyynto): Promise<Todennettu> {
    // Lukitus on tunnuksen ja lähteen yhteinen: rinnakkaiset yritykset näkevät vuorollaan, mitä edelliset kirjasivat.
    return this.vuorot.vuorollaan(`${pyynto.kayttajatunnus.toLowerCase()} ${pyynto.lahde}`, () => this.yrita(pyynto));
  }

  private async yrita({ kayttajatunnus, salasana, lahde }: Kirjautumispyynto): Promise<Todennettu> {
    const { tunnukset, salasanatiivistin, kello } = this.deps;
    const nyt = kello.nyt();
    await this.siivoa(nyt);
    const tunnus = await tunnukset.hae(kayttajatunnus);
    await this.vaadiAvoin(kayttajatunnus, lahde, nyt);
    const vertailu = tunnus?.salasanatiiviste ?? (await this.vertailutiiviste());
    const tasmaa = await salasanatiivistin.tasmaa(salasana, vertailu);
    // Tarkistuksen aikana toinen prosessi on voinut kirjata yrityksen, joka lukitsi.
    await this.vaadiAvoin(kayttajatunnus, lahde, nyt);
    if (tunnus?.salasanatiiviste === undefined || !tasmaa) return this.hylkaaVaara(kayttajatunnus, lahde, nyt);
    if (!onKaytettavissa(tunnus, nyt)) throw new EhoksError('tunnus.ei-kaytossa');
    const kirjautunut = await tunnukset.muuta(kayttajatunnus, (nykyinen) =>
      nykyinen.salasanatiiviste === vertailu ? { ...nykyinen, kaytetty: nyt } : nykyinen,
    );
    // Salasana vaihtui tarkistuksen aikana: tarkistettu on nyt väärä.
    if (kirjautunut?.salasanatiiviste !== vertailu) return this.hylkaaVaara(kayttajatunnus, lahde, nyt);
    return { tunnus: kirjautunut, alkaen: nyt };
  }

  private async hylkaaVaara(kayttajatunnus: string, lahde: string, nyt: Aikaleima): Promise<never> {
    await this.deps.yritykset.kirjaa({ kayttajatunnus, lahde, aika: nyt, tulos: 'vaara-salasana' });
    await this.paivitaKokoLukitus(kayttajatunnus, nyt);
    throw new EhoksError(onOid(kayttajatunnus) ? 'tunnistus.tunnus-on-oid' : 'tunnistus.vaarat-tunnukset');
  }

  /** Kertakäyttöinen tiketti palvelulle. Heittää `tunnistus.tgt-ei-kelpaa` tai `tunnus.lukittu`. */
  async palvelutiketti(kirjautumistiketti: string, palvelu: string): Promise<string> {
    const { tunnukset, tiketit, kello } = this.deps;
    const nyt = kello.nyt();
    const kirjautuminen = await tiketit.haeKirjautuminen(kirjautumistiketti);
    if (kirjautuminen === undefined || kirjautuminen.voimassaAsti <= nyt)
      throw new EhoksError('tunnistus.tgt-ei-kelpaa');
    const tunnus = await tunnukset.hae(kirjautuminen.kayttajatunnus);
    // Ennen salasanan vaihtoa kirjauduttu ei jatku, vaikka tikettien poisto olisi keskeytynyt.
    const kirjauduttu = siirraSekunteja(kirjautuminen.voimassaAsti, -KIRJAUTUMISEN_KESTO_TUNTEINA * 3600);
    const onVanha = tunnus?.salasanaVaihdettu !== undefined && kirjauduttu < tunnus.salasanaVaihdettu;
    if (tunnus === undefined || onVanha || !onKaytettavissa(tunnus, nyt))
      throw new EhoksError('tunnistus.tgt-ei-kelpaa');
    if (onKokonaanLukittu(tunnus, nyt)) throw new EhoksError('tunnus.lukittu');
    const tiketti = uusiPalvelutiketti(this.deps.tunnistegeneraattori);
    const voimassaAsti = siirraSekunteja(nyt, PALVELUTIKETIN_KESTO_SEKUNTEINA);
    await tiketit.lisaaPalvelutiketti({ tiketti, kayttajatunnus: tunnus.kayttajatunnus, palvelu, voimassaAsti });
    return tiketti;
  }

  /** Päättää kirjautumisen ja kaikki virkailijan istunnot (CAS single logout). */
  async ulos(kirjautumistiketti: string): Promise<void> {
    const { tiketit, istunnot } = this.deps;
    const kirjautuminen = await tiketit.haeKirjautuminen(kirjautumistiketti);
    await tiketit.poistaKirjautuminen(kirjautumistiketti);
    if (kirjautuminen) await istunnot.poistaKayttajan(kirjautuminen.kayttajatunnus);
  }

  /** Yritys lukituksen aikana kirjataan: se pidentää lukitusta. Oikeakaan salasana ei silloin kelpaa. */
  private async vaadiAvoin(kayttajatunnus: string, lahde: string, nyt: Aikaleima): Promise<void> {
    const { tunnukset, yritykset } = this.deps;
    const [tunnus, aiemmat] = await Promise.all([tunnukset.hae(kayttajatunnus), this.aiemmat(kayttajatunnus, nyt)]);
    const lukot = lukotYrityksenJalkeen(aiemmat, lahde, nyt);
    const lukossa =
      (tunnus !== undefined && onKokonaanLukittu(tunnus, nyt)) ||
      lukot.lahde !== undefined ||
      lukot.kaikki !== undefined;
    if (!lukossa) return;
    await yritykset.kirjaa({ kayttajatunnus, lahde, aika: nyt, tulos: 'lukittu', lukot });
    await this.paivitaKokoLukitus(kayttajatunnus, nyt);
    throw new EhoksError('tunnus.lukittu');
  }

  /** Koko tunnuksen lukitus on myös tunnuksella itsellään, jotta jokainen kutsu näkee sen tunnuksen haulla. */
  private async paivitaKokoLukitus(kayttajatunnus: string, nyt: Aikaleima): Promise<void> {
    const asti = kokonaanLukittuAsti(await this.aiemmat(kayttajatunnus, nyt), nyt);
    if (asti === undefined) return;
    await this.deps.tunnukset.muuta(kayttajatunnus, (tunnus) =>
      tunnus.lukittuAsti !== undefined && tunnus.lukittuAsti >= asti ? tunnus : { ...tunnus, lukittuAsti: asti },
    );
  }

  private aiemmat(kayttajatunnus: string, nyt: Aikaleima) {
    return this.deps.yritykset.yritykset(kayttajatunnus, siirraSekunteja(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600));
  }

  /** Vanhentuneet tiketit ja istunnot sekä yritykset, jotka eivät enää vaikuta lukitukseen, pois. */
  private async siivoa(nyt: Aikaleima): Promise<void> {
    if (this.siivottu !== undefined && nyt < siirraSekunteja(this.siivottu, SIIVOUSVALI_TUNTEINA * 3600)) return;
    this.siivottu = nyt;
    await this.deps.tiketit.poistaVanhentuneet(nyt);
    await this.deps.istunnot.poistaVanhentuneet(nyt);
    await this.deps.yritykset.poistaVanhat(siirraSekunteja(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600));
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
