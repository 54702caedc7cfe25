import { JAKOJEN_SKEEMAT } from './jakojen-skeemat.js';
import { OPPIJANUMEROJEN_SKEEMAT } from './oppijanumerojen-skeemat.js';
import { MUISTUTUSTEN_SKEEMAT } from './muistutusten-skeemat.js';
import {
  AJON_TULOKSET,
  ANOMUKSEN_TILAT,
  AVATTAVAT,
  HUOLTOAJOJEN_NIMET,
  JOUKKOSIIRRON_TILAT,
  KAYTTAJATYYPIT,
  KENTTAMUUTOKSEN_LAJIT,
  KIELTAYTYMISET,
  LOKITOIMET,
  MUUTOKSEN_LAJIT,
  MUUTOKSENTEKIJAN_TYYPIT,
  ORGANISAATIOTASOT,
  ROOLIRYHMAT,
  ROOLIT,
  SIIRTOTOIMET,
  TASOT,
  YLEISOT,
  YRITYKSEN_TULOKSET,
} from '@ehoks/core';
import { JAKSORAPORTIN_SARAKKEET, TAULUKON_TILAT } from '@ehoks/wire';
import { NAKYMIEN_SKEEMAT } from './nakymien-skeemat.js';
import {
  HETKI,
  jokin,
  KIELITTAIN,
  lista,
  LUKU,
  objekti,
  OSOITE,
  PAIVA,
  runko,
  TEKSTI,
  TOTUUSARVO,
  viite,
} from './skeemanosat.js';

const SELITYS = {
  syy: { type: 'string', description: 'Why, in the language of the request.' },
  ohje: { type: 'string', description: 'What to do.' },
};
const HAVAINTOLISTAT = { notifications: lista(TEKSTI), havainnot: lista(viite('Havainto')) };
const MYONTO = { rooli: jokin(ROOLIT), organisaatio: TEKSTI };
const VOIMASSAOLO = { alkaa: PAIVA, paattyy: PAIVA };
const KERTASALAISUUS = {
  salasana: { type: 'string', description: 'Of a system. Shown once.' },
  salasanalinkki: {
    type: 'string',
    format: 'uri',
    description: 'Where a person sets the password. Works once, for a day.',
  },
};

const LUONNOSTIEDOT = {
  avain: { type: 'string', description: 'A UUID, or `hoks-<number>` of the plan that is being changed.' },
  organisaatio: TEKSTI,
  'oppija-oid': TEKSTI,
  'oppija-nimi': { ...TEKSTI, description: 'In a list, when the registers told.' },
  'hoks-id': LUKU,
  'opiskeluoikeus-oid': TEKSTI,
  perusta: TEKSTI,
  muokattu: HETKI,
};

const KIELINEN_TEKSTI = runko({ fi: TEKSTI, sv: TEKSTI }, { en: TEKSTI });
const TIEDOTE = {
  otsikko: KIELINEN_TEKSTI,
  teksti: KIELINEN_TEKSTI,
  alkaen: HETKI,
  yleiso: lista(jokin(YLEISOT)),
};

