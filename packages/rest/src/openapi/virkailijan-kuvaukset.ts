import { lokinSivu, OPTIMISTINEN } from './hakuehdot.js';
import type { Hakuehto, Kuvaukset } from './reittikuvaus.js';
import { versioidenKuvaukset } from './versioiden-kuvaukset.js';

const TEKSTI = { type: 'string' };
const HETKI_TAI_PAIVA = { type: 'string', examples: ['2026-01-15', '2026-01-15T12:00:00+02:00'] };

const SIIRTOLOKIN_EHDOT: readonly Hakuehto[] = [
  { nimi: 'organisaatio', muoto: TEKSTI, kuvaus: 'Transfers of this organisation and those below it.' },
  {
    nimi: 'tulos',
    muoto: { type: 'string', enum: ['onnistui', 'hylatty', 'korjaamatta'] },
    kuvaus: 'Accepted, refused, or refused and not accepted since.',
  },
  { nimi: 'koodi', muoto: TEKSTI, kuvaus: 'Code of the refusal or of a finding.' },
  {
    nimi: 'alkaen',
    muoto: HETKI_TAI_PAIVA,
    kuvaus: 'From this instant, or from the beginning of this day in Finland.',
  },
  { nimi: 'ennen', muoto: HETKI_TAI_PAIVA, kuvaus: 'Before this instant, or before this day begins in Finland.' },
  { nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Learner.' },
  { nimi: 'opiskeluoikeus-oid', muoto: TEKSTI, kuvaus: 'Study right.' },
  { nimi: 'pyynto-id', muoto: TEKSTI, kuvaus: 'The `pyynto-id` that an answer gave for support.' },
  { nimi: 'kayttajatunnus', muoto: TEKSTI, kuvaus: 'Account that transferred.' },
];

/** The officials' API below `/virkailija`: plans, the service's own accounts, logs. */
export const VIRKAILIJAN_KUVAUKSET: Kuvaukset = {
  'get /oppijat/:oppijaOid/hoksit': {
    yhteenveto:
      'Main levels of a learner’s plans. Those of other schools only when an own plan’s study right is in force.',
    data: 'HoksMuutos',
    lista: true,
  },
  'post /oppijat/:oppijaOid/hoksit': {
    yhteenveto:
      'Enter the first and only plan of a study right. A missing `yksiloiva-tunniste` is given by the service; the learner of the body is that of the path.',
    runko: 'HoksLuonti',
    data: 'Luotu',
  },
  'get /oppijat/:oppijaOid/hoksit/:hoksId': {
    yhteenveto: 'The whole plan, when it is among those that the list shows.',
    data: 'HoksKorvaus',
  },
  'put /oppijat/:oppijaOid/hoksit/:hoksId': {
    yhteenveto: `Replace the whole plan; what is left out is cleared. ${OPTIMISTINEN}`,
    runko: 'HoksKorvaus',
    vastaus: 'paivitys',
  },
  'patch /oppijat/:oppijaOid/hoksit/:hoksId': {
    yhteenveto: `Change main-level facts. ${OPTIMISTINEN}`,
    runko: 'HoksMuutos',
    vastaus: 'paivitys',
  },
  'patch /oppijat/:oppijaOid/hoksit/:hoksId/shallow-delete': {
    yhteenveto: 'Take a plan away from view. Needs the right to delete; OPH can restore it.',
    data: 'Poistettu',
    vastaus: 'paljas',
  },
  ...versioidenKuvaukset('/oppijat/:oppijaOid/hoksit/:hoksId'),
  'post /oppijat/:oppijaOid/hoksit/:hoksId/versiot/:versio/palautus': {
    yhteenveto: `Make an earlier version the current one again, with the \`module-id\`s of its parts. It goes through the rules of a replacement and becomes a new version; the learner and the study right stay. ${OPTIMISTINEN}`,
    vastaus: 'paivitys',
  },
  'patch /hoks/:hoksId/undo-shallow-delete': { yhteenveto: 'Restore a deleted plan; OPH only.' },

  'get /tunnukset': { yhteenveto: 'The accounts that you manage.', data: 'Tunnus', lista: true },
  'post /tunnukset': {
    yhteenveto:
      'Create an account with its first role. That of a system gets its password in the answer, a person a link to set one. Shown once.',
    runko: 'UusiTunnus',
    data: 'LuotuTunnus',
  },
  'get /tunnukset/roolit': { yhteenveto: 'The roles that you may grant.', data: 'Rooli', lista: true },
  'get /tunnukset/:kayttajatunnus': {
    yhteenveto: 'An account that you manage, or your own: roles, locks and the failed logins behind them.',
    data: 'Tunnustilanne',
  },
  'post /tunnukset/:kayttajatunnus/salasana': {
    yhteenveto:
      'A new password. That of a system ends the old one and everything it opened; a person, you too, gets a link. Locks stay.',
    data: 'Kertasalaisuus',
  },
  'put /tunnukset/:kayttajatunnus/kaytossa': {
    yhteenveto: 'Disable an account, which ends its tickets and sessions at once, or enable it.',
    runko: 'Kaytossaolo',
    vastaus: 'tyhja',
  },
  'put /tunnukset/:kayttajatunnus/lukitus': {
    yhteenveto: 'Lock an account as a whole, or open it. A temporary lock opens by itself only.',
    runko: 'Lukitus',
    vastaus: 'tyhja',
  },
  'post /tunnukset/:kayttajatunnus/roolit': {
    yhteenveto: 'Grant a role to an account that you manage, or set the validity of one that is there.',
    runko: 'Roolimyonto',
    data: 'Tunnus',
  },
  'delete /tunnukset/:kayttajatunnus/roolit/:rooli/:organisaatio': {
    yhteenveto: 'Take away a role that you may grant.',
    vastaus: 'tyhja',
  },

  'get /anomukset': {
    yhteenveto: 'Requests for the right to enter plans by hand: your own, OPH all.',
    data: 'Anomus',
    lista: true,
  },
  'post /anomukset': {
    yhteenveto: 'Request from OPH the right to enter plans by hand, with the reason why transferring is not possible.',
    runko: 'UusiAnomus',
    data: 'Anomus',
  },
  'post /anomukset/:anomus/ratkaisu': {
    yhteenveto: 'Decide a request; OPH only. An approval gives the role at once.',
    runko: 'Ratkaisu',
    data: 'Anomus',
  },

  'get /siirtoloki': {
    yhteenveto: 'Transfers from the newest, accepted and refused, with the reasons and what to do.',
    data: 'Siirto',
    lista: true,
    haku: [...SIIRTOLOKIN_EHDOT, ...lokinSivu('ennen-numeroa')],
  },
  'get /siirtoloki/maarat': {
    yhteenveto: 'How many transfers, by day and reason.',
    data: 'Siirtomaara',
    lista: true,
    haku: SIIRTOLOKIN_EHDOT,
  },
  'get /siirtoloki/tilanne': {
    yhteenveto: 'Status of the whole country by day: plans transferred, providers that have begun; OPH only.',
    data: 'Tilanneraportti',
  },
  'get /auditloki': {
    yhteenveto: 'Everything that has been done with the data of a learner, from the newest; OPH only.',
    data: 'Lokimerkinta',
    lista: true,
    haku: [{ nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Learner.', pakollinen: true }, ...lokinSivu('ennen')],
  },
};
