import { siirraSekunteja } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { MuistutustilausRepository } from '../../muistutukset/muistutustilaus-repository.port.js';
import type { Kayttaja, Oppijakayttaja, Tyopaikkakayttaja, Yhteys } from '../../oikeudet/kayttaja.js';
import type { OppijanTunnistautuminen, Tunnistautuminen } from '../../oikeudet/tunnistautuminen.port.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Istunto } from '../istunto.js';
import type { IstuntoRepository, TallennettuIstunto } from '../istunto-repository.port.js';

/** Sekuntia: istunto päättyy kirjautumisesta tässä ajassa, käytettiin sitä tai ei. Sama kuin nykyisen palvelun evästeellä. */
export const ISTUNNON_KESTO = 4 * 3600;
/** Sekuntia: näin kauan kelpaavat oikeudet, jotka selviävät vain tiketistä. Sen jälkeen CAS antaa uuden kysymättä salasanaa. */
const TIKETIN_OIKEUKSIEN_KESTO = 30 * 60;

/** Selainten istunnot: avaaminen tiketillä, tunnistus evästeellä, päättäminen. */
export class Istunnot {
  constructor(
    private readonly deps: {
      readonly istunnot: IstuntoRepository;
      readonly muistutustilaukset: MuistutustilausRepository;
      readonly tunnistautuminen: Tunnistautuminen;
      readonly oppijanTunnistautuminen: OppijanTunnistautuminen;
      readonly kirjaaja: Kirjaaja;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kello: Kello;
    },
  ) {}

  /**
   * Palauttaa istunnon tunnisteen. Heittää `tunnistus.tiketti-ei-kelpaa`, `tunnus.lukittu`, `tunnus.ei-virkailija`,
   * `oikeus.ei-virkailijan-oikeutta` tai `rekisteri.ei-vastaa`.
   */
  async avaaVirkailijalle(tiketti: string, palvelu: string, yhteys: Yhteys): Promise<string> {
    const kayttaja = await this.kirjattuTunnistus(yhteys, () => this.deps.tunnistautuminen.tunnista(tiketti, palvelu));
    return this.deps.kirjaaja.kirjaten({ tekija: { ...kayttaja, yhteys }, toimi: 'kirjaudu', kohde: {} }, async () => {
      if (kayttaja.tyyppi !== 'VIRKAILIJA') throw new EhoksError('tunnus.ei-virkailija');
      if (kayttaja.oikeudet.length === 0) throw new EhoksError('oikeus.ei-virkailijan-oikeutta');
      // Se, mihin oikeus on päättynyt, ei saa siitä enää muistutuksia, vaikkei tilauksiaan katsoisi.
      await this.deps.muistutustilaukset.nahtiinOikeudet({ kayttaja, nahty: this.deps.kello.nyt() });
      return this.avaa(tiketti, { laji: 'virkailija', kayttaja });
    });
  }

  /** Palauttaa istunnon tunnisteen. Heittää `tunnistus.tiketti-ei-kelpaa` tai `rekisteri.ei-vastaa`. */
  async avaaOppijalle(tiketti: string, palvelu: string, yhteys: Yhteys): Promise<string> {
    const kayttaja = await this.kirjattuTunnistus(yhteys, () =>
      this.deps.oppijanTunnistautuminen.tunnista(tiketti, palvelu),
    );
    const { oppijaOid } = kayttaja;
    return this.deps.kirjaaja.kirjaten(
      { tekija: { ...kayttaja, yhteys }, toimi: 'kirjaudu', kohde: { oppijaOid } },
      () => this.avaa(tiketti, { laji: 'oppija', kayttaja }),
    );
  }

