import type { Kello } from '../../aika/kello.port.js';
import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Oikeusvalvoja } from '../../oikeudet/oikeusvalvoja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import type { OppijaOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';
import { muutoksentekija } from '../muutoksentekija.js';

/** Poistaa HOKSin näkyvistä ja palauttaa sen. Tiedot ja opiskeluoikeuden varaus säilyvät. */
export class PoistaHoks {
  constructor(
    private readonly deps: {
      readonly hoksit: HoksRepository;
      readonly oikeusvalvoja: Oikeusvalvoja;
      readonly kirjaaja: Kirjaaja;
      readonly kello: Kello;
    },
  ) {}

  /**
   * `polunOppijaOid`: oppija, jonka osoitteesta poistetaan; suunnitelman on oltava hänen.
   * Heittää `hoks.ei-loydy`, `oikeus.kielletty`, `toiminto.suljettu`, `oikeus.ei-opiskeluoikeuteen`, `hoks.muuttunut` tai `tallennus.ei-onnistu`.
   */
  async poista(id: HoksId, kayttaja: Kayttaja, polunOppijaOid?: OppijaOid): Promise<void> {
    const { hoksit, oikeusvalvoja, kirjaaja, kello } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'poista', kohde: { hoksId: id } }, async (jalki) => {
      const tallennettu = await hoksit.hae(id);
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
      const { hoks, organisaatiot } = tallennettu;
      jalki.kohdistuiHoksiin(hoks);
      if (polunOppijaOid !== undefined && hoks.oppijaOid !== polunOppijaOid) throw new EhoksError('hoks.ei-loydy');
      const { peruste } = await oikeusvalvoja.vaadi(kayttaja, 'poista', organisaatiot);
      jalki.perusteena(peruste);
      const nyt = kello.nyt();
      await hoksit.tallenna({ ...hoks, muokattu: nyt, poistettu: nyt }, organisaatiot, tallennettu, {
        ...muutoksentekija(kayttaja, peruste),
        laji: 'poisto',
        kirjaukset: jalki.muutoksenKirjaukset(),
      });
    });
  }

  /** Palauttaminen on Opetushallituksen. Heittää `oikeus.vain-oph`, `oikeus.kielletty`, `hoks.ei-loydy`, `hoks.muuttunut` tai `tallennus.ei-onnistu`. */
  async palauta(id: HoksId, kayttaja: Kayttaja): Promise<void> {
    const { hoksit, kirjaaja, kello } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'palauta', kohde: { hoksId: id } }, async (jalki) => {
      const oikeus = vaadiOphOikeus(kayttaja, 'palauta');
      jalki.perusteena(oikeus);
      const loydetty = await hoksit.haePoistettu(id);
      if (loydetty === undefined) throw new EhoksError('hoks.ei-loydy');
      jalki.kohdistuiHoksiin(loydetty.hoks);
      const { poistettu: _, ...hoks } = loydetty.hoks;
      await hoksit.tallenna({ ...hoks, muokattu: kello.nyt() }, loydetty.organisaatiot, loydetty, {
        ...muutoksentekija(kayttaja, oikeus),
        laji: 'palautus',
        kirjaukset: jalki.muutoksenKirjaukset(),
      });
    });
  }
}
