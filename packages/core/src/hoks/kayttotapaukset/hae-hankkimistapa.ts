import type { Kirjaaja } from '../../auditloki/kirjaaja.js';
import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { ophTasonOikeus } from '../../oikeudet/ratkaise-oikeus.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Hankkimistapahaku, HoksRepository } from '../hoks-repository.port.js';

/** Yksittäinen osaamisen hankkimistapa numerollaan; vain Opetushallitukselle. */
export class HaeHankkimistapa {
  constructor(private readonly deps: { readonly hoksit: HoksRepository; readonly kirjaaja: Kirjaaja }) {}

  /** Heittää `oikeus.vain-oph`, `hankkimistapa.ei-loydy` tai `tallennus.ei-onnistu`. */
  async suorita(id: number, kayttaja: Kayttaja): Promise<Hankkimistapahaku> {
    return this.deps.kirjaaja.kirjaten({ tekija: kayttaja, toimi: 'lue', kohde: {} }, async (jalki) => {
      const oikeus = ophTasonOikeus(kayttaja, 'lue');
      if (oikeus === undefined) throw new EhoksError('oikeus.vain-oph');
      jalki.perusteena(oikeus);
      const loydetty = await this.deps.hoksit.haeHankkimistapa(id);
      if (loydetty === undefined) throw new EhoksError('hankkimistapa.ei-loydy');
      jalki.kohdistui({ hoksId: loydetty.hoksId, oppijaOid: loydetty.oppijaOid });
      return loydetty;
    });
  }
}
