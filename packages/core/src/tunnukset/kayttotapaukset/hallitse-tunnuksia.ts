import { siirraSekunteja, type Aikaleima } from '../../aika/aikaleima.js';
import type { Kello } from '../../aika/kello.port.js';
import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaukset } from '../../auditloki/kirjaukset.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Lokitoimi } from '../../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { sallii } from '../../oikeudet/oikeustaulukko.js';
import type { OrganisaatioOid } from '../../tunnisteet/oid.js';
import type { Tunnistegeneraattori } from '../../tunnisteet/tunnistegeneraattori.port.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { IstuntoRepository } from '../istunto-repository.port.js';
import type { Kirjautumisyritys, KirjautumisyritysRepository } from '../kirjautumisyritys-repository.port.js';
import { kokonaanLukittuAsti, LUKITUSHISTORIA_TUNTEINA, lukittuAsti } from '../lukitus.js';
import { salasanalinkki } from '../salasanalinkki.js';
import { salasanaVaihdettuna } from '../salasanan-vaihto.js';
import { LUOTAVA_SALASANA, salasananPuutteet, type SalasanasaannonNimi } from '../salasanasaanto.js';
import type { Salasanatiivistin } from '../salasanatiivistin.port.js';
import type { TikettiRepository } from '../tiketti-repository.port.js';
import type { TunnusRepository } from '../tunnus-repository.port.js';
import type { Tunnus } from '../tunnus.js';
import type { TunnustenPiiri } from '../tunnusten-piiri.js';

/** Tunnus ilman salaisuuksia; päättynyt määräaikainen lukitus puuttuu. */
export type Tunnustiedot = Omit<Tunnus, 'salasanatiiviste'>;

/** Lukituksen tila ja historia: vain tunnuksen haltijalle ja hallitsijalle, ei koskaan tunnistamattomalle. */
export interface Lukitustilanne {
  /** Koko tunnus lukossa: ylläpitäjän toimesta tai määräajaksi. */
  readonly lukittu: boolean;
  readonly lukittuAsti?: Aikaleima;
  /** Lähteet, joilta tunnus on lukossa määräajan. */
  readonly lahteet: readonly { readonly lahde: string; readonly asti: Aikaleima }[];
  readonly yritykset: readonly Kirjautumisyritys[];
}

/** Näytetään kerran: järjestelmälle salasana, henkilölle linkki, jolla hän asettaa sen itse. */
export type Kertasalaisuus = { readonly salasana: string } | { readonly linkki: string };

/** Tunnusten katselu ja hoito: salasana, käytössäolo, lukitus. */
export class HallitseTunnuksia {
  constructor(
    private readonly deps: {
      readonly tunnukset: TunnusRepository;
      readonly tunnustenPiiri: TunnustenPiiri;
      readonly tiketit: TikettiRepository;
      readonly istunnot: IstuntoRepository;
      readonly yritykset: KirjautumisyritysRepository;
      readonly salasanatiivistin: Salasanatiivistin;
      readonly salasanasaanto: SalasanasaannonNimi;
      readonly tunnistegeneraattori: Tunnistegeneraattori;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /** Tunnukset, joita käyttäjä hallitsee: kaikki, tai ne, joilla on rooli organisaatiossa tai sen alla. Heittää `rekisteri.ei-vastaa`. */
  async luettelo(kayttaja: Kayttaja, organisaatio?: OrganisaatioOid): Promise<readonly Tunnustiedot[]> {
    const { kirjaaja, tunnukset, tunnustenPiiri, kello } = this.deps;
    const kohde = organisaatio === undefined ? {} : { organisaatio };
    return kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue-tunnuksia', kohde }, async () => {
      const kaikki = await tunnukset.kaikki();
      const mukaan = await Promise.all(
        kaikki.map(
          async (tunnus) =>
            (await tunnustenPiiri.hallitsee(kayttaja, tunnus)) &&
            (organisaatio === undefined || (await tunnustenPiiri.ulottuu(tunnus, organisaatio))),
        ),
      );
      const nyt = kello.nyt();
      return kaikki.filter((_, i) => mukaan[i]).map((tunnus) => tunnustiedot(tunnus, nyt));
    });
  }

