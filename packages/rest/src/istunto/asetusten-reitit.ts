import { EhoksError, type Oppijanasetukset } from '@ehoks/core';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import type { Reitti } from '../pyynto/reitti.js';

/** `/session/settings`: what the user of the learners' pages has chosen, a JSON object kept as it is. */
export function asetustenReitit({ oppijanAsetukset }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/session/settings',
      tunnistus: 'oppija',
      jalki: 'lue',
      kasittele: async ({ kayttaja }) => data(await oppijanAsetukset.hae(kayttaja)),
    },
    {
      metodi: 'put',
      polku: '/session/settings',
      tunnistus: 'oppija',
      jalki: 'tallenna-asetukset',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) => {
        await oppijanAsetukset.tallenna(kayttaja, lueAsetukset(runko));
        return { tila: 201, runko: { meta: {}, data: {} } };
      },
    },
  ];
}

/** Throws `pyynto.parametri`. */
function lueAsetukset(runko: unknown): Oppijanasetukset {
  if (typeof runko !== 'object' || runko === null || Array.isArray(runko))
    throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'body' } });
  return { ...runko };
}
