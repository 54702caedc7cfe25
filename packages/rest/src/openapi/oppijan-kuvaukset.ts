import { lokinSivu } from './hakuehdot.js';
import type { Kuvaukset } from './reittikuvaus.js';

/** The learners' API below `/oppija`. */
export const OPPIJAN_KUVAUKSET: Kuvaukset = {
  'get /oppijat/:oid/hoks': {
    yhteenveto: 'The learner’s own plans in full, with `eid` but without `id`.',
    data: 'HoksKorvaus',
    lista: true,
  },
  'get /nakymat/lukijat': {
    yhteenveto: 'Who has handled the learner’s data: the organisation, not the name of the official.',
    data: 'Kasittely',
    lista: true,
    haku: lokinSivu('ennen'),
  },
};
