import type { Ajotiedot } from '@ehoks/core';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';

/** Housekeeping jobs, below `/virkailija`; OPH only. */
export function huollonReitit({ ajaHuolto }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/huolto',
      tunnistus: 'virkailija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => data((await ajaHuolto.tilat(kayttaja)).map(huoltoajoJson)),
    },
    {
      metodi: 'post',
      polku: '/huolto/:ajo',
      tunnistus: 'virkailija',
      jalki: 'aja-huolto',
      kasittele: async ({ kayttaja, parametrit }) => {
        await ajaHuolto.pyyda(parametrit.ajo ?? '', kayttaja);
        return { tila: 204 };
      },
    },
  ];
}

function huoltoajoJson({ ajo, tehtava, peruste, valiTunteina, haltija, varattuAsti, pyydetty, viimeisin }: Ajotiedot) {
  return {
    ajo,
    tehtava,
    peruste,
    'vali-tunteina': valiTunteina,
    ...(haltija !== undefined && { haltija }),
    ...(varattuAsti !== undefined && { 'varattu-asti': varattuAsti }),
    ...(pyydetty !== undefined && { pyydetty }),
    ...(viimeisin && { viimeisin }),
  };
}
