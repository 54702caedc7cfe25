import { HAUN_TILAT, JAKSOJEN_JARJESTYKSET, JARJESTYKSET, KIELET, PUUTTEET } from '@ehoks/core';
import { lokinSivu, OPTIMISTINEN } from './hakuehdot.js';
import { NAKYMIEN_KUVAUKSET } from './nakymien-kuvaukset.js';
import type { Hakuehto, Kuvaukset } from './reittikuvaus.js';
import { versioidenKuvaukset } from './versioiden-kuvaukset.js';

const TEKSTI = { type: 'string' };
const PAIVA = { type: 'string', format: 'date' };
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

const NUMERO = { type: 'integer' };

const LUETTELON_EHDOT: readonly Hakuehto[] = [
  {
    nimi: 'oppilaitos-oid',
    muoto: TEKSTI,
    kuvaus: 'Institution, or any other organisation that you may read; those below it are included.',
    pakollinen: true,
  },
  {
    nimi: 'nimi',
    muoto: TEKSTI,
    kuvaus: 'Words of which each is somewhere in the name; case and diacritics do not matter.',
  },
  { nimi: 'tutkinto', muoto: TEKSTI, kuvaus: 'The same of the degree, in any language, or its code.' },
  { nimi: 'osaamisala', muoto: TEKSTI, kuvaus: 'The same of the competence area.' },
  { nimi: 'hoks-id', muoto: NUMERO, kuvaus: 'Plan.' },
  { nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Learner.' },
  { nimi: 'opiskeluoikeus-oid', muoto: TEKSTI, kuvaus: 'Study right.' },
  {
    nimi: 'tila',
    muoto: { type: 'string', enum: HAUN_TILAT },
    kuvaus: 'Study right in force or ended; `poistettu` are deleted plans, for OPH only. Without it all but those.',
  },
  {
    nimi: 'puuttuu',
    muoto: { type: 'string', examples: [PUUTTEET.join(',')] },
    kuvaus: `What is missing, commas between; each of them: ${PUUTTEET.join(', ')}. \`opiskeluoikeus\`: KOSKI no longer knows it. \`indeksi\`: registries have not been asked. \`paivitys\`: not changed for six months.`,
  },
  {
    nimi: 'order-by-column',
    muoto: { type: 'string', enum: JARJESTYKSET, default: 'nimi' },
    kuvaus: 'Order; then by name and plan.',
  },
  { nimi: 'desc', muoto: { type: 'boolean', default: false }, kuvaus: 'Last first.' },
  {
    nimi: 'locale',
    muoto: { type: 'string', enum: KIELET, default: 'fi' },
    kuvaus: 'Language of the names that degrees are ordered by.',
  },
  {
    nimi: 'page',
    muoto: { type: 'integer', default: 0, minimum: 0 },
    kuvaus: 'Page, from 0; one after the last is empty.',
  },
  { nimi: 'item-count', muoto: { type: 'integer', default: 10, minimum: 1, maximum: 100 }, kuvaus: 'Rows on a page.' },
];

const RAPORTIN_SUUNTA: Hakuehto = { nimi: 'desc', muoto: { type: 'boolean', default: false }, kuvaus: 'Descending.' };
const RAPORTIN_SIVU: readonly Hakuehto[] = [
  { nimi: 'pagesize', muoto: { type: 'integer', default: 25, minimum: 1, maximum: 100 }, kuvaus: 'Rows on a page.' },
  {
    nimi: 'pageindex',
    muoto: { type: 'integer', default: 0, minimum: 0 },
    kuvaus: 'Page, from 0; one after the last is empty.',
  },
];

/** The officials' API below `/virkailija`: plans, the service's own accounts, logs. */
export const VIRKAILIJAN_KUVAUKSET: Kuvaukset = {
  'get /oppijat': {
    yhteenveto:
      'Learners and study rights of an organisation that have a plan. `meta.total-count` is how many meet the conditions.',
    data: 'Oppijarivi',
    lista: true,
    haku: LUETTELON_EHDOT,
  },
  'get /hoksit/csv/malli': {
    yhteenveto: 'Template of the table from which plans are created, in the language of the request.',
    vastaus: 'csv',
  },
  'get /hoksit/csv/ohje': { yhteenveto: 'What each column of the table is.', data: 'Taulukonohje', lista: true },
  'post /hoksit/csv': {
    yhteenveto:
      'Create plans from a CSV table, a plan a row. Without `vahvista` it is a preview: every row is checked with all rules and registries, nothing is saved. The same file confirmed creates the rows that pass, in their order; the others are told with their reasons. HTTP 200 even when every row is refused. Sending it again is safe: a row whose plan exists with the same content is `ennallaan`, and its number is told. With `Accept: text/csv` the answer is the same table with the number, the result and the reasons of each row, and the header `Ehoks-Vahvistus`.',
    runko: 'Taulukko',
    data: 'Taulukontulos',
    haku: [
      { nimi: 'vahvista', muoto: { type: 'boolean', default: false }, kuvaus: 'Create the plans.' },
      {
        nimi: 'vahvistus',
        muoto: TEKSTI,
        kuvaus: 'With `vahvista=true`: the `vahvistus` that the preview of this very file gave.',
      },
    ],
  },
  'get /oppijat/:oppijaOid': { yhteenveto: 'Name of a learner of whom you may read a plan.', data: 'Oppijatieto' },
  'get /oppijat/:oppijaOid/with-oo': {
    yhteenveto: 'The same with the study right of the first plan that you may read.',
    data: 'Oppijatieto',
  },
  'get /oppijat/:oppijaOid/opiskeluoikeudet': {
    yhteenveto: 'The learner’s study rights in KOSKI’s own shape, those of other schools by the same rule as plans.',
    data: 'KoskiOpiskeluoikeus',
    lista: true,
  },
  'get /oppijat/:oppijaOid/hoksit/oppilaitos/:oppilaitosOid': {
    yhteenveto: 'Main levels of a learner’s plans as seen in an institution. 404 when it has none of them.',
    data: 'HoksMuutos',
    lista: true,
  },
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
  ...NAKYMIEN_KUVAUKSET,
  'get /tep-jakso-raportti': {
    yhteenveto:
      'Workplace periods of all kinds of parts, newest plans first. With `muoto=csv` or `Accept: text/csv` all of them as a table. `meta.organisaatiot`: names of the schools by OID.',
    data: 'Jaksoraportti',
    haku: [
      { nimi: 'oppilaitos', muoto: TEKSTI, kuvaus: 'Organisation; only OPH may leave it out.' },
      { nimi: 'start', muoto: PAIVA, kuvaus: 'Periods that end on this day or later.' },
      { nimi: 'end', muoto: PAIVA, kuvaus: 'Periods that end on this day or earlier.' },
      { nimi: 'alku-alkaen', muoto: PAIVA, kuvaus: 'Periods that begin on this day or later.' },
      { nimi: 'alku-paattyen', muoto: PAIVA, kuvaus: 'Periods that begin on this day or earlier.' },
      {
        nimi: 'tutkinto',
        muoto: TEKSTI,
        kuvaus: 'Names of the degree as JSON: `{"fi": "…"}`; in each language exactly.',
      },
      {
        nimi: 'kaikki',
        muoto: { type: 'boolean', default: false },
        kuvaus: 'Also those that tell how part-time they are; without it only those that do not.',
      },
      { nimi: 'muoto', muoto: { type: 'string', enum: ['json', 'csv'] }, kuvaus: 'Instead of `Accept`.' },
      {
        nimi: 'order-by-column',
        muoto: { type: 'string', enum: JAKSOJEN_JARJESTYKSET },
        kuvaus: 'Of a page; without it newest plans first.',
      },
      RAPORTIN_SUUNTA,
      ...RAPORTIN_SIVU,
    ],
  },
  'get /missing-oo-hoksit/:oppilaitosOid': {
    yhteenveto:
      'Plans of an organisation whose study right KOSKI no longer knows. `meta.organisaatiot`: names of the schools by OID.',
    data: 'TuntemattomienRaportti',
    haku: [
      { nimi: 'order-by-column', muoto: { type: 'string', enum: JARJESTYKSET, default: 'nimi' }, kuvaus: 'Order.' },
      RAPORTIN_SUUNTA,
      { nimi: 'locale', muoto: { type: 'string', enum: KIELET, default: 'fi' }, kuvaus: 'Language of that order.' },
      ...RAPORTIN_SIVU,
    ],
  },

  'get /system-info/oppijaindex': { yhteenveto: 'How much the index lacks; OPH only.', data: 'Indeksitilanne' },
  'get /system-info/hoksit': {
    yhteenveto: 'How many plans there are, deleted ones too; OPH only.',
    data: 'Hoksimaara',
  },
  'post /index': {
    yhteenveto: 'Ask the registries about the first plans of which they have not been asked; OPH only.',
    data: 'Virkistysmaara',
  },
  'get /huolto': {
    yhteenveto: 'Housekeeping jobs: what each does and why, who runs it now, and how its latest run ended; OPH only.',
    data: 'Huoltoajo',
    lista: true,
  },
  'post /huolto/:ajo': {
    yhteenveto: 'Ask for a housekeeping job: one of the processes begins it within five minutes; OPH only.',
    vastaus: 'tyhja',
  },
  'post /onrmodify': {
    yhteenveto:
      'A person changed in Oppijanumerorekisteri: the name is asked anew and plans of merged numbers move to the master; OPH only.',
    vastaus: 'tyhja',
    haku: [{ nimi: 'oid', muoto: TEKSTI, kuvaus: 'Learner.', pakollinen: true }],
  },
  'put /oppija/update': {
    yhteenveto: 'Ask the registries anew about the plans of a learner; OPH only.',
    runko: 'OppijanPaivitys',
    vastaus: 'tyhja',
  },
  'put /opiskeluoikeus/update': {
    yhteenveto: 'Ask the registries anew about a study right; OPH only.',
    runko: 'OpiskeluoikeudenPaivitys',
    vastaus: 'tyhja',
  },
  'get /opiskeluoikeus/:oid': { yhteenveto: 'Number of the plan of a study right; OPH only.', data: 'Hoksviite' },
  'put /opiskeluoikeudet/update': {
    yhteenveto: 'All rows of a koulutustoimija are to be asked anew by the scheduled refresh; OPH only.',
    runko: 'KoulutustoimijanPaivitys',
    vastaus: 'tyhja',
  },
  'get /opiskeluoikeudet/:koulutustoimijaOid/deletion-info': {
    yhteenveto: 'How many plans a koulutustoimija has; OPH only.',
    data: 'Lukumaara',
  },
  'get /hoks/:hoksId': { yhteenveto: 'Whose plan it is, a deleted one too; OPH only.', data: 'Hokstieto' },
  'get /hoks/:hoksId/deletion-info': {
    yhteenveto: 'What would be lost with the plan; OPH only.',
    data: 'Poistotieto',
  },
  'delete /hoks/:hoksId': {
    yhteenveto: 'Destroy a plan for good, with its history; the logs stay. OPH only.',
  },
  'patch /hoks/:hoksId/undo-shallow-delete': { yhteenveto: 'Restore a deleted plan; OPH only.' },

  'get /tunnukset': {
    yhteenveto: 'The accounts that you manage. `meta.organisaatiot`: names of the organisations of their roles.',
    data: 'Tunnus',
    lista: true,
    haku: [
      {
        nimi: 'organisaatio',
        muoto: { type: 'string' },
        kuvaus: 'Only those that have a role in it or below it.',
      },
    ],
  },
  'post /tunnukset': {
    yhteenveto:
      'Create an account with its first role. That of a system gets its password in the answer, a person a link to set one. Shown once.',
    runko: 'UusiTunnus',
    data: 'LuotuTunnus',
  },
  'get /tunnukset/roolit': { yhteenveto: 'The roles that you may grant.', data: 'Rooli', lista: true },
  'get /tunnukset/:kayttajatunnus': {
    yhteenveto:
      'An account that you manage, or your own: roles, locks and the failed logins behind them. `meta.organisaatiot`: names.',
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
    yhteenveto: 'Requests for the right to enter plans by hand: your own, OPH all. `meta.organisaatiot`: names.',
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
    yhteenveto:
      'Transfers from the newest, accepted and refused, with the reasons and what to do: those that the own organisations sent and those of their study rights. `meta.organisaatiot`: names of the senders and the schools by OID.',
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
    yhteenveto:
      'Everything that has been done with the data of a learner, from the newest; OPH only. `meta.organisaatiot`: names of the organisations of the rights by OID.',
    data: 'Lokimerkinta',
    lista: true,
    haku: [{ nimi: 'oppija-oid', muoto: TEKSTI, kuvaus: 'Learner.', pakollinen: true }, ...lokinSivu('ennen')],
  },
};
