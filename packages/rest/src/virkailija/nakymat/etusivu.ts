import { etusivunakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { organisaatioOid } from '../../pyynto/muodot.js';
import type { Reitti } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/etusivu?organisaatio-oid=`: how an organisation stands. */
export function etusivunReitti({ haeEtusivu }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/etusivu',
    tunnistus: 'virkailija',
    jalki: 'selaa',
    kasittele: async ({ haku, kayttaja }) => {
      const { organisaatioOid: oid } = lueHaku(haku, { organisaatioOid });
      return data(etusivunakyma(await haeEtusivu.suorita(oid, kayttaja)));
    },
  };
}
