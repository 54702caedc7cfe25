import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { OpiskeluoikeusOid, OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository, TallennettuHoks } from '../hoks-repository.port.js';

/** Hakee HOKSin numerolla, opiskeluoikeudella tai oppijalla. Poistettua ei näytetä. */
export class HaeHoks {
  constructor(private readonly deps: { readonly hoksit: HoksRepository; readonly oikeusvalvoja: Oikeusvalvoja }) {}

  /** Heittää `hoks.ei-loydy`, `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty` tai `rekisteri.ei-vastaa`. */
  async numerolla(id: HoksId, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    return this.luettavaksi(await this.deps.hoksit.hae(id), kayttaja);
  }

  /** Heittää samat kuin `numerolla`. */
  async opiskeluoikeudella(oid: OpiskeluoikeusOid, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    return this.luettavaksi(await this.deps.hoksit.haeOpiskeluoikeudella(oid), kayttaja);
  }

  /** Oppijan HOKSit, joihin käyttäjällä on lukuoikeus; muut jäävät pois. Heittää `rekisteri.ei-vastaa`. */
  async oppijalla(oid: OppijaOid, kayttaja: Kayttaja): Promise<readonly TallennettuHoks[]> {
    const kaikki = await this.deps.hoksit.haeOppijalla(oid);
    const saako = await Promise.all(
      kaikki.map(({ organisaatiot }) => this.deps.oikeusvalvoja.saako(kayttaja, 'lue', organisaatiot)),
    );
    return kaikki.filter((_, i) => saako[i]);
  }

  private async luettavaksi(loydetty: TallennettuHoks | undefined, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    if (loydetty === undefined) throw new EhoksError('hoks.ei-loydy');
    await this.deps.oikeusvalvoja.vaadi(kayttaja, 'lue', loydetty.organisaatiot);
    return loydetty;
  }
}
