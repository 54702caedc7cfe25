import type { Kuvaukset } from './reittikuvaus.js';

/** What stands below the `/api/v1` of both backends. */
export const YHTEISET_KUVAUKSET: Kuvaukset = {
  'get /healthcheck': { yhteenveto: 'Liveness: the process answers.' },
  'get /valmius': { yhteenveto: 'Readiness: 200, or 503 with the reasons.' },
  'get /misc/environment': { yhteenveto: 'Where a browser logs in and out.', data: 'Ymparisto' },
  'get /tekstit/:kieli': {
    yhteenveto:
      'Texts that keepers have put over the own ones of the pages, by their keys. `meta.puuttuvat`: the register did not answer, and none is told.',
    data: 'Sivutekstit',
  },
};
