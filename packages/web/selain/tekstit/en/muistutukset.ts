import type fi from '../fi/muistutukset.js';

export default {
  'muistutukset.valikko': 'Reminders',
  'muistutukset.otsikko': 'Reminders by e-mail',
  'muistutukset.johdanto':
    'You are told by e-mail of periods that begin and end: how many there are and where they are listed, no names of students. Empty messages are not sent. The reminders can be turned off from each message.',
  'muistutukset.suostumus':
    'You are reminded by e-mail a week before a workplace period or a demonstration begins. The message has only the day, not the name of the workplace. By ordering you give your consent; you can withdraw it here or from each message.',
  'muistutukset.osoite': 'E-mail address',
  'muistutukset.osoite.ohje': 'First a message comes that asks you to confirm the address.',
  'muistutukset.osoite.ei-kelpaa': 'Write an e-mail address, for example name@school.fi.',
  'muistutukset.mista': 'What to remind of',
  'muistutukset.mista.valitse': 'Choose at least one.',
  'muistutukset.laji.jakso-alkaa': 'Workplace periods that begin',
  'muistutukset.laji.naytto-alkaa': 'Demonstrations that begin',
  'muistutukset.laji.jakso-paattyy-vajaana': 'Workplace periods that end and lack part-time information',
  'muistutukset.laji.jakso-paattyi-vajaana': 'Workplace periods that have ended and lack part-time information',
  'muistutukset.rytmi': 'How often at most',
  'muistutukset.rytmi.viikoittain': 'On Mondays',
  'muistutukset.rytmi.paivittain': 'On weekdays',
  'muistutukset.kieli': 'Language of the messages',
  'muistutukset.tilaa': 'Order reminders',
  'muistutukset.tallenna': 'Save the changes',
  'muistutukset.tilattu': 'The order has been saved. Confirm the address with the link in your e-mail.',
  'muistutukset.tallennettu': 'The changes have been saved.',
  'muistutukset.kaytossa': 'The reminders are on. The next message can come {hetki}.',
  'muistutukset.vahvistamatta':
    'The address {osoite} has not been confirmed yet. Open the link that was sent there by {hetki}; until then no reminders come.',
  'muistutukset.lopeta': 'Turn off the reminders',
  'muistutukset.lopeta.otsikko': 'Turn off the reminders?',
  'muistutukset.lopeta.ohje': 'The order and the e-mail address are removed. You can order reminders again later.',
  'muistutukset.lopetettu': 'The reminders have been turned off.',
  'muistutukset.ei-kaytossa': 'The service sends no e-mail now, so reminders cannot be ordered.',
  'muistutukset.muut': 'Orders for other organisations',
  'muistutukset.organisaatio': 'Organisation',
  'muistutukset.seuraava': 'Next message at the earliest',
  'muistutukset.odottaa-vahvistusta': 'The address is not confirmed',
} satisfies Record<keyof typeof fi, string>;
