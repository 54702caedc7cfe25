import type { Hakuehto, Kuvaukset, Reittikuvaus } from './reittikuvaus.js';

const TIKETTI: Hakuehto = {
  nimi: 'ticket',
  muoto: { type: 'string' },
  kuvaus: 'Service ticket that the CAS gave for this address.',
  pakollinen: true,
};

const PALUU: Reittikuvaus = {
  yhteenveto: 'The browser comes back from the CAS: a session cookie is set, and it goes on to the pages.',
  haku: [TIKETTI],
  vastaus: 'ohjaus',
};
const ILMOITUS: Reittikuvaus = {
  yhteenveto: 'The CAS tells that the user has logged out (single logout); the session of that ticket ends.',
  runko: 'Uloskirjautumisilmoitus',
};
const PAATTAMINEN: Reittikuvaus = { yhteenveto: 'End the session of the cookie.' };

/** Sessions of officials, below `/ehoks-virkailija-backend`. */
export const VIRKAILIJAN_ISTUNNON_KUVAUKSET: Kuvaukset = {
  'get /cas-security-check': PALUU,
  'post /cas-security-check': ILMOITUS,
  'get /api/v1/virkailija/session/opintopolku': PALUU,
  'post /api/v1/virkailija/session/opintopolku': ILMOITUS,
  'get /api/v1/virkailija/session': { yhteenveto: 'Who is logged in, and with which rights.', data: 'Virkailija' },
  'delete /api/v1/virkailija/session': PAATTAMINEN,
};

const OPPIJA: Reittikuvaus = {
  yhteenveto: 'For whom the session is, and who acts for them.',
  data: 'Oppija',
  lista: true,
};

/** Sessions of learners, below both `/api/v1` and `/api/v1/oppija`. */
export const OPPIJAN_ISTUNNON_KUVAUKSET: Kuvaukset = {
  'get /session/opintopolku': PALUU,
  'post /session/opintopolku': ILMOITUS,
  'get /session': OPPIJA,
  'get /session/user-info': OPPIJA,
  'get /session/settings': {
    yhteenveto: 'What you have chosen on the pages; `{}` when nothing. Your own also when you act for another.',
    data: 'Oppijanasetukset',
  },
  'put /session/settings': {
    yhteenveto: 'Keep what you have chosen in place of what was kept before. At most 10 000 characters.',
    runko: 'Oppijanasetukset',
    vastaus: 'luotu',
  },
  'delete /session': PAATTAMINEN,
};

/** Access tokens, below `/kayttooikeus-service/oauth2`. */
export const PAASYTUNNISTEEN_KUVAUKSET: Kuvaukset = {
  'post /token': {
    yhteenveto:
      'An access token of a service account for the transfer API (OAuth 2.0 client credentials). The account by the form or by HTTP Basic.',
    runko: 'Paasytunnistepyynto',
    data: 'Paasytunniste',
    vastaus: 'paljas',
  },
};
