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
  'post /hoks/bulk': {
    yhteenveto:
      'Mass transfer. One plan a line, handled in order by the same checks as one by one; each is answered with a line of its own as soon as its batch is saved, so read the answer while you send. HTTP 200 even when every line is refused. `luo` creates and leaves a plan that exists with the same content as it is, so that a broken run can be repeated; `korvaa` replaces the plan named by `id` or `eid`, or else that of the study right, or creates it. The last line is `yhteenveto`; when the transfer cannot go on (423, 503) it tells in `keskeytyi` from which line to send again.',
    runko: 'HoksKorvaus',
    data: 'Joukkosiirtorivi',
    vastaus: 'rivit',
    haku: [
      { nimi: 'tapa', muoto: { enum: ['luo', 'korvaa'] }, kuvaus: 'What is done with the plans.', pakollinen: true },
      {
        nimi: 'kuiva',
        muoto: { type: 'boolean', default: false },
        kuvaus:
          'Rehearse: everything is checked and told, nothing is saved. Lines are compared with what is saved, not with each other.',
      },
    ],
  },
  'get /hoks/oikeudet': {
    yhteenveto: 'The calling account: its rights and the organisations they hold in.',
    data: 'Tilinoikeudet',
  },
  'get /hoks/bulk': {
    yhteenveto:
      'Export: every plan that the account may read, one a line in the order of their numbers, as GET gives it; of a deleted one its number and when. An account that reads all of Finland gets them as `/hoks/paged` does. The last line is `yhteenveto`; its `last-id` is where the next export goes on, also after `keskeytyi`.',
    data: 'Vientirivi',
    vastaus: 'rivit',
    haku: [
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
