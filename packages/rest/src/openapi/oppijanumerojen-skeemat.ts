import {
  RIVIN_TILAT,
  RIVIPUUTTEET,
  TUONNIN_RAJAPINNAT,
  TUONNIN_TOIMET,
  YKSILOINTITILAT,
  YKSILOITAVAN_TOIMET,
} from '@ehoks/core';
import { HETKI, jokin, lista, LUKU, objekti, PAIVA, runko, TEKSTI, TOTUUSARVO, viite } from './skeemanosat.js';

const PEITETTY = { ...TEKSTI, description: 'Masked: `150706A****`.' };
const VERSIO = { versio: { ...LUKU, description: 'Of the person as they were fetched.' } };
const NIMET = { etunimet: TEKSTI, kutsumanimi: TEKSTI, sukunimi: TEKSTI };
const OHJEET = { syy: TEKSTI, ohje: TEKSTI };
const MAARAT = { yhteensa: LUKU, onnistuneet: LUKU, virheet: LUKU, keskeneraiset: LUKU };
const HENKILO = {
  oid: TEKSTI,
  ...NIMET,
  syntymaaika: PAIVA,
  hetu: PEITETTY,
  tila: jokin(YKSILOINTITILAT),
  ...OHJEET,
  luotu: HETKI,
  kasittelija: { ...TEKSTI, description: 'The service that brought the person last.' },
};
const PUUTE = objekti({ koodi: jokin(Object.keys(RIVIPUUTTEET)), kentta: TEKSTI, ...OHJEET });
const KOODI = objekti({ koodi: TEKSTI });
const NUMEROT = {
  oid: TEKSTI,
  oppijanumero: { type: ['string', 'null'], description: 'Null until identified.' },
  passivoitu: TOTUUSARVO,
  linked: lista(TEKSTI),
};

/** Schemas of imports of learners: our own pages, and the national service's words. */
export const OPPIJANUMEROJEN_SKEEMAT = {
  Oppijanumeronakyma: objekti({ yhteenveto: objekti(MAARAT), henkilot: lista(objekti(HENKILO)) }),
  Rekisterihenkilo: objekti({
    ...HENKILO,
    oppijanumero: TEKSTI,
    yksilointi: jokin(['vtj', 'kasin']),
    paanumero: TEKSTI,
    yhdistetyt: lista(objekti({ oid: TEKSTI, nimi: TEKSTI })),
    sukupuoli: jokin(['1', '2']),
    aidinkieli: TEKSTI,
    kansalaisuudet: lista(TEKSTI),
    passinumerot: lista(TEKSTI),
    sahkopostit: lista(TEKSTI),
    yrityksia: LUKU,
    'seuraava-yritys': HETKI,
    muokattu: HETKI,
    ...VERSIO,
    tuonnit: lista(objekti({ id: LUKU, aika: HETKI, kasittelija: TEKSTI })),
    toimet: lista(jokin(YKSILOITAVAN_TOIMET)),
  }),
  Nimenkorjaus: runko({ ...NIMET, ...VERSIO }),
  Yksilointi: runko(VERSIO),
  Purku: runko(VERSIO),
  Yhdistys: runko({ paanumero: TEKSTI, ...VERSIO }),
  Paanumerohaku: { oneOf: [runko({ oid: TEKSTI }), runko({ hetu: TEKSTI })] },
  Paanumero: objekti({ oid: TEKSTI, ...NIMET, syntymaaika: PAIVA, hetu: PEITETTY }),
  Oppijatuonti: objekti({
    id: LUKU,
    aika: HETKI,
    kasittelija: TEKSTI,
    rajapinta: jokin(TUONNIN_RAJAPINNAT),
    ...MAARAT,
    perutut: LUKU,
    odottavat: LUKU,
    ristiriidat: LUKU,
    kasitelty: TOTUUSARVO,
    peruttu: HETKI,
    toimet: lista(jokin(TUONNIN_TOIMET)),
  }),
  Oppijatuontirivi: objekti({
    paikka: LUKU,
    tunniste: TEKSTI,
    tila: jokin(RIVIN_TILAT),
    puutteet: lista(PUUTE),
    'oppija-oid': TEKSTI,
    'henkilon-tila': jokin(YKSILOINTITILAT),
    ristiriita: TOTUUSARVO,
    annettu: objekti(NIMET),
    rekisteri: objekti(NIMET),
    hetu: PEITETTY,
  }),
  OppijaTuonti: {
    type: 'object',
    properties: {
      sahkoposti: {
        ...TEKSTI,
        format: 'email',
        description: 'Where it is told when somebody could not be identified.',
      },
      henkilot: lista(objekti({ tunniste: TEKSTI, henkilo: viite('OppijaLuonti') })),
    },
    required: ['henkilot'],
  },
  OppijaLuonti: objekti({
    oid: TEKSTI,
    hetu: TEKSTI,
    passinumero: TEKSTI,
    sahkoposti: TEKSTI,
    ...NIMET,
    syntymaaika: PAIVA,
    sukupuoli: KOODI,
    aidinkieli: KOODI,
    kansalaisuus: lista(KOODI),
  }),
  OppijaTuontiPerustiedot: objekti({ id: LUKU, kasiteltavia: LUKU, kasiteltyja: LUKU, kasitelty: TOTUUSARVO }),
  OppijaTuontiRivit: objekti({
    id: LUKU,
    kasiteltavia: LUKU,
    kasiteltyja: LUKU,
    kasitelty: TOTUUSARVO,
    henkilot: lista(
      objekti({
        tunniste: TEKSTI,
        henkilo: objekti({ ...NUMEROT, hetu: PEITETTY, ...NIMET }),
        conflict: { const: true },
        virheet: { ...lista(PUUTE), description: 'Why the row was refused.' },
        peruttu: { const: true },
      }),
    ),
  }),
  OppijaTuontiYhteenveto: objekti(MAARAT),
  OppijaMuutokset: objekti({
    number: LUKU,
    size: LUKU,
    numberOfElements: LUKU,
    first: TOTUUSARVO,
    last: TOTUUSARVO,
    results: lista(objekti({ oid: TEKSTI, master: objekti({ ...NUMEROT, hetu: PEITETTY, ...NIMET }) })),
  }),
  Tuontikooste: objekti({
    content: lista(
      objekti({
        id: LUKU,
        oid: TEKSTI,
        author: TEKSTI,
        timestamp: LUKU,
        total: LUKU,
        inProgress: LUKU,
        successful: LUKU,
        failures: LUKU,
        conflicts: LUKU,
        api: jokin(TUONNIN_RAJAPINNAT),
      }),
    ),
    totalElements: LUKU,
    totalPages: LUKU,
    number: LUKU,
    size: LUKU,
  }),
  Tuontidata: objekti({
    tunniste: TEKSTI,
    henkilo: objekti({ ...NIMET, hetu: PEITETTY }),
    henkiloOid: TEKSTI,
    henkiloNimi: TEKSTI,
    conflict: TOTUUSARVO,
  }),
  YleistunnisteHaku: objekti({ hetu: TEKSTI, ...NIMET }),
  Yleistunniste: objekti(NUMEROT),
};
