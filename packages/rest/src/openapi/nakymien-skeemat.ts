import {
  ASIOINTITAVAT,
  HAUN_TILAT,
  OPPIJAN_TOIMET,
  ORGANISAATIOTASOT,
  PUUTTEET,
  TAPAHTUMALAJIT,
  TOIMET,
  TYOLISTOJEN_NIMET,
} from '@ehoks/core';
import { jokin, KIELITTAIN, lista, LUKU, objekti, PAIVA, TEKSTI, TOTUUSARVO, HETKI, viite } from './skeemanosat.js';

const NIMETTY = viite('NimettyOrganisaatio');
const TOIMILISTA = lista(jokin(TOIMET));
const PUUTTUVAT = { ...lista(TEKSTI), description: 'Neighbours that did not answer.' };
const OPISKELUOIKEUDEN_TILA = {
  ...jokin(['voimassa', 'paattynyt', 'ei-tiedossa']),
  description: '`ei-tiedossa`: KOSKI no longer knows it, or has never been asked.',
};
const AJAT = {
  alkanut: PAIVA,
  paattynyt: { ...PAIVA, description: 'From this day on the study right is at an end.' },
};
const NIMET = objekti({
  koodit: {
    type: 'object',
    description: 'By code URI.',
    additionalProperties: objekti({ nimi: KIELITTAIN, laajuus: { type: 'number' } }),
  },
  organisaatiot: { type: 'object', description: 'By OID.', additionalProperties: KIELITTAIN },
});
const NIMETTY_OPPIJA = viite('NimettyOppija');
const LAAJUUS = { type: 'number', description: 'Competence points; weeks of TUVA.' };
const OSA = { uri: TEKSTI, versio: LUKU, nimi: KIELITTAIN, laajuus: LAAJUUS };
const TUTKINNON_OSA = { ...OSA, 'osa-alueet': lista(objekti(OSA)) };

const OPISKELUOIKEUS = objekti({
  oid: TEKSTI,
  oppilaitos: NIMETTY,
  koulutustoimija: NIMETTY,
  tutkinto: KIELITTAIN,
  osaamisala: KIELITTAIN,
  tutkintonimike: KIELITTAIN,
  laajuus: LAAJUUS,
  ...AJAT,
  'arvioitu-paattyminen': PAIVA,
  tila: OPISKELUOIKEUDEN_TILA,
});