  /** Hallittu tai oma tunnus lukituksineen. Heittää `tunnus.ei-loydy` tai `rekisteri.ei-vastaa`. */
  async nayta(
    kayttaja: Kayttaja,
    kayttajatunnus: string,
  ): Promise<{ readonly tunnus: Tunnustiedot; readonly lukitus: Lukitustilanne }> {
    const teko = { tekija: kayttaja, toimi: 'lue-tunnuksia', kohde: { tunnus: kayttajatunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async () => {
      const tunnus = onOma(kayttaja, kayttajatunnus)
        ? await this.deps.tunnukset.hae(kayttajatunnus)
        : await this.deps.tunnustenPiiri.vaadi(kayttaja, kayttajatunnus);
      if (tunnus === undefined) throw new EhoksError('tunnus.ei-loydy');
      return { tunnus: tunnustiedot(tunnus, this.deps.kello.nyt()), lukitus: await this.lukitus(tunnus) };
    });
  }

  /**
   * Uusi salasana järjestelmälle: vanha, annetut tiketit ja istunnot lakkaavat kelpaamasta. Henkilö saa linkin, ja vanha
   * kelpaa siihen asti, kun hän on käyttänyt sen; oman salasanansa voi aina vaihtaa. Lukitus ei aukea. Heittää `tunnus.ei-loydy` tai `rekisteri.ei-vastaa`.
   */
  async vaihdaSalasana(kayttaja: Kayttaja, kayttajatunnus: string): Promise<Kertasalaisuus> {
    if (onOma(kayttaja, kayttajatunnus)) return this.omaLinkki(kayttaja);
    const henkilo = (await this.deps.tunnukset.hae(kayttajatunnus))?.tyyppi === 'VIRKAILIJA';
    const toimi = henkilo ? 'anna-salasanalinkki' : 'vaihda-salasana';
    return this.hallittua(kayttaja, kayttajatunnus, toimi, async (tunnus, jalki) => {
      if (henkilo) return { linkki: await this.uusiLinkki(tunnus.kayttajatunnus) };
      const salasana = this.uusiSalasana();
      const salasanatiiviste = await this.deps.salasanatiivistin.tiivista(salasana);
      await this.deps.tunnukset.muuta(
        tunnus.kayttajatunnus,
        (nykyinen) => salasanaVaihdettuna(nykyinen, salasanatiiviste, this.deps.kello),
        jalki.muutoksenKirjaukset().audit,
      );
      await this.paataKaikki(tunnus);
      return { salasana };
    });
  }

  /** Käyttöön tai pois; pois otetun tiketit ja istunnot lakkaavat heti. Heittää samat kuin `vaihdaSalasana`. */
  async asetaKaytossaolo(kayttaja: Kayttaja, kayttajatunnus: string, kaytossa: boolean): Promise<void> {
    await this.hallittua(kayttaja, kayttajatunnus, 'aseta-kaytossaolo', async (tunnus, jalki) => {
      const muutokset = [{ polku: 'kaytossa', vanha: tunnus.kaytossa, uusi: kaytossa }];
      await this.muuta(tunnus, jalki.muutoksenKirjaukset({ muutokset }), { kaytossa });
      if (!kaytossa) await this.paataKaikki(tunnus);
    });
  }

  /**
   * Lukitsee tai avaa koko tunnuksen hallitsijan päätöksellä. Avaaminen päättää myös koko tunnuksen määräaikaisen
   * lukituksen; lähteiden omat jatkuvat, joten väärin yrittäneet eivät pääse heti jatkamaan. Heittää samat kuin
   * `vaihdaSalasana`.
   */
  async asetaLukitus(kayttaja: Kayttaja, kayttajatunnus: string, lukittu: boolean): Promise<void> {
    const toimi = lukittu ? 'lukitse-tunnus' : 'avaa-tunnus';
    await this.hallittua(kayttaja, kayttajatunnus, toimi, async (tunnus, jalki) => {
      const muutokset = [{ polku: 'lukittu', vanha: tunnus.lukittu, uusi: lukittu }];
      if (lukittu) return this.muuta(tunnus, jalki.muutoksenKirjaukset({ muutokset }), { lukittu });
      // Ensin yrityksiin: muuten niistä laskettaisiin lukitus heti takaisin tunnukselle.
      const aika = this.deps.kello.nyt();
      await this.deps.yritykset.kirjaa({ kayttajatunnus: tunnus.kayttajatunnus, lahde: '', aika, tulos: 'avattu' });
      const avaus = tunnus.lukittuAsti ? [{ polku: 'lukittuAsti', vanha: tunnus.lukittuAsti }] : [];
      await this.deps.tunnukset.muuta(
        tunnus.kayttajatunnus,
        ({ lukittuAsti: _, ...nykyinen }) => ({ ...nykyinen, lukittu }),
        jalki.muutoksenKirjaukset({ muutokset: [...muutokset, ...avaus] }).audit,
      );
    });
  }

  /** Salasana, joka täyttää voimassa olevan säännön. */
  uusiSalasana(): string {
    for (;;) {
      const salasana = this.deps.tunnistegeneraattori.merkit(LUOTAVA_SALASANA.merkit, LUOTAVA_SALASANA.pituus);
      if (salasananPuutteet(salasana, this.deps.salasanasaanto).length === 0) return salasana;
    }
  }

  /** Kertalinkki, jolla henkilö asettaa salasanansa. */
  async uusiLinkki(kayttajatunnus: string): Promise<string> {
    const { tiketit, tunnistegeneraattori, kello } = this.deps;
    const linkki = salasanalinkki(kayttajatunnus, kello.nyt(), tunnistegeneraattori);
    await tiketit.lisaaPalvelutiketti(linkki);
    return linkki.tiketti;
  }

  private async omaLinkki(kayttaja: Kayttaja): Promise<Kertasalaisuus> {
    const { kayttajatunnus } = kayttaja;
    const teko = { tekija: kayttaja, toimi: 'anna-salasanalinkki', kohde: { tunnus: kayttajatunnus } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async () => ({ linkki: await this.uusiLinkki(kayttajatunnus) }));
  }

  private hallittua<T>(
    kayttaja: Kayttaja,
    kayttajatunnus: string,
    toimi: Lokitoimi,
    tyo: (tunnus: Tunnus, jalki: Jalki) => Promise<T>,
  ): Promise<T> {
    const teko = { tekija: kayttaja, toimi, kohde: { tunnus: kayttajatunnus } };
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) => {
      const tunnus = await this.deps.tunnustenPiiri.vaadi(kayttaja, kayttajatunnus);
      const oikeus = kayttaja.oikeudet.find((oma) => sallii(oma.oikeus, 'hallitse-tunnuksia'));
      if (oikeus) jalki.perusteena(oikeus);
      return tyo(tunnus, jalki);
    });
  }

  private async muuta({ kayttajatunnus }: Tunnus, { audit }: Kirjaukset, muutos: Partial<Tunnus>): Promise<void> {
    await this.deps.tunnukset.muuta(kayttajatunnus, (tunnus) => ({ ...tunnus, ...muutos }), audit);
  }

  private async paataKaikki({ kayttajatunnus }: Tunnus): Promise<void> {
    await this.deps.tiketit.poistaKayttajan(kayttajatunnus);
    await this.deps.istunnot.poistaKayttajan(kayttajatunnus);
  }

  private async lukitus({ kayttajatunnus, lukittu }: Tunnus): Promise<Lukitustilanne> {
    const nyt = this.deps.kello.nyt();
    const alkaen = siirraSekunteja(nyt, -LUKITUSHISTORIA_TUNTEINA * 3600);
    const yritykset = await this.deps.yritykset.yritykset(kayttajatunnus, alkaen);
    const koko = kokonaanLukittuAsti(yritykset, nyt);
    const lahteet = [...new Set(yritykset.map(({ lahde }) => lahde))].flatMap((lahde) => {
      const asti = lukittuAsti(yritykset, lahde, nyt);
      return asti === undefined ? [] : [{ lahde, asti }];
    });
    return { lukittu: lukittu || koko !== undefined, ...(koko && { lukittuAsti: koko }), lahteet, yritykset };
  }
}

function onOma(kayttaja: Kayttaja, kayttajatunnus: string): boolean {
  return kayttajatunnus.toLowerCase() === kayttaja.kayttajatunnus.toLowerCase();
}

export function tunnustiedot(
  { salasanatiiviste: _, lukittuAsti: asti, ...tiedot }: Tunnus,
  nyt: Aikaleima,
): Tunnustiedot {
  return { ...tiedot, ...(asti !== undefined && nyt < asti && { lukittuAsti: asti }) };
}
