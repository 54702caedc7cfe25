import { OPTIMISTINEN } from './hakuehdot.js';
import type { Kuvaukset } from './reittikuvaus.js';
import { versioidenKuvaukset } from './versioiden-kuvaukset.js';

/** The transfer API and what surrounds it. */
export const TIEDONSIIRRON_KUVAUKSET: Kuvaukset = {
  'post /validointi': {
    yhteenveto:
      'Would this plan be accepted? Nothing is saved. Without a ticket: shape and the rules that need no registry.',
    runko: 'HoksLuonti',
    data: 'Havainnot',
  },
  'get /hoks/opiskeluoikeus/:oid': { yhteenveto: 'Main level of the plan of a study right.', data: 'HoksMuutos' },
  'get /hoks/paged': {
    yhteenveto: 'Plans in the order of their numbers for statistics, deleted ones included; personal data redacted.',
    data: 'Sivu',
    haku: [
      {
        nimi: 'amount',
        muoto: { type: 'integer', default: 500, minimum: 1, maximum: 1000 },
        kuvaus: 'Plans on a page.',
      },
      { nimi: 'from-id', muoto: { type: 'integer', default: 0 }, kuvaus: 'Plans with a greater number than this.' },
      {
        nimi: 'updated-after',
        muoto: { type: 'string', format: 'date-time' },
        kuvaus: 'Only plans changed after this instant.',
      },
    ],
  },
  'get /hoks/osaamisen-hankkimistapa/:id': {
    yhteenveto: 'One way of acquiring competence by its number; OPH only.',
    data: 'HaettuHankkimistapa',
  },
  'post /hoks': { yhteenveto: 'Create the first and only plan of a study right.', runko: 'HoksLuonti', data: 'Luotu' },
  'get /hoks/:hoksId': { yhteenveto: 'The whole plan.', data: 'HoksKorvaus' },
  'put /hoks/:hoksId': {
    yhteenveto: `Replace the whole plan; what is left out is cleared. ${OPTIMISTINEN}`,
    runko: 'HoksKorvaus',
    vastaus: 'paivitys',
  },
  'patch /hoks/:hoksId': {
    yhteenveto: `Change main-level facts. ${OPTIMISTINEN}`,
    runko: 'HoksMuutos',
    vastaus: 'paivitys',
  },
  'get /hoks/:hoksId/hankintakoulutukset': {
    yhteenveto: 'Study rights contained in the plan’s study right; a bare array.',
    vastaus: 'paljas',
  },
  ...versioidenKuvaukset('/hoks/:hoksId'),
};
