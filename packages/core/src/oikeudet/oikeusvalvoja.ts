import type { Avausvalvoja } from '../avaukset/avausvalvoja.js';
import type { Sulkeminen } from '../avaukset/avaus.js';
import type { HoksinOrganisaatiot } from '../hoks/hoks-repository.port.js';
import type { Organisaatio, Organisaatiot } from '../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kayttaja, OrganisaationOikeus, Tekija } from './kayttaja.js';
import { kielto } from './kielto.js';
import { TOIMET, type Toimi } from './oikeustaulukko.js';
import { ratkaiseOikeus, type Oikeuskohde, type Oikeuspaatos } from './ratkaise-oikeus.js';
import { vaadittuToiminto } from './vaadittu-toiminto.js';

/** Vaatii oikeuden ja sen, että toiminto on auki, ja kieltäytyy muuten. */
export class Oikeusvalvoja {
  constructor(private readonly deps: { readonly organisaatiot: Organisaatiot; readonly avausvalvoja: Avausvalvoja }) {}

  /**
   * Oppilaitos ratkaisee; jos KOSKI ei kerro sitä, koulutustoimija. Palauttaa organisaation ja oikeuden, joka salli.
   * Heittää `oikeus.ei-opiskeluoikeuteen` palvelutunnukselle, `oikeus.kielletty` tai `toiminto.suljettu` ihmiselle, tai
   * `rekisteri.ei-vastaa`.
   */
  async vaadi(
    kayttaja: Kayttaja,
    toimi: Toimi,
    kohde: HoksinOrganisaatiot,
  ): Promise<{ readonly organisaatio: Organisaatio; readonly peruste: OrganisaationOikeus }> {
    const { organisaatio, paatos } = await this.ratkaise(kayttaja, toimi, kohde);
    if (organisaatio !== undefined && paatos.sallittu) return { organisaatio, peruste: paatos.peruste };
    throw kielto(kayttaja, [paatos]);
  }

  /** Sama, kun sulkeminen ei koske sitä, mitä tehdään: heittää kaikkea muuta paitsi `toiminto.suljettu`. */
  async vaadiOikeus(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<OrganisaationOikeus> {
    const paatos = await this.oikeus(kayttaja, toimi, kohde);
    if (paatos.sallittu) return paatos.peruste;
    throw kielto(kayttaja, [paatos]);
  }

  /** Riittääkö oikeus, oli toiminto auki tai kiinni. Heittää `rekisteri.ei-vastaa`. */
  async oikeus(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<Oikeuspaatos> {
    return ratkaiseOikeus(kayttaja, toimi, await this.kohde(kayttaja, kohde));
  }

  /** Saako, ja millä perusteella. Heittää `rekisteri.ei-vastaa`. */
  async saako(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<Oikeuspaatos> {
    return (await this.ratkaise(kayttaja, toimi, kohde)).paatos;
  }

  /** Mitä kaikkea käyttäjä saa tehdä, toimien järjestyksessä. Heittää `rekisteri.ei-vastaa`. */
  async toimet(kayttaja: Kayttaja, organisaatiot: HoksinOrganisaatiot): Promise<readonly Toimi[]> {
    const kohde = await this.kohde(kayttaja, organisaatiot);
    const paatokset = await Promise.all(TOIMET.map((toimi) => this.paatos(kayttaja, toimi, kohde)));
    return TOIMET.filter((_, i) => paatokset[i]?.sallittu);
  }

  /** Päätös, jonka takia katsoja ei nyt näe (tai oppija jaa) suunnitelmaa, oli hänellä siihen oma oikeus tai ei. Naapureilta ei kysytä mitään. */
  async katselunSulkeminen(
    katsoja: Tekija,
    { oppilaitosOid, koulutustoimijaOid }: HoksinOrganisaatiot,
    toimi: 'lue' | 'jaa' = 'lue',
  ): Promise<Sulkeminen | undefined> {
    return this.sulkeminen(
      katsoja,
      toimi,
      [oppilaitosOid, koulutustoimijaOid].flatMap((oid) => oid ?? []),
    );
  }

  private async sulkeminen(
    tekija: Tekija,
    toimi: Toimi,
    piiri: readonly OrganisaatioOid[],
  ): Promise<Sulkeminen | undefined> {
    const toiminto = vaadittuToiminto(tekija, toimi);
    return toiminto && this.deps.avausvalvoja.sulkeminen(toiminto, piiri);
  }

  private async ratkaise(
    kayttaja: Kayttaja,
    toimi: Toimi,
    organisaatiot: HoksinOrganisaatiot,
  ): Promise<{ readonly organisaatio: Organisaatio | undefined; readonly paatos: Oikeuspaatos }> {
    const kohde = await this.kohde(kayttaja, organisaatiot);
    return { organisaatio: kohde.organisaatio, paatos: await this.paatos(kayttaja, toimi, kohde) };
  }

  private async paatos(kayttaja: Kayttaja, toimi: Toimi, kohde: Oikeuskohde): Promise<Oikeuspaatos> {
    const paatos = ratkaiseOikeus(kayttaja, toimi, kohde);
    const { organisaatio } = kohde;
    if (organisaatio === undefined || !paatos.sallittu) return paatos;
    // Vasta kun oikeus riittää: vieras ei saa tietää, mikä missäkin on auki.
    const sulkeminen = await this.sulkeminen(kayttaja, toimi, [...organisaatio.ylemmat, organisaatio.oid].reverse());
    return sulkeminen ? { sallittu: false, peruste: 'toiminto-suljettu', sulkeminen } : paatos;
  }

  private async kohde(
    kayttaja: Kayttaja,
    { oppilaitosOid, koulutustoimijaOid, toimipisteOidit = [] }: HoksinOrganisaatiot,
  ): Promise<Oikeuskohde> {
    const oid = oppilaitosOid ?? koulutustoimijaOid;
    const organisaatio = oid === undefined ? undefined : await this.deps.organisaatiot.organisaatio(oid);
    // Toimipisteen paikka puussa kysytään vain, kun käyttäjän oikeus on myönnetty siihen.
    const omat = toimipisteOidit.filter((toimipiste) =>
      kayttaja.oikeudet.some((oikeus) => oikeus.organisaatio === toimipiste),
    );
    const loydetyt = await Promise.all(omat.map((toimipiste) => this.deps.organisaatiot.organisaatio(toimipiste)));
    return { organisaatio, toimipisteet: loydetyt.flatMap((toimipiste) => toimipiste ?? []) };
  }
}
