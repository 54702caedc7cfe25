import type { Kello } from '../../aika/kello.port.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { onOphTasolla } from '../../oikeudet/ratkaise-oikeus.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';

/** Poistaa HOKSin näkyvistä ja palauttaa sen. Tiedot ja opiskeluoikeuden varaus säilyvät. */
export class PoistaHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kello: Kello;
    },
  ) {}

  /** Heittää `hoks.ei-loydy`, `oikeus.kielletty`, `oikeus.ei-opiskeluoikeuteen` tai `hoks.muuttunut`. */
  async poista(id: HoksId, kayttaja: Kayttaja): Promise<void> {
    const { hoksit, oikeusvalvoja, kello } = this.deps;
    const tallennettu = await hoksit.hae(id);
    if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
    const { hoks, muutosnumero, organisaatiot } = tallennettu;
    await oikeusvalvoja.vaadi(kayttaja, 'poista', organisaatiot);
    const nyt = kello.nyt();
    const muutos = { tekija: kayttaja.kayttajatunnus, laji: 'poisto' } as const;
    await hoksit.tallenna({ ...hoks, muokattu: nyt, poistettu: nyt }, organisaatiot, muutosnumero, muutos);
  }

  /** Palauttaminen on Opetushallituksen. Heittää `oikeus.vain-oph`, `hoks.ei-loydy` tai `hoks.muuttunut`. */
  async palauta(id: HoksId, kayttaja: Kayttaja): Promise<void> {
    const { hoksit, kello } = this.deps;
    if (!onOphTasolla(kayttaja, 'muuta')) throw new EhoksError('oikeus.vain-oph');
    const poistettu = await hoksit.haePoistettu(id);
    if (poistettu === undefined) throw new EhoksError('hoks.ei-loydy');
    const { poistettu: _, ...hoks } = poistettu.hoks;
    const muutos = { tekija: kayttaja.kayttajatunnus, laji: 'palautus' } as const;
    await hoksit.tallenna({ ...hoks, muokattu: kello.nyt() }, poistettu.organisaatiot, poistettu.muutosnumero, muutos);
  }
}
