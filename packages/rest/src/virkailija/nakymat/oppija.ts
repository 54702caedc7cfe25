import { oppijanakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../../pyynto/reitti.js';
import { polunOppija } from '../polun-oppija.js';

/** `/virkailija/nakymat/oppija/:oppijaOid`: a learner and the plans that the official may see. */
export function oppijanReitti({ haeOppijanNakyma }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/oppija/:oppijaOid',
    tunnistus: 'virkailija',
    jalki: 'lue',
    kasittele: async (pyynto) =>
      data(oppijanakyma(await haeOppijanNakyma.suorita(polunOppija(pyynto), pyynto.kayttaja))),
  };
}
