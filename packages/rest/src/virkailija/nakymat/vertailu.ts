import { vertailunakyma } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { VERSIO, versio } from '../../hoks-rajapinta/versiot-reitit.js';
import { lueHaku } from '../../pyynto/kentat.js';
import type { Reitti } from '../../pyynto/reitti.js';
import { oppijanHoks } from '../oppijan-hoks.js';

/** `/virkailija/nakymat/oppijat/:oppijaOid/hoksit/:hoksId/versiot/:versio/vertailu`: what changed, with the names of both versions. */
export function vertailunReitti({ haeVertailunNakyma }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/oppijat/:oppijaOid/hoksit/:hoksId/versiot/:versio/vertailu',
    tunnistus: 'virkailija',
    jalki: 'lue',
    kasittele: async (pyynto) => {
      const { versioon } = lueHaku(pyynto.haku, {}, { versioon: VERSIO });
      return data(vertailunakyma(await haeVertailunNakyma.suorita(oppijanHoks(pyynto), versio(pyynto), versioon)));
    },
  };
}
