import { lokinSivu } from './hakuehdot.js';
import type { Hakuehto, Kuvaukset } from './reittikuvaus.js';
import { TEKSTI } from './skeemanosat.js';

const TIEDOSTO: readonly Hakuehto[] = [
  { nimi: 'kieli', muoto: { enum: ['fi', 'sv', 'en'] }, kuvaus: 'Default: the language of the request.' },
  { nimi: 'jakso', muoto: TEKSTI, kuvaus: '`module-id` of the period or the demonstration.' },
];

/** The learners' API below `/oppija`. */
export const OPPIJAN_KUVAUKSET: Kuvaukset = {
  'get /oppijat/:oid/hoks': {
    yhteenveto: 'The learner’s own plans in full, with `eid` but without `id`.',
    data: 'HoksKorvaus',
    lista: true,
  },
  'get /nakymat/kehys': {
    yhteenveto:
      'Who is there, for whom and by which right, what may be done, notices, settings, and whether the pages are open.',
    data: 'OppijanKehysnakyma',
  },
  'get /nakymat/suunnitelmat': {
    yhteenveto: 'The learner’s own plans: how far each is, and what goes on or comes next in it.',
    data: 'OmatSuunnitelmatNakyma',
  },
  'get /nakymat/suunnitelmat/:eid': {
    yhteenveto:
      'One of the learner’s own plans with names, requirements of ePerusteet and assessments of KOSKI. 404 when it is another’s.',
    data: 'OmaSuunnitelmanakyma',
  },
  'get /nakymat/suunnitelmat/:eid/tuloste': {
    yhteenveto:
      'The plan to be printed; with `jakso` one period or demonstration alone. 404 also when it has no such one.',
    haku: TIEDOSTO,
    vastaus: 'pdf',
  },
  'get /nakymat/suunnitelmat/:eid/kalenteri': {
    yhteenveto:
      'Periods and demonstrations of the plan as an iCalendar file; with `jakso` one alone. Days are whole days, and identifiers last through changes of the plan.',
    haku: TIEDOSTO,
    vastaus: 'kalenteri',
  },
  'get /nakymat/lukijat': {
    yhteenveto: 'Who has handled the learner’s data: the organisation, not the name of the official.',
    data: 'Kasittely',
    lista: true,
    haku: lokinSivu('ennen'),
  },
};
