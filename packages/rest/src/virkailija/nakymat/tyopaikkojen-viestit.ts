import { tyopaikkojenViestitJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import { lueHaku } from '../../pyynto/kentat.js';
import { organisaatioOid } from '../../pyynto/muodot.js';
import type { Reitti } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/tyopaikkojen-viestit?organisaatio-oid=`: what workplaces have written and nobody has taken care of. */
export function tyopaikkojenViestienReitti({ tyopaikanViestit }: EhoksPalvelut): Reitti {
  return {
    metodi: 'get',
    polku: '/tyopaikkojen-viestit',
    tunnistus: 'virkailija',
    jalki: 'lue-jakoja',
    kasittele: async ({ haku, kayttaja }) => {
      const { organisaatioOid: oid } = lueHaku(haku, { organisaatioOid });
      return data(tyopaikkojenViestitJson(await tyopaikanViestit.kasittelematta(oid, kayttaja)));
    },
  };
}
