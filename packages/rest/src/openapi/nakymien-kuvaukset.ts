import type { Kuvaukset } from './reittikuvaus.js';

/** The views of our own pages, below `/virkailija`: one request a page, with names; what a neighbour did not tell is listed in `puuttuvat`. */
export const NAKYMIEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/kehys': {
    yhteenveto:
      'Who you are, and in which organisations you may do what: your own and the institutions below them that have plans.',
    data: 'Kehysnakyma',
  },
  'get /nakymat/oppija/:oppijaOid': {
    yhteenveto: 'A learner and the plans that you may see, with what you may do to each.',
    data: 'Oppijanakyma',
  },
  'get /nakymat/hoks/:hoksId': {
    yhteenveto:
      'A plan with the names of everything in it, its study right, what you may do to it, and what the rules remark and warn of. 404 when it is not among those that you may see of its learner.',
    data: 'Hoksinakyma',
  },
};
