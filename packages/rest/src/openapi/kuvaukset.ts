import type { Reitti } from '../pyynto/reitti.js';

/** What a reader of the OpenAPI document is told of a route; everything else follows from the route itself. */
export interface Reittikuvaus {
  readonly yhteenveto: string;
  /** Schema of the body, by its name in the wire package. */
  readonly runko?: 'HoksLuonti' | 'HoksKorvaus' | 'HoksMuutos';
  /** Schema of `data` in the answer. */
  readonly data?: 'HoksKorvaus' | 'HoksMuutos' | 'Havainnot' | 'Luotu' | 'Sivu' | 'HaettuHankkimistapa';
  readonly haku?: readonly { readonly nimi: string; readonly muoto: object; readonly kuvaus: string }[];
  readonly tila?: 200 | 204;
}

const OPTIMISTINEN =
  'Send `If-Match` with the `ETag` of GET to save only if nobody has changed the plan since (412). `Prefer: return=representation` gives 200 with the findings instead of 204.';

/** Every route of the public API, by `method path` below its prefix. A test holds this table and the routes together. */
export const KUVAUKSET: Readonly<Record<string, Reittikuvaus>> = {
  'get /healthcheck': { yhteenveto: 'Liveness: the process answers.' },
  'get /valmius': { yhteenveto: 'Readiness: 200, or 503 with the reasons.' },
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
    tila: 204,
  },
  'patch /hoks/:hoksId': { yhteenveto: `Change main-level facts. ${OPTIMISTINEN}`, runko: 'HoksMuutos', tila: 204 },
  'get /hoks/:hoksId/hankintakoulutukset': {
    yhteenveto: 'Study rights contained in the plan’s study right; a bare array.',
  },
};

/** Name of a route in the tables above. */
export function reitinNimi(etuliite: string, { metodi, polku }: Pick<Reitti, 'metodi' | 'polku'>): string {
  return `${metodi} ${etuliite}${polku === '/' ? '' : polku}`;
}