/** Schemas of everything but the plan itself, which has its own in the wire package. */
export const OMAT_SKEEMAT = {
  Havainto: objekti({
    koodi: TEKSTI,
    taso: jokin(TASOT),
    polku: { type: 'string', description: 'JSON Pointer of the place.' },
    viesti: TEKSTI,
    ohje: TEKSTI,
    peruste: TEKSTI,
  }),
  Havainnot: objekti(HAVAINTOLISTAT),
  Luotu: objekti({ uri: TEKSTI, ...HAVAINTOLISTAT }),
  Tilinoikeudet: objekti({
    kayttajatunnus: TEKSTI,
    oikeudet: lista(objekti({ oikeus: TEKSTI, organisaatio: TEKSTI })),
  }),
  Sivu: objekti({ 'last-id': LUKU, 'failed-ids': lista(LUKU), result: lista({ type: 'object' }) }),
  Joukkosiirtorivi: {
    oneOf: [
      objekti({
        rivi: { type: 'integer', description: 'Number of the line in what was sent, from 1; empty lines count.' },
        tila: jokin(JOUKKOSIIRRON_TILAT),
        id: LUKU,
        koodi: { type: 'string', description: 'Of the refusal.' },
        error: TEKSTI,
        havainnot: lista(viite('Havainto')),
      }),
      objekti({
        keskeytyi: objekti({
          rivi: { type: 'integer', description: 'The first line that is not done: send again from here.' },
          koodi: TEKSTI,
          error: TEKSTI,
          ohje: TEKSTI,
        }),
        yhteenveto: objekti({
          rivit: LUKU,
          ...Object.fromEntries(JOUKKOSIIRRON_TILAT.map((tila) => [tila, LUKU])),
          kuiva: TOTUUSARVO,
          syyt: { type: 'object', additionalProperties: LUKU, description: 'Refused lines by code.' },
        }),
      }),
    ],
  },
  Vientirivi: {
    oneOf: [
      viite('HoksKorvaus'),
      objekti({ id: LUKU, poistettu: HETKI }),
      objekti({
        keskeytyi: objekti({ koodi: TEKSTI, error: TEKSTI, ohje: TEKSTI }),
        yhteenveto: objekti({ maara: LUKU, 'last-id': LUKU }),
      }),
    ],
  },
  Taulukko: {
    type: 'string',
    description:
      'CSV with a header. Columns may have any of the names in `/virkailija/hoksit/csv/ohje` or the keys of the plan.',
  },
  Taulukontulos: objekti({
    rivit: lista(
      objekti({
        rivi: {
          ...LUKU,
          description: 'Number of the row as a spreadsheet shows it: the header is 1, empty rows count.',
        },
        tila: jokin(Object.keys(TAULUKON_TILAT)),
        id: { ...LUKU, description: 'The plan that the study right has.' },
        koodi: { ...TEKSTI, description: 'Of the refusal.' },
        error: TEKSTI,
        ohje: TEKSTI,
        havainnot: lista(viite('Havainto')),
      }),
    ),
    yhteenveto: objekti(Object.fromEntries(['rivit', ...Object.keys(TAULUKON_TILAT)].map((tila) => [tila, LUKU]))),
    tuntemattomat: { ...lista(TEKSTI), description: 'Columns that mean nothing here and were left alone.' },
    vahvistus: { ...TEKSTI, description: 'With this the same file is confirmed.' },
  }),
  Taulukonohje: objekti({
    sarake: TEKSTI,
    avain: { ...TEKSTI, description: 'Key in the plan, accepted as a heading too.' },
    pakollinen: TOTUUSARVO,
    merkitys: TEKSTI,
    esimerkki: TEKSTI,
    tarkistus: TEKSTI,
  }),
  Poistettu: objekti({ success: LUKU }),
  Ymparisto: objekti({
    'virkailija-login-url': OSOITE,
    'virkailija-logout-url': OSOITE,
    'cas-oppija-login-url-fi': OSOITE,
    'cas-oppija-login-url-sv': OSOITE,
    'cas-oppija-logout-url-fi': OSOITE,
    'cas-oppija-logout-url-sv': OSOITE,
  }),
  Virhe: objekti({
    type: {
      type: 'string',
      description: 'urn:ehoks:virhe:<code>',
      examples: Object.keys(KIELTAYTYMISET).map((koodi) => `urn:ehoks:virhe:${koodi}`),
    },
    title: TEKSTI,
    status: LUKU,
    detail: TEKSTI,
    instance: TEKSTI,
    error: TEKSTI,
    errors: { type: 'object' },
    havainnot: lista(viite('Havainto')),
    tuki: { type: 'object', additionalProperties: TEKSTI },
  }),

  Oppijarivi: objekti({
    oid: TEKSTI,
    nimi: TEKSTI,
    'opiskeluoikeus-oid': TEKSTI,
    'hoks-id': LUKU,
    'tutkinto-nimi': KIELITTAIN,
    'osaamisala-nimi': KIELITTAIN,
    'oppilaitos-oid': TEKSTI,
    'koulutustoimija-oid': TEKSTI,
    tyyppi: TEKSTI,
    'tutkinto-koodi': TEKSTI,
    alkamispaiva: PAIVA,
    'arvioitu-paattymispaiva': PAIVA,
    paattyi: { ...PAIVA, description: 'From this day on the study right is at an end.' },
    'tuntematon-alkaen': { ...HETKI, description: 'Since then KOSKI has not known the study right.' },
    paivitetty: { ...HETKI, description: 'When the registries were last asked.' },
    'ensikertainen-hyvaksyminen': PAIVA,
    muokattu: { ...HETKI, description: 'When the plan was last changed.' },
    suunnitelmia: { ...LUKU, description: 'Plans of the learner in the organisation, this one included.' },
    poistettu: HETKI,
  }),
  Oppijatieto: objekti({ oid: TEKSTI, nimi: TEKSTI, 'opiskeluoikeus-oid': TEKSTI }),
  KoskiOpiskeluoikeus: { type: 'object', description: 'As in KOSKI, as far as this service reads it.' },
  Jaksoraportti: objekti({
    count: LUKU,
    pagecount: LUKU,
    result: lista(objekti(Object.fromEntries(Object.keys(JAKSORAPORTIN_SARAKKEET).map((sarake) => [sarake, {}])))),
  }),
  TuntemattomienRaportti: objekti({
    count: LUKU,
    pagecount: LUKU,
    result: lista(
      objekti({
        hoksId: LUKU,
        oppijaOid: TEKSTI,
        hoksEid: TEKSTI,
        opiskeluoikeusOid: TEKSTI,
        oppilaitosOid: TEKSTI,
        oppijaNimi: TEKSTI,
        tutkinnonNimi: KIELITTAIN,
        tuntematonAlkaen: { ...HETKI, description: 'Since then KOSKI has not known the study right.' },
      }),
    ),
  }),
  Indeksitilanne: objekti({ unindexedOppijat: LUKU, unindexedOpiskeluoikeudet: LUKU, unindexedTutkinnot: LUKU }),
  Hoksimaara: objekti({ amount: LUKU }),
  Virkistysmaara: objekti({ paivitettyja: { ...LUKU, description: 'Again until it is 0.' } }),
  Huoltoajo: objekti({
    ajo: jokin(HUOLTOAJOJEN_NIMET),
    tehtava: KIELITTAIN,
    peruste: { ...TEKSTI, description: 'Law or instruction that it rests on.' },
    'vali-tunteina': LUKU,
    haltija: { ...TEKSTI, description: 'Host and process that runs it now.' },
    'varattu-asti': { ...HETKI, description: 'When another may take it over, unless it is still at work.' },
    pyydetty: { ...HETKI, description: 'Asked for, and not yet begun or done.' },
    viimeisin: objekti({
      alkoi: HETKI,
      paattyi: HETKI,
      tulos: jokin(AJON_TULOKSET),
      koodi: { ...TEKSTI, description: 'Code of what failed.' },
      raportti: { type: 'object', additionalProperties: LUKU, description: 'What was done, counted.' },
    }),
  }),
  ...NAKYMIEN_SKEEMAT,

  Lukumaara: LUKU,
  OppijanPaivitys: runko({ 'oppija-oid': TEKSTI }),
  OpiskeluoikeudenPaivitys: runko({ 'opiskeluoikeus-oid': TEKSTI }),
  KoulutustoimijanPaivitys: runko({ 'koulutustoimija-oid': TEKSTI }),
  Hoksviite: objekti({ id: LUKU }),
  Hokstieto: objekti({ 'opiskeluoikeus-oid': TEKSTI, 'oppija-oid': TEKSTI }),
  Poistotieto: objekti({
    nimi: TEKSTI,
    hoksId: LUKU,
    oppilaitosNimi: KIELITTAIN,
    tutkinnonNimi: KIELITTAIN,
    opiskeluoikeusOid: TEKSTI,
    oppilaitosOid: TEKSTI,
  }),

  Uloskirjautumisilmoitus: objekti({ logoutRequest: { type: 'string', description: 'SAML 2.0 LogoutRequest.' } }),
  Virkailija: objekti({
    oidHenkilo: TEKSTI,
    kayttajatunnus: TEKSTI,
    isSuperuser: TOTUUSARVO,
    'organisation-privileges': lista(
      objekti({
        oid: TEKSTI,
        privileges: lista(TEKSTI),
        roles: lista(TEKSTI),
        oikeudet: lista(TEKSTI),
        'child-organisations': { ...lista(TEKSTI), description: 'Institutions below it that have plans.' },
      }),
    ),
  }),
  Oppija: objekti({
    oid: TEKSTI,
    nimi: TEKSTI,
    usingValtuudet: TOTUUSARVO,
    puolesta: { ...objekti({ oid: TEKSTI, nimi: TEKSTI }), description: 'Who acts for the learner.' },
  }),
  Paasytunnistepyynto: {
    type: 'object',
    properties: { grant_type: { const: 'client_credentials' }, client_id: TEKSTI, client_secret: TEKSTI },
    required: ['grant_type'],
  },
  Paasytunniste: objekti({ access_token: TEKSTI, token_type: { const: 'Bearer' }, expires_in: LUKU }),

  Rooli: objekti({
    rooli: jokin(ROOLIT),
    nimi: KIELITTAIN,
    ryhma: jokin(ROOLIRYHMAT),
    kenelle: jokin(KAYTTAJATYYPIT),
    tasot: { ...lista(jokin(ORGANISAATIOTASOT)), description: 'Levels of organisation in which it is granted.' },
  }),
  Roolimyonto: runko(MYONTO, VOIMASSAOLO),
  UusiTunnus: runko({ kayttajatunnus: TEKSTI, nimi: TEKSTI, ...MYONTO }, VOIMASSAOLO),
  Tunnus: objekti({
    kayttajatunnus: TEKSTI,
    oid: TEKSTI,
    tyyppi: jokin(KAYTTAJATYYPIT),
    nimi: TEKSTI,
    roolit: lista(viite('Roolimyonto')),
    lukittu: { type: 'boolean', description: 'Locked as a whole by an administrator.' },
    'lukittu-asti': { ...HETKI, description: 'Wrong passwords from several sources have locked it until then.' },
    kaytossa: TOTUUSARVO,
    paattyy: PAIVA,
    luotu: HETKI,
    kaytetty: HETKI,
    'salasana-vaihdettu': HETKI,
  }),
  LuotuTunnus: objekti({ tunnus: viite('Tunnus'), ...KERTASALAISUUS }),
  Kertasalaisuus: objekti(KERTASALAISUUS),
  Tunnustilanne: objekti({
    tunnus: viite('Tunnus'),
    lukitus: objekti({
      lukittu: TOTUUSARVO,
      'lukittu-asti': HETKI,
      lahteet: lista(objekti({ lahde: TEKSTI, asti: HETKI })),
      yritykset: lista(
        objekti({
          kayttajatunnus: TEKSTI,
          lahde: TEKSTI,
          aika: HETKI,
          tulos: jokin(YRITYKSEN_TULOKSET),
          maara: LUKU,
        }),
      ),
    }),
  }),
  Kaytossaolo: runko({ kaytossa: TOTUUSARVO }),
  Lukitus: runko({ lukittu: TOTUUSARVO }),

  UusiAnomus: runko({ organisaatio: TEKSTI, perustelu: TEKSTI }),
  Ratkaisu: runko({ hyvaksytaan: TOTUUSARVO }, { perustelu: { ...TEKSTI, description: 'Mandatory in a refusal.' } }),
  Anomus: objekti({
    id: TEKSTI,
    anoja: TEKSTI,
    organisaatio: TEKSTI,
    perustelu: TEKSTI,
    anottu: HETKI,
    tila: jokin(ANOMUKSEN_TILAT),
    ratkaisija: TEKSTI,
    ratkaistu: HETKI,
    'ratkaisun-perustelu': TEKSTI,
  }),

  Siirto: objekti({
    numero: LUKU,
    aika: HETKI,
    'pyynto-id': { ...TEKSTI, description: 'The `pyynto-id` of the answer’s `tuki`.' },
    toimi: jokin(SIIRTOTOIMET),
    tulos: jokin(['onnistui', 'hylatty']),
    kayttajatunnus: TEKSTI,
    organisaatio: TEKSTI,
    'oppilaitos-oid': TEKSTI,
    'koulutustoimija-oid': TEKSTI,
    'opiskeluoikeus-oid': TEKSTI,
    'oppija-oid': TEKSTI,
    'oppija-nimi': { ...TEKSTI, description: 'When you may read a plan of the learner.' },
    'hoks-id': LUKU,
    koodi: TEKSTI,
    siirtokoodi: { ...LUKU, description: 'Status of the answer.' },
    ...SELITYS,
    korjattu: {
      ...HETKI,
      description:
        'When a transfer of the same study right succeeded after this refusal: one by the same organisation or of its own study right.',
    },
    havainnot: lista(objekti({ koodi: TEKSTI, taso: jokin(TASOT), polku: TEKSTI, ...SELITYS })),
  }),
  Siirtomaara: objekti({
    paiva: PAIVA,
    koodi: TEKSTI,
    siirtokoodi: { ...LUKU, description: 'Of a refusal; findings have none. Each refused attempt has exactly one.' },
    ...SELITYS,
    maara: LUKU,
  }),
  Tilanneraportti: objekti({
    jarjestajia: { ...LUKU, description: 'Providers of vocational education in all.' },
    paivat: lista(
      objekti({
        paiva: PAIVA,
        suunnitelmia: { ...LUKU, description: 'Plans transferred by the end of the day.' },
        aloittaneita: { ...LUKU, description: 'Providers of which at least one plan has been transferred.' },
      }),
    ),
  }),
  Sivutekstit: { type: 'object', description: 'By key.', additionalProperties: TEKSTI },
  Versio: objekti({
    versio: { ...LUKU, description: 'Number of the change that it came from; the `ETag` of the plan then.' },
    aika: HETKI,
    tekija: { ...TEKSTI, description: 'Account that made it.' },
    'tekijan-tyyppi': {
      ...jokin(MUUTOKSENTEKIJAN_TYYPIT),
      description: 'What made it: a system, an official or the service itself. Not known of old versions.',
    },
    'tekijan-nimi': { ...TEKSTI, description: 'Name of the account then.' },
    'tekijan-organisaatio': { ...TEKSTI, description: 'Organisation in which the right that allowed it was granted.' },
    laji: jokin(MUUTOKSEN_LAJIT),
  }),
  Kenttamuutos: objekti({
    polku: {
      ...TEKSTI,
      description:
        'Like a JSON Pointer, but a member of a list is named by its `module-id`, its code, name or first day, or by its text: the path follows the part when its place changes.',
    },
    laji: jokin(KENTTAMUUTOKSEN_LAJIT),
    'vanha-paikka': { ...TEKSTI, description: 'JSON Pointer into the plan as it was.' },
    'uusi-paikka': { ...TEKSTI, description: 'JSON Pointer into the plan as it became.' },
    vanha: {},
    uusi: {},
  }),
  Lokimerkinta: objekti({
    numero: LUKU,
    aika: HETKI,
    tekija: objekti({ tyyppi: TEKSTI, kayttajatunnus: TEKSTI, oid: TEKSTI, puolesta: TEKSTI }),
    yhteys: objekti({ 'pyynto-id': TEKSTI, lahde: TEKSTI, kutsuja: TEKSTI, selain: TEKSTI }),
    toimi: jokin(LOKITOIMET),
    kohde: { type: 'object' },
    peruste: { description: 'The right that allowed it, or the reason why none did.' },
    koodi: { ...TEKSTI, description: 'Code of the refusal.' },
    muutokset: lista(viite('Kenttamuutos')),
  }),
  Kasittely: objekti({
    numero: LUKU,
    aika: HETKI,
    toimi: jokin(LOKITOIMET),
    tekija: TEKSTI,
    organisaatio: objekti({ oid: TEKSTI, nimi: KIELITTAIN }),
    puolesta: { ...TOTUUSARVO, description: 'Somebody acted for the learner.' },
  }),
  Luonnostiedot: objekti(LUONNOSTIEDOT),
  Luonnos: objekti({ ...LUONNOSTIEDOT, sisalto: { type: 'object' } }),
  Luonnostallennus: runko(
    { organisaatio: TEKSTI, sisalto: { type: 'object', description: 'Whatever the form needs; kept as it is.' } },
    {
      'oppija-oid': TEKSTI,
      'hoks-id': { ...LUKU, description: 'That of the key `hoks-<number>`.' },
      'opiskeluoikeus-oid': TEKSTI,
      perusta: { ...TEKSTI, description: 'ETag of the plan that the form was begun from.' },
    },
  ),
  Tiedote: objekti({ id: TEKSTI, ...TIEDOTE, asti: HETKI }),
  Tiedotesisalto: runko(TIEDOTE, { asti: HETKI }),
  Avaus: objekti({ toiminto: jokin(AVATTAVAT), organisaatio: TEKSTI, auki: TOTUUSARVO, syy: KIELINEN_TEKSTI }),
  Avauspaatos: runko(
    { auki: TOTUUSARVO },
    { syy: { ...KIELINEN_TEKSTI, description: 'When it is closed, and only then.' } },
  ),
  ...JAKOJEN_SKEEMAT,
  ...OPPIJANUMEROJEN_SKEEMAT,
  ...MUISTUTUSTEN_SKEEMAT,
};