/** Schemas of the views of our own pages. */
export const NAKYMIEN_SKEEMAT = {
  NimettyOppija: objekti({ oid: TEKSTI, nimi: { ...TEKSTI, description: 'Empty when it is not known.' } }),
  NimettyOrganisaatio: objekti({ oid: TEKSTI, nimi: KIELITTAIN }),
  TutkinnonOsa: objekti(TUTKINNON_OSA),
  Kehysnakyma: objekti({
    kayttaja: objekti({ oid: TEKSTI, kayttajatunnus: TEKSTI }),
    organisaatiot: lista(
      objekti({
        oid: TEKSTI,
        nimi: KIELITTAIN,
        tasot: lista(jokin(ORGANISAATIOTASOT)),
        ylempi: { ...TEKSTI, description: 'The nearest one above it in this list.' },
        toimet: { ...TOIMILISTA, description: 'What you may do in it, inherited from above included.' },
        oikeudet: { ...lista(TEKSTI), description: 'Rights granted in exactly this organisation.' },
      }),
    ),
    'oph-paakayttaja': TOTUUSARVO,
    'omat-oppijanumerot': {
      ...TOTUUSARVO,
      description: 'Learners are imported here, and the report of it is here; otherwise in Opintopolku.',
    },
    'omat-tunnukset': { ...TOTUUSARVO, description: 'Accounts and roles are kept here; otherwise in Opintopolku.' },
    ymparisto: jokin(['testi']),
    tuki: TEKSTI,
    tanaan: { ...PAIVA, description: 'Today in Finland, by the clock of the service.' },
    puuttuvat: PUUTTUVAT,
  }),
  Etusivunakyma: objekti({
    siirrot: {
      ...objekti({ alkaen: PAIVA, onnistuneita: LUKU, hylattyja: LUKU, korjaamatta: LUKU }),
      description: 'Transfers since the day, each attempt once; `korjaamatta` are among `hylattyja`.',
    },
    tyolistat: {
      ...lista(
        objekti({
          nimi: jokin(TYOLISTOJEN_NIMET),
          tila: jokin(HAUN_TILAT),
          puuttuu: lista(jokin(PUUTTEET)),
          maara: LUKU,
        }),
      ),
      description:
        'Plans that need something done: how many, and the conditions of the list of learners that show them.',
    },
    'paattyvat-jaksot': {
      ...objekti({ alkaen: PAIVA, paattyen: PAIVA, maara: LUKU }),
      description: 'Workplace periods that end on these days without telling how part-time they are.',
    },
    'tyopaikkojen-viesteja': { ...LUKU, description: 'Messages of workplaces that nobody has taken care of.' },
  }),
  Oppijanakyma: objekti({
    oppija: NIMETTY_OPPIJA,
    hoksit: lista(
      objekti({
        id: LUKU,
        eid: TEKSTI,
        tutkinto: KIELITTAIN,
        osaamisala: KIELITTAIN,
        oppilaitos: NIMETTY,
        'opiskeluoikeus-oid': TEKSTI,
        ...AJAT,
        tila: OPISKELUOIKEUDEN_TILA,
        'ensikertainen-hyvaksyminen': PAIVA,
        muokattu: HETKI,
        manuaalisyotto: TOTUUSARVO,
        toimet: TOIMILISTA,
      }),
    ),
    puuttuvat: PUUTTUVAT,
  }),
  Vertailunakyma: objekti({
    versiosta: LUKU,
    versioon: LUKU,
    vanha: viite('HoksKorvaus'),
    uusi: viite('HoksKorvaus'),
    muutokset: lista(viite('Kenttamuutos')),
    nimet: NIMET,
    puuttuvat: PUUTTUVAT,
  }),
  Hoksinakyma: objekti({
    hoks: viite('HoksKorvaus'),
    etag: { ...TEKSTI, description: 'For `If-Match`.' },
    oppija: NIMETTY_OPPIJA,
    opiskeluoikeus: OPISKELUOIKEUS,
    nimet: NIMET,
    toimet: TOIMILISTA,
    havainnot: lista(viite('Havainto')),
    puuttuvat: PUUTTUVAT,
  }),
  OppijanKehysnakyma: objekti({
    oppija: NIMETTY_OPPIJA,
    puolesta: {
      ...objekti({ oid: TEKSTI, nimi: TEKSTI }),
      description: 'Who is really there, when it is somebody else.',
    },
    tapa: jokin(ASIOINTITAVAT),
    toimet: lista(jokin(OPPIJAN_TOIMET)),
    asetukset: viite('Oppijanasetukset'),
    tiedotteet: lista(objekti({ otsikko: KIELITTAIN, teksti: KIELITTAIN })),
    suljettu: {
      ...KIELITTAIN,
      description: 'Why the pages are closed in the whole country; absent when they are open.',
    },
    ymparisto: jokin(['testi']),
    tuki: TEKSTI,
    tanaan: { ...PAIVA, description: 'Today in Finland, by the clock of the service.' },
  }),
  Oppijanasetukset: { type: 'object', description: 'What the pages keep; its contents are their own affair.' },
  OmatSuunnitelmatNakyma: objekti({
    hoksit: lista(
      objekti({
        eid: TEKSTI,
        tutkinto: KIELITTAIN,
        osaamisala: KIELITTAIN,
        oppilaitos: NIMETTY,
        ...AJAT,
        'arvioitu-paattyminen': PAIVA,
        tila: OPISKELUOIKEUDEN_TILA,
        muokattu: HETKI,
        edistyminen: {
          ...objekti({ suunniteltu: LUKU, aikataulutettu: LUKU, valmis: LUKU, koskesta: LUKU }),
          description:
            'How many parts are at each stage; `koskesta` of them by an assessment in KOSKI, the others by their dates.',
        },
        seuraavaksi: lista(
          objekti({
            laji: jokin(TAPAHTUMALAJIT),
            tila: jokin(['menossa', 'keskeytyksissa', 'tulossa']),
            'module-id': TEKSTI,
            alku: PAIVA,
            loppu: PAIVA,
            osa: objekti({ 'koodi-uri': TEKSTI, nimi: TEKSTI }),
            paikka: TEKSTI,
          }),
        ),
      }),
    ),
    nimet: NIMET,
    suljetut: { ...lista(KIELITTAIN), description: 'Why some of the plans are not shown now.' },
    puuttuvat: PUUTTUVAT,
  }),
  OmaSuunnitelmanakyma: objekti({
    hoks: viite('HoksKorvaus'),
    oppija: NIMETTY_OPPIJA,
    opiskeluoikeus: OPISKELUOIKEUS,
    nimet: NIMET,
    arvioinnit: {
      type: 'object',
      description: 'Latest assessments in KOSKI, by code URI of the part.',
      additionalProperties: objekti({ arvosana: KIELITTAIN, koodi: TEKSTI, paiva: PAIVA, hyvaksytty: TOTUUSARVO }),
    },
    vaatimukset: {
      type: 'object',
      description: 'What one who has completed the part can do, by its code URI.',
      additionalProperties: lista(KIELITTAIN),
    },
    puuttuvat: PUUTTUVAT,
  }),
  Lomakenakyma: objekti({
    oppija: NIMETTY_OPPIJA,
    opiskeluoikeudet: lista(
      objekti({
        oid: TEKSTI,
        oppilaitos: NIMETTY,
        tyyppi: { ...TEKSTI, description: 'Plans are made for `ammatillinenkoulutus` and `tuva`.' },
        tutkinto: KIELITTAIN,
        osaamisala: KIELITTAIN,
        tila: OPISKELUOIKEUDEN_TILA,
        alkanut: PAIVA,
        'on-hoks': { ...LUKU, description: 'Number of the plan that it has already.' },
      }),
    ),
    koodistot: {
      type: 'object',
      description: 'By name of the code set, without passive codes.',
      additionalProperties: lista(objekti({ uri: TEKSTI, versio: LUKU, nimi: KIELITTAIN })),
    },
    rakenne: objekti({
      diaarinumero: TEKSTI,
      nimi: KIELITTAIN,
      laajuus: LAAJUUS,
      osat: lista(objekti({ ...TUTKINNON_OSA, pakollinen: TOTUUSARVO, ryhma: KIELITTAIN })),
    }),
    hoks: viite('HoksKorvaus'),
    etag: { ...TEKSTI, description: 'For `If-Match`.' },
    nimet: NIMET,
    puuttuvat: PUUTTUVAT,
  }),
};
