import { lisaaVuosia } from '../aika/paiva.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

const VUOSIA = 5;

/** Jakso saa päättyä samana kalenteripäivänä viisi vuotta myöhemmin, ei enää seuraavana. */
export const jaksoEnintaanViisiVuotta: Saanto = {
  koodi: 'osaamisen-hankkimistapa.yli-viisi-vuotta',
  lause: 'Osaamisen hankkimistapa kestää enintään viisi vuotta.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.6 h'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'selaa'],
  tekstit: {
    fi: { syy: 'Jakso kestää yli viisi vuotta.', ohje: 'Tarkista jakson vuosiluvut tai jaa jakso lyhyempiin.' },
    sv: { syy: 'Perioden är längre än fem år.', ohje: 'Kontrollera årtalen eller dela perioden i kortare.' },
    en: {
      syy: 'The period is longer than five years.',
      ohje: 'Check the years, or divide the period into shorter ones.',
    },
  },
  tarkista: ({ hankkimistavat }) =>
    rikkovat(
      hankkimistavat,
      ({ alku, loppu }) => alku !== undefined && loppu !== undefined && loppu > lisaaVuosia(alku, VUOSIA),
    ),
};
