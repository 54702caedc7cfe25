import type { Kuvaukset } from './reittikuvaus.js';
import { TEKSTI } from './skeemanosat.js';

/** What officials share, below `/virkailija`. */
export const JAKOJEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/jaot/:hoksId': {
    yhteenveto: 'Officials’ shares of a plan with their views, and the periods and demonstrations that can be shared.',
    data: 'Jaotnakyma',
  },
  'post /nakymat/jaot/:hoksId': {
    yhteenveto:
      'Share one period or demonstration with a person whom the plan names in it. The link is sent to the receiver; when it does not go, nothing is made.',
    runko: 'JaonPyynto',
    data: 'Jako',
  },
  'patch /nakymat/jaot/:hoksId/:jako': { yhteenveto: 'Shorten a share.', runko: 'JaonLyhennys', data: 'Jako' },
  'delete /nakymat/jaot/:hoksId/:jako': { yhteenveto: 'Withdraw a share.', vastaus: 'tyhja' },
  'post /nakymat/jaot/:hoksId/viestit/:viesti/kasittely': {
    yhteenveto: 'Mark a message of a workplace as taken care of. One that already is stays as it is.',
    vastaus: 'tyhja',
  },
  'get /nakymat/tyopaikkojen-viestit': {
    yhteenveto: 'Messages that workplaces have written to the school and nobody has taken care of, oldest first.',
    data: 'TyopaikkojenViestit',
    haku: [{ nimi: 'organisaatio-oid', muoto: TEKSTI, kuvaus: 'Organisation.', pakollinen: true }],
  },
};

/** What learners share, below `/oppija`: our own pages, and `/jaot` as in the service that exists. */
export const OPPIJAN_JAKOJEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/jaot': {
    yhteenveto: 'Shares of each of the learner’s plans with their views, and what can be shared.',
    data: 'OppijanJaotnakyma',
  },
  'post /nakymat/jaot': {
    yhteenveto:
      'Share a period, a demonstration, sections or the whole plan with anybody. A consent: its scope, receiver and time stay in the log. 429 when too many links have been sent in a day.',
    runko: 'OppijanJaonPyynto',
    data: 'Jako',
  },
  'patch /nakymat/jaot/:jako': { yhteenveto: 'Shorten a share.', runko: 'JaonLyhennys', data: 'Jako' },
  'delete /nakymat/jaot/:jako': { yhteenveto: 'Withdraw a share.', vastaus: 'tyhja' },
  'post /jaot/jakolinkit': {
    yhteenveto: 'Make a link to one period or demonstration of an own plan.',
    runko: 'JakolinkkiLuonti',
    data: 'JakolinkinUri',
  },
  'get /jaot/jakolinkit/:jako': {
    yhteenveto: 'A link of an own plan. 404 when it is somebody else’s, 423 before its time, 410 after it.',
    data: 'Jakolinkki',
  },
  'delete /jaot/jakolinkit/:jako': { yhteenveto: 'Withdraw a link.' },
  'get /jaot/moduulit/:moduuli': {
    yhteenveto: 'Links to one period or demonstration of the own plans; none for what is not there.',
    data: 'JakolinkkiListaus',
    lista: true,
  },
};

/** The workplace’s pages, below `/tyopaikka`. */
export const TYOPAIKAN_KUVAUKSET: Kuvaukset = {
  'get /linkit/:jako': {
    yhteenveto:
      'Does the link open? 404 unknown, 423 not yet, 410 ended, withdrawn or gone. Open to who has the link; nothing of the learner is told.',
    data: 'JakolinkinTila',
  },
  'post /linkit/:jako/koodi': {
    yhteenveto:
      'Send a one-time code to the address of the share. A cookie marks who asked: others cannot use up the tries, nor replace the code. 429 when too many are asked.',
    data: 'LahetettyKoodi',
  },
  'post /linkit/:jako/istunto': {
    yhteenveto:
      'Begin a session with the code: the one that the cookie marks, or the newest. It opens everything that is now shared with the same address.',
    runko: 'Kertakoodi',
    data: 'Tyopaikkakayttaja',
  },
  'get /istunto': { yhteenveto: 'Whose session it is.', data: 'Tyopaikkakayttaja' },
  'delete /istunto': { yhteenveto: 'End the session.' },
  'get /jaot': { yhteenveto: 'Everything that is now shared with the address of the session.', data: 'Jaetut' },
  'get /jaot/:jako': {
    yhteenveto: 'One of them, as the plan is now. Counts as a view, which the sharer sees.',
    data: 'Jaettu',
  },
  'post /jaot/:jako/kuittaus': {
    yhteenveto:
      'Acknowledge having read a period or demonstration as the version of the plan showed it. One that still holds stays as it is.',
    runko: 'JaonKuittaus',
    data: 'TyopaikanVastaus',
  },
  'post /jaot/:jako/viestit': {
    yhteenveto:
      'Write to the school about a period or demonstration. Plain text that cannot be changed later; the learner sees it, too. 429 after ten in a day.',
    runko: 'UusiTyopaikanViesti',
    data: 'TyopaikanVastaus',
  },
};
