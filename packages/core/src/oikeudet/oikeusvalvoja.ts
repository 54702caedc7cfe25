import type { HoksinOrganisaatiot } from '../hoks/hoks-repository.port.js';
import type { Organisaatio, Organisaatiot } from '../rekisterit/organisaatiot.port.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Kayttaja } from './kayttaja.js';
import type { Toimi } from './oikeustaulukko.js';
import { ratkaiseOikeus } from './ratkaise-oikeus.js';

/** Vaatii oikeuden ja kieltäytyy, jos sitä ei ole. */
export class Oikeusvalvoja {
  constructor(private readonly deps: { readonly organisaatiot: Organisaatiot }) {}

  /**
   * Oppilaitos ratkaisee; jos KOSKI ei kerro sitä, koulutustoimija. Palauttaa organisaation.
   * Heittää `oikeus.ei-opiskeluoikeuteen` palvelutunnukselle, `oikeus.kielletty` ihmiselle, tai `rekisteri.ei-vastaa`.
   */
  async vaadi(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<Organisaatio> {
    const organisaatio = await this.organisaatio(kohde);
    if (organisaatio !== undefined && ratkaiseOikeus(kayttaja, toimi, organisaatio).sallittu) return organisaatio;
    throw new EhoksError(kayttaja.tyyppi === 'PALVELU' ? 'oikeus.ei-opiskeluoikeuteen' : 'oikeus.kielletty');
  }

  async saako(kayttaja: Kayttaja, toimi: Toimi, kohde: HoksinOrganisaatiot): Promise<boolean> {
    return ratkaiseOikeus(kayttaja, toimi, await this.organisaatio(kohde)).sallittu;
  }

  private async organisaatio({
    oppilaitosOid,
    koulutustoimijaOid,
  }: HoksinOrganisaatiot): Promise<Organisaatio | undefined> {
    const oid = oppilaitosOid ?? koulutustoimijaOid;
    return oid === undefined ? undefined : this.deps.organisaatiot.organisaatio(oid);
  }
}
