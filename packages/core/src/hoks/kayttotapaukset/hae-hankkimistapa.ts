import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import { onOphTasolla } from '../../oikeudet/ratkaise-oikeus.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { Hankkimistapahaku, HoksRepository } from '../hoks-repository.port.js';

/** Yksittäinen osaamisen hankkimistapa numerollaan; vain Opetushallitukselle. */
export class HaeHankkimistapa {
  constructor(private readonly deps: { readonly hoksit: HoksRepository }) {}

  /** Heittää `oikeus.vain-oph` tai `hankkimistapa.ei-loydy`. */
  async suorita(id: number, kayttaja: Kayttaja): Promise<Hankkimistapahaku> {
    if (!onOphTasolla(kayttaja, 'lue')) throw new EhoksError('oikeus.vain-oph');
    const loydetty = await this.deps.hoksit.haeHankkimistapa(id);
    if (loydetty === undefined) throw new EhoksError('hankkimistapa.ei-loydy');
    return loydetty;
  }
}
