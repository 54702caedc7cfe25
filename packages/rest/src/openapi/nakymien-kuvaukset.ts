import { VERSIOON } from './hakuehdot.js';
import type { Hakuehto, Kuvaukset } from './reittikuvaus.js';

const TEKSTI = { type: 'string' };
const HAKU: Hakuehto = {
  nimi: 'haku',
  muoto: { type: 'string', minLength: 2, maxLength: 100 },
  kuvaus: 'What is searched for.',
  pakollinen: true,
};
const KENEN: Hakuehto = {
  nimi: 'oppija-oid',
  muoto: TEKSTI,
  kuvaus: 'Whose it should be: 404 when it is of another.',
};

/** The views of our own pages, below `/virkailija`: one request a page, with names; what a neighbour did not tell is listed in `puuttuvat`. */
export const NAKYMIEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/kehys': {
    yhteenveto:
      'Who you are, and in which organisations you may do what: your own and the institutions below them that have plans.',
    data: 'Kehysnakyma',
  },
  'get /nakymat/etusivu': {
    yhteenveto:
      'How an organisation stands: transfers of the last week, plans that need something done, workplace periods that are about to end, and messages of workplaces. What you may not see is absent.',
    data: 'Etusivunakyma',
    haku: [{ nimi: 'organisaatio-oid', muoto: TEKSTI, kuvaus: 'Organisation.', pakollinen: true }],
  },
  'get /nakymat/oppija/:oppijaOid': {
    yhteenveto: 'A learner and the plans that you may see, with what you may do to each.',
    data: 'Oppijanakyma',
  },
  'get /nakymat/hoks/:hoksId': {
    yhteenveto:
      'A plan with the names of everything in it, its study right, what you may do to it, and what the rules remark and warn of. 404 when it is not among those that you may see of its learner.',
    haku: [KENEN],
    data: 'Hoksinakyma',
  },
  'get /nakymat/hoks/:hoksId/tuloste': {
    yhteenveto:
      'A plan to be printed. With `jakso` one way of acquiring or one demonstration alone, with the names of the learner, the degree and the part. Rights as for the plan; 404 also when it has no such period.',
    haku: [
      { nimi: 'kieli', muoto: { enum: ['fi', 'sv', 'en'] }, kuvaus: 'Default: the language of the request.' },
      { nimi: 'jakso', muoto: TEKSTI, kuvaus: '`module-id` of the period or the demonstration.' },
      KENEN,
    ],
    vastaus: 'pdf',
  },
  'get /nakymat/oppijat/:oppijaOid/hoksit/:hoksId/versiot/:versio/vertailu': {
    yhteenveto:
      'Two versions of a plan and what differs, with the names of everything in either. For those who may see the versions.',
    data: 'Vertailunakyma',
    haku: VERSIOON,
  },
  'get /nakymat/lomake': {
    yhteenveto:
      'What the entry form needs besides the schema of a plan: of a new plan by `oppija-oid`, of one that is there by `hoks-id`. A learner without a study right where you may make plans is refused.',
    data: 'Lomakenakyma',
    haku: [
      { nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Learner of a new plan, or whose the plan to edit should be.' },
      { nimi: 'opiskeluoikeus-oid', muoto: TEKSTI, kuvaus: 'The chosen study right, whose degree is told.' },
      {
        nimi: 'hoks-id',
        muoto: { type: 'integer' },
        kuvaus: 'Plan to edit: 404 when it is of another learner than the given one.',
      },
    ],
  },
  'get /nakymat/oppijat': {
    yhteenveto:
      'At most 20 learners: by name those of whom you may read a plan; by the whole OID also one who has a study right where you may make plans. `meta.puuttuvat`: neighbours that did not answer.',
    data: 'NimettyOppija',
    lista: true,
    haku: [HAKU],
  },
  'get /nakymat/tutkinnonosat': {
    yhteenveto:
      'At most 20 units of degrees, by a piece of the name in the language of the request or by the code’s value. `meta.puuttuvat`: neighbours that did not answer.',
    data: 'TutkinnonOsa',
    lista: true,
    haku: [HAKU],
  },
  'get /nakymat/organisaatiot': {
    yhteenveto:
      'At most 20 organisations in being, by a piece of the name in any language or by the OID. `meta.puuttuvat`: neighbours that did not answer.',
    data: 'NimettyOrganisaatio',
    lista: true,
    haku: [HAKU],
  },
};
