import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { hoksId } from '../pyynto/parametrit.js';
import type { Reitti } from '../pyynto/reitti.js';

/** `/virkailija/hoks`: what OPH does to a plan by its number. */
export function hoksienReitit({ poistaHoks }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'patch',
      polku: '/:hoksId/undo-shallow-delete',
      tunnistus: 'virkailija',
      jalki: 'palauta',
      kasittele: async ({ parametrit, kayttaja }) => {
        await poistaHoks.palauta(hoksId(parametrit.hoksId), kayttaja);
        return data({});
      },
    },
  ];
}
