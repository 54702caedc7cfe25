import type { Kayttaja } from '../../oikeudet/kayttaja.js';
import type { Koski } from '../../rekisterit/koski.port.js';
import type { OpiskeluoikeusOid } from '../../tunnisteet/oid.js';
import { EhoksError } from '../../virheet/ehoks-error.js';
import type { HoksId } from '../hoks.js';
import type { HaeHoks } from './hae-hoks.js';

/** Opiskeluoikeudet, jotka sisältyvät HOKSin opiskeluoikeuteen hankintakoulutuksena. */
export class HaeHankintakoulutukset {
  constructor(private readonly deps: { readonly haeHoks: HaeHoks; readonly koski: Koski }) {}

  /** Heittää samat kuin `HaeHoks.numerolla`, ja `hoks.sisalto`, kun KOSKI ei enää tunne opiskeluoikeutta. */
  async suorita(id: HoksId, kayttaja: Kayttaja): Promise<readonly OpiskeluoikeusOid[]> {
    const { hoks } = await this.deps.haeHoks.numerolla(id, kayttaja);
    const oikeudet = await this.deps.koski.oppijanOpiskeluoikeudet(hoks.oppijaOid);
    if (!oikeudet.some((oo) => oo.oid === hoks.opiskeluoikeusOid))
      throw new EhoksError('hoks.sisalto', {
        havainnot: [{ koodi: 'opiskeluoikeus.ei-koskessa', taso: 'virhe', polku: ['opiskeluoikeusOid'] }],
      });
    return oikeudet.filter((oo) => oo.sisaltyyOpiskeluoikeuteen === hoks.opiskeluoikeusOid).map((oo) => oo.oid);
  }
}
