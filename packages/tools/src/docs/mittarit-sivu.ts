import type { Mittari } from '@ehoks/server';
import { koodina, taulukko } from './taulukko.js';

/** `docs/mittarit.md`: what `/metrics` tells, from the table that the metrics are made by. */
export function mittaritSivu(mittarit: Readonly<Record<string, Mittari>>): string {
  return [
    '# Mittarit',
    'Palvelun omat mittarit osoitteessa `/metrics`; niiden lisäksi siellä ovat Noden ja prosessin tavalliset (`nodejs_…`, `process_…`: tapahtumasilmukan viive, roskankeruu, muisti). Tunnisteissa ei ole polkuja, oideja eikä käyttäjätunnuksia. Mitä tarkkailla: [kaytto.md](kaytto.md#mistä-hälyttää).',
    taulukko(
      ['mittari', 'laji', 'tunnisteet', 'mitä kertoo'],
      Object.values(mittarit).map(({ nimi, laji, tunnisteet = [], kuvaus }) => [
        koodina(nimi),
        laji,
        tunnisteet.map(koodina).join(', '),
        kuvaus,
      ]),
    ),
  ].join('\n\n');
}
