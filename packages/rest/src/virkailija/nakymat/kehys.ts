import { paivaHelsingissa } from '@ehoks/core';
import { kehysnakyma } from '@ehoks/wire';
import type { RestAsetukset } from '../../asetukset.js';
import type { EhoksPalvelut } from '../../ehoks-palvelut.js';
import { data } from '../../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../../pyynto/reitti.js';

/** `/virkailija/nakymat/kehys`: who is there, and in which organisations they may do what. */
export function kehyksenReitti(
  { haeKehys, kello, omatTunnukset, omatOppijanumerot }: EhoksPalvelut,
  asetukset: RestAsetukset,
): Reitti {
  const { ymparisto, tuki } = asetukset;
  return {
    metodi: 'get',
    polku: '/kehys',
    tunnistus: 'virkailija',
    jalki: 'lue-tunnuksia',
    kasittele: async (pyynto) => {
      const kehys = await haeKehys.suorita(pyynto.kayttaja);
      return data(
        kehysnakyma(pyynto.kayttaja, kehys, {
          'omat-tunnukset': omatTunnukset !== undefined,
          'omat-oppijanumerot': omatOppijanumerot !== undefined,
          ...(ymparisto && { ymparisto }),
          tuki,
          tanaan: paivaHelsingissa(kello.nyt()),
        }),
      );
    },
  };
}
