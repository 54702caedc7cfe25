import type { Kuvaukset } from './reittikuvaus.js';

/** Officials' reminders, below `/virkailija`. */
export const MUISTUTUSTEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/muistutukset': {
    yhteenveto: 'The official’s own orders of reminders by e-mail, one for each organisation.',
    data: 'Muistutusnakyma',
  },
  'put /nakymat/muistutukset/:organisaatioOid': {
    yhteenveto:
      'Order reminders of an organisation’s plans, or change the order. Nothing but a request for confirmation is sent to a new address until its holder has confirmed it.',
    runko: 'Muistutusvalinnat',
    data: 'Muistutustilaus',
  },
  'delete /nakymat/muistutukset/:organisaatioOid': { yhteenveto: 'Turn off an own order.', vastaus: 'tyhja' },
};

/** Learners' own reminders, below `/oppija`. */
export const OPPIJAN_MUISTUTUSTEN_KUVAUKSET: Kuvaukset = {
  'get /nakymat/muistutukset': {
    yhteenveto: 'The learner’s own order of reminders by e-mail, if there is one. 403 to who acts for the learner.',
    data: 'Muistutusnakyma',
  },
  'put /nakymat/muistutukset': {
    yhteenveto: 'Order the reminders, or change the order: a consent. The address is confirmed as an official’s is.',
    runko: 'OppijanMuistutusvalinnat',
    data: 'Muistutustilaus',
  },
  'delete /nakymat/muistutukset': { yhteenveto: 'Turn off the reminders.', vastaus: 'tyhja' },
};

/** The page to which the messages lead, below `/muistutukset`. */
export const MUISTUTUSSIVUN_KUVAUKSET: Kuvaukset = {
  'get /:avain': {
    yhteenveto: 'The page on which an address is confirmed and reminders turned off. Looking at it changes nothing.',
    vastaus: 'sivu',
  },
  'post /:avain': {
    yhteenveto:
      'Turn off the reminders, as a mail program does (RFC 8058), or with `toimi=vahvista` confirm the address.',
    haku: [
      { nimi: 'toimi', muoto: { enum: ['vahvista', 'lopeta'], default: 'lopeta' }, kuvaus: 'What is to be done.' },
    ],
    vastaus: 'sivu',
  },
};
