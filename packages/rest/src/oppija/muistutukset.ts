import { muistutusnakyma, muistutustilausJson } from '@ehoks/wire';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { data } from '../hoks-rajapinta/vastaukset.js';
import { lueOppijanTilaus } from '../muistutukset/lue-tilaus.js';
import type { Reitti } from '../pyynto/reitti.js';

const POLKU = '/nakymat/muistutukset';

/** The learner's own reminders: ordered, changed and turned off by nobody else. */
export function oppijanMuistutustenReitit({ muistutukset }: EhoksPalvelut): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: POLKU,
      tunnistus: 'oppija',
      jalki: 'lue-muistutuksia',
      kasittele: async ({ kayttaja }) => data(muistutusnakyma(await muistutukset.oppijan(kayttaja))),
    },
    {
      metodi: 'put',
      polku: POLKU,
      tunnistus: 'oppija',
      jalki: 'tilaa-muistutukset',
      runko: 'json',
      kasittele: async ({ kayttaja, runko }) =>
        data(muistutustilausJson(await muistutukset.tilaaOppijana(lueOppijanTilaus(runko), kayttaja))),
    },
    {
      metodi: 'delete',
      polku: POLKU,
      tunnistus: 'oppija',
      jalki: 'lopeta-muistutukset',
      kasittele: async ({ kayttaja }) => {
        await muistutukset.lopetaOppijana(kayttaja);
        return { tila: 204 };
      },
    },
  ];
}
