import { hoksinakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { etag } from '../../hoks-rajapinta/etag.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { teksti } from '../../pyynto/muodot.js';
import { hoksId } from '../../pyynto/parametrit.js';
import type { Reitti } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/hoks/:hoksId?oppija-oid=`: a plan with the names, the study right and the rights that its page shows. */
export function hoksinReitti({ haeHoksinNakyma }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/hoks/:hoksId',
    tunnistus: 'virkailija',
    jalki: 'lue',
    kasittele: async ({ parametrit, haku, kayttaja, kieli }) => {
      const { oppijaOid: kenen } = lueHaku(haku, {}, { oppijaOid: teksti(100) });
      const nakyma = await haeHoksinNakyma.suorita(hoksId(parametrit.hoksId), kayttaja, kenen);
      const ETag = etag(nakyma.tallennettu.muutosnumero);
      return data(hoksinakyma(nakyma, ETag, kieli), {}, { ETag });
    },
  };
}