  /**
   * Virkailija, jonka istunto on; oikeudet sellaisina kuin ne ovat nyt. Heittää `istunto.puuttuu`, `tunnus.lukittu` tai
   * `oikeus.ei-virkailijan-oikeutta`, kun oikeudet ovat päättyneet istunnon aikana.
   */
  async virkailija(tunniste: string | undefined): Promise<Kayttaja> {
    const istunto = await this.voimassaoleva(tunniste);
    if (istunto.haltija.laji !== 'virkailija') throw new EhoksError('istunto.puuttuu');
    const { kayttaja } = istunto.haltija;
    const nykyinen = await this.deps.tunnistautuminen.nykyinen(kayttaja.kayttajatunnus);
    if (nykyinen === undefined) throw new EhoksError('istunto.puuttuu');
    if (nykyinen === 'vain-tiketista') {
      if (siirraSekunteja(istunto.luotu, TIKETIN_OIKEUKSIEN_KESTO) <= this.deps.kello.nyt())
        throw new EhoksError('istunto.puuttuu');
      return kayttaja;
    }
    if (nykyinen.oikeudet.length === 0) throw new EhoksError('oikeus.ei-virkailijan-oikeutta');
    return nykyinen;
  }

  /** Oppija tai hänen puolestaan asioiva, jonka istunto on. Heittää `istunto.puuttuu`. */
  async oppija(tunniste: string | undefined): Promise<Oppijakayttaja> {
    const { haltija } = await this.voimassaoleva(tunniste);
    if (haltija.laji !== 'oppija') throw new EhoksError('istunto.puuttuu');
    return haltija.kayttaja;
  }

  /** Kertakoodilla osoitteensa osoittanut; palauttaa istunnon tunnisteen. `avain`: käytetyn koodin tunniste. */
  async avaaTyopaikalle(kayttaja: Tyopaikkakayttaja, avain: string): Promise<string> {
    return this.avaa(avain, { laji: 'tyopaikka', kayttaja });
  }

  /** Työpaikan ihminen, jonka istunto on. Heittää `istunto.puuttuu`. */
  async tyopaikka(tunniste: string | undefined): Promise<Tyopaikkakayttaja> {
    const { haltija } = await this.voimassaoleva(tunniste);
    if (haltija.laji !== 'tyopaikka') throw new EhoksError('istunto.puuttuu');
    return haltija.kayttaja;
  }

  /** Päättää istunnon; tuntematonta ei ole. */
  async paata(tunniste: string): Promise<void> {
    await this.deps.istunnot.poista(tunniste);
  }

  /**
   * CASin ilmoitus: tiketillä avattu istunto pois. Ilmoitusta ei allekirjoiteta, mutta tiketin tuntevat vain CAS, selain
   * ja tämä palvelu, eikä vieras saa sillä muuta aikaan kuin istunnon päättymisen.
   */
  async paataTiketilla(tiketti: string): Promise<void> {
    await this.deps.istunnot.poistaTiketilla(tiketti);
  }

  private async avaa(tiketti: string, haltija: Istunto['haltija']): Promise<string> {
    const { istunnot, tunnistegeneraattori, kello } = this.deps;
    const luotu = kello.nyt();
    // Kaksi UUID:tä: 244 satunnaista bittiä.
    const tunniste = `${tunnistegeneraattori.uuid()}${tunnistegeneraattori.uuid()}`;
    await istunnot.lisaa({ tunniste, tiketti, haltija, luotu, voimassaAsti: siirraSekunteja(luotu, ISTUNNON_KESTO) });
    return tunniste;
  }

  private async voimassaoleva(tunniste: string | undefined): Promise<TallennettuIstunto> {
    const istunto = tunniste === undefined ? undefined : await this.deps.istunnot.hae(tunniste);
    if (istunto === undefined || istunto.voimassaAsti <= this.deps.kello.nyt()) throw new EhoksError('istunto.puuttuu');
    return istunto;
  }

  /** Kelpaamaton tiketti on epäonnistunut kirjautuminen, vaikkei tiedetä kenen. */
  private async kirjattuTunnistus<T>(yhteys: Yhteys, tunnista: () => Promise<T>): Promise<T> {
    try {
      return await tunnista();
    } catch (virhe) {
      await this.deps.kirjaaja.kirjaaHylatty({ yhteys, toimi: 'kirjaudu', kohde: {} }, virhe);
      throw virhe;
    }
  }
}
