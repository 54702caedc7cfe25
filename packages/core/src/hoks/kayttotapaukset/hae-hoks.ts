import type { Jalki } from '../../auditloki/jalki.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import type { OpiskeluoikeusOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository, TallennettuHoks } from '../hoks-repository.port.js';

/** Hakee HOKSin numerolla tai opiskeluoikeudella. Poistettua ei näytetä. */
export class HaeHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
    },
  ) {}

  /** Heittää `hoks.ei-loydy`, `oikeus.ei-opiskeluoikeuteen`, `oikeus.kielletty`, `toiminto.suljettu`, `rekisteri.ei-vastaa` tai `tallennus.ei-onnistu`. */
  async numerolla(id: HoksId, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { hoksId: id } } as const;
    return this.deps.kirjaaja.kirjaten(teko, (jalki) => this.luettava(id, kayttaja, jalki));
  }

  /** Sama osana tekoa, jonka kutsuja kirjaa. */
  async luettava(id: HoksId, kayttaja: Kayttaja, jalki: Jalki): Promise<TallennettuHoks> {
    return this.luettavaksi(await this.deps.hoksit.hae(id), kayttaja, jalki);
  }

  /** Heittää samat kuin `numerolla`. */
  async opiskeluoikeudella(oid: OpiskeluoikeusOid, kayttaja: Kayttaja): Promise<TallennettuHoks> {
    const teko = { tekija: kayttaja, toimi: 'lue', kohde: { opiskeluoikeusOid: oid } } as const;
    return this.deps.kirjaaja.kirjaten(teko, async (jalki) =>
      this.luettavaksi(await this.deps.hoksit.haeOpiskeluoikeudella(oid), kayttaja, jalki),
    );
  }

  private async luettavaksi(
    loydetty: TallennettuHoks | undefined,
    kayttaja: Kayttaja,
    jalki: Jalki,
  ): Promise<TallennettuHoks> {
    if (loydetty === undefined) throw new EhoksError('hoks.ei-loydy');
    const { hoks, organisaatiot } = loydetty;
    jalki.kohdistuiHoksiin(hoks);
    const { peruste } = await this.deps.oikeusvalvoja.vaadi(kayttaja, 'lue', organisaatiot);
    jalki.perusteena(peruste);
    return loydetty;
  }
}
