import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { vaadiOphOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HoksRepository } from '../hoks-repository.port.js';

/** Hävittää HOKSin lopullisesti, poistetunkin: opiskeluoikeus vapautuu, ja vain lokit jäävät. */
export class HavitaHoks {
  constructor(private readonly deps: { readonly hoksit: HoksRepository; readonly kirjaaja: Kirjaaja }) {}

  /** Heittää `oikeus.kielletty`, `hoks.ei-loydy` tai `tallennus.ei-onnistu`; silloin mitään ei ole hävitetty. */
  async suorita(id: HoksId, kayttaja: Kayttaja): Promise<void> {
    const { hoksit, kirjaaja } = this.deps;
    await kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'havita', kohde: { hoksId: id } }, async (jalki) => {
      jalki.perusteena(vaadiOphOikeus(kayttaja, 'yllapida'));
      const tallennettu = (await hoksit.hae(id)) ?? (await hoksit.haePoistettu(id));
      if (tallennettu === undefined) throw new EhoksError('hoks.ei-loydy');
      jalki.kohdistuiHoksiin(tallennettu.hoks);
      await hoksit.havita(id, jalki.muutoksenKirjaukset());
    });
  }
}
