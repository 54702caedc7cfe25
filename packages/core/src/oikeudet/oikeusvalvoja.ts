import type { HoksinOrganisaatiot } from '../hoks/hoks-repository.port.js';
import type { Organisaatio, Organisaatiot } from '../rekisterit/organisaatiot.port.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Kayttaja, OrganisaationOikeus } from './kayttaja.js';
import { TOIMET, type Toimi } from './oikeustaulukko.js';
import { ratkaiseOikeus, type Oikeuskohde, type Oikeuspaatos } from './ratkaise-oikeus.js';

/** Vaatii oikeuden ja kieltäytyy, jos sitä ei ole. */
export class Oikeusvalvoja {
  constructor(private readonly deps: { readonly organisaatiot: Organisaatiot }) {}

  /**
   * Oppilaitos ratkaisee; jos KOSKI ei kerro sitä, koulutustoimija. Palauttaa organisaation ja oikeuden, joka salli.
   * Heittää `oikeus.ei-opiskeluoikeuteen` palvelutunnukselle, `oikeus.kielletty` ihmiselle, tai `rekisteri.ei-vastaa`.
   */
  async vaadi(
    kayttaja: Kayttaja,
    toimi: Toimi,
    kohde: HoksinOrganisaatiot,
  ): Promise<{ readonly organisaatio: Organisaatio; readonly peruste: OrganisaationOikeus }> {
    const { organisaatio, paatos } = await this.ratkaise(kayttaja, toimi, kohde);
    if (organisaatio !== undefined && paatos.sallittu) return { organisaatio, peruste: paatos.peruste };
    throw new EhoksError(kayttaja.tyyppi === 'PALVELU' ? 'oikeus.ei-opiskeluoikeuteen' : 'oikeus.kielletty', {
      peruste: paatos.sallittu ? 'organisaatiota-ei-ole' : paatos.peruste,
    });
  }

  /** Saako, ja millä perusteella. Heittää `rekisteri.ei-vastaa`. */
  async saako(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<Oikeuspaatos> {
    return (await this.ratkaise(kayttaja, toimi, kohde)).paatos;
  }

  /** Mitä kaikkea käyttäjä saa tehdä, toimien järjestyksessä. Heittää `rekisteri.ei-vastaa`. */
  async toimet(kayttaja: Kayttaja, kohde: HoksinOrganisaatiot): Promise<readonly Toimi[]> {
    const oikeuskohde = await this.kohde(kayttaja, kohde);
    return TOIMET.filter((toimi) => ratkaiseOikeus(kayttaja, toimi, oikeuskohde).sallittu);
  }

  private async ratkaise(
    kayttaja: Kayttaja,
    toimi: Toimi,
    organisaatiot: HoksinOrganisaatiot,
  ): Promise<{ readonly organisaatio: Organisaatio | undefined; readonly paatos: Oikeuspaatos }> {
    const kohde = await this.kohde(kayttaja, organisaatiot);
    return { organisaatio: kohde.organisaatio, paatos: ratkaiseOikeus(kayttaja, toimi, kohde) };
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
