import type { Kieli } from '@ehoks/core';
import { HoksPaatasoDto } from '../dto/hoks-paataso.dto.js';
import { kentat, type Arvomuoto } from '../kentat/kentta.js';
import { otsikkona, otsikot, samoin, type Sarake } from './sarake.js';

export type Sarakeavain = keyof HoksPaatasoDto;

const PAIVAN_OHJE = { fi: 'Päivä: 24.8.2026.', sv: 'Datum: 24.8.2026.', en: 'A day: 2026-08-24 or 24.8.2026.' };
const HETKEN_OHJE = {
  fi: 'Päivä, tai päivä ja kellonaika Suomen aikaa: 24.8.2026 14.30.',
  sv: 'Datum, eller datum och klockslag i finsk tid: 24.8.2026 14.30.',
  en: 'A day, or a day and a time of Finland: 2026-08-24 14:30.',
};
const KOODIVERSION_OHJE = {
  fi: 'Kokonaisluku. Anna, kun annat koodin.',
  sv: 'Ett heltal. Ange när du anger koden.',
  en: 'A whole number. Give it when you give the code.',
};

/**
 * Every single fact of the main level that a plan is created with, in the order of the template. The kind of value is
 * that of the DTO's field.
 */
export const SARAKKEET: Readonly<Record<Sarakeavain, Sarake>> = {
  'oppija-oid': {
    nimi: { fi: 'Oppijanumero', sv: 'Studentnummer', en: 'Learner number' },
    pakollinen: true,
    merkitys: {
      fi: 'Opiskelijan oppijanumero Oppijanumerorekisterissä.',
      sv: 'Den studerandes studentnummer i studentnummerregistret.',
      en: 'The number of the student in the learner register.',
    },
    esimerkki: samoin('1.2.246.562.24.44400000019'),
    mallirivilla: true,
    ohje: {
      fi: 'Alkaa 1.2.246.562.24. ja tarkistusnumero on oikein. Opiskeluoikeuden on oltava saman opiskelijan.',
      sv: 'Börjar med 1.2.246.562.24. och kontrollsiffran stämmer. Studierätten ska vara samma studerandes.',
      en: 'Begins with 1.2.246.562.24. and its check digit is right. The study right must be of the same student.',
    },
  },
  'opiskeluoikeus-oid': {
    nimi: { fi: 'Opiskeluoikeuden OID', sv: 'Studierättens OID', en: 'Study right OID' },
    muutNimet: ['Opiskeluoikeus', 'Studierätt', 'Study right'],
    pakollinen: true,
    merkitys: {
      fi: 'Opiskeluoikeus, jolle HOKS luodaan.',
      sv: 'Den studierätt som planen skapas för.',
      en: 'The study right that the plan is created for.',
    },
    esimerkki: samoin('1.2.246.562.15.44400000145'),
    mallirivilla: true,
    ohje: {
      fi: 'Alkaa 1.2.246.562.15. ja tarkistusnumero on oikein. Sen on oltava KOSKIssa, voimassa, omasta oppilaitoksestasi ja vailla HOKSia.',
      sv: 'Börjar med 1.2.246.562.15. och kontrollsiffran stämmer. Den ska finnas i KOSKI, vara i kraft, höra till din läroanstalt och sakna PUK.',
      en: 'Begins with 1.2.246.562.15. and its check digit is right. It must be in KOSKI, in force, of your own institution and without a plan.',
    },
  },
  sahkoposti: {
    nimi: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
    muutNimet: ['Sähköpostiosoite', 'Opiskelijan sähköpostiosoite', 'E-postadress', 'E-mail address'],
    merkitys: {
      fi: 'Opiskelijan sähköpostiosoite.',
      sv: 'Den studerandes e-postadress.',
      en: 'The e-mail address of the student.',
    },
    esimerkki: samoin('venla@example.invalid'),
    mallirivilla: true,
    ohje: {
      fi: 'Yksi osoite, jossa on @. Tarvitaan HOKSin luontiin.',
      sv: 'En adress med @. Behövs när planen skapas.',
      en: 'One address with @. Needed to create a plan.',
    },
  },
  'ensikertainen-hyvaksyminen': {
    nimi: { fi: 'Ensikertainen hyväksyminen', sv: 'Första godkännande', en: 'First approval' },
    muutNimet: ['HOKSin ensikertaisen hyväksymisen päivä', 'HOKSin ensikertaisen hyväksymisen pvm'],
    pakollinen: true,
    merkitys: {
      fi: 'Päivä, jona HOKS hyväksyttiin ensimmäisen kerran.',
      sv: 'Datumet då planen godkändes första gången.',
      en: 'The day when the plan was first approved.',
    },
    esimerkki: { fi: '20.8.2025', sv: '20.8.2025', en: '2025-08-20' },
    mallirivilla: true,
    ohje: {
      fi: `${PAIVAN_OHJE.fi} Ei tulevaisuudessa.`,
      sv: `${PAIVAN_OHJE.sv} Inte i framtiden.`,
      en: `${PAIVAN_OHJE.en} Not in the future.`,
    },
  },
  'osaamisen-hankkimisen-tarve': {
    nimi: { fi: 'Osaamisen hankkimisen tarve', sv: 'Behov att förvärva kunnande', en: 'Need to acquire competence' },
    pakollinen: true,
    merkitys: {
      fi: 'Onko opiskelijalla tarvetta hankkia osaamista, vai osoittaako hän vain osaamisensa?',
      sv: 'Behöver den studerande förvärva kunnande, eller påvisar hen bara sitt kunnande?',
      en: 'Does the student need to acquire competence, or only show it?',
    },
    esimerkki: { fi: 'kyllä', sv: 'ja', en: 'yes' },
    mallirivilla: true,
    ohje: { fi: 'kyllä tai ei.', sv: 'ja eller nej.', en: 'yes or no.' },
  },
  puhelinnumero: {
    nimi: { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Phone number' },
    muutNimet: ['Puhelin', 'Telefon', 'Phone'],
    merkitys: {
      fi: 'Opiskelijan puhelinnumero.',
      sv: 'Den studerandes telefonnummer.',
      en: 'The phone number of the student.',
    },
    esimerkki: samoin('040 000 0000'),
    mallirivilla: true,
    ohje: {
      fi: 'Numeroita, välejä, sulkeita ja yhdysviivoja; alussa voi olla +. Muotoile sarake tekstiksi, jotta alkunolla säilyy.',
      sv: 'Siffror, mellanslag, parenteser och bindestreck; kan börja med +. Formatera kolumnen som text så att den inledande nollan bevaras.',
      en: 'Digits, spaces, brackets and hyphens; may begin with +. Format the column as text so that a leading zero stays.',
    },
  },
  'urasuunnitelma-koodi-uri': {
    nimi: { fi: 'Urasuunnitelma', sv: 'Karriärplan', en: 'Career plan' },
    merkitys: {
      fi: 'Opiskelijan urasuunnitelma, koodiston urasuunnitelma koodi.',
      sv: 'Den studerandes karriärplan, en kod i kodverket urasuunnitelma.',
      en: 'The career plan of the student, a code of the code set urasuunnitelma.',
    },
    esimerkki: samoin('urasuunnitelma_0001'),
    mallirivilla: true,
    ohje: {
      fi: 'Koodi muodossa urasuunnitelma_0001, tai pelkkä koodiarvo.',
      sv: 'Koden i formen urasuunnitelma_0001, eller endast kodvärdet.',
      en: 'The code as urasuunnitelma_0001, or its value alone.',
    },
  },
  'urasuunnitelma-koodi-versio': {
    nimi: { fi: 'Urasuunnitelman koodin versio', sv: 'Karriärplanens kodversion', en: 'Career plan code version' },
    merkitys: {
      fi: 'Urasuunnitelman koodin versio koodistossa.',
      sv: 'Versionen av karriärplanens kod i kodverket.',
      en: 'The version of the career plan’s code in its code set.',
    },
    esimerkki: samoin('1'),
    mallirivilla: true,
    ohje: KOODIVERSION_OHJE,
  },
  hyvaksytty: {
    nimi: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
    merkitys: {
      fi: 'Milloin HOKS on viimeksi hyväksytty.',
      sv: 'När planen senast har godkänts.',
      en: 'When the plan was last approved.',
    },
    esimerkki: { fi: '20.8.2025', sv: '20.8.2025', en: '2025-08-20' },
    ohje: HETKEN_OHJE,
  },
  paivitetty: {
    nimi: { fi: 'Päivitetty', sv: 'Uppdaterad', en: 'Updated' },
    merkitys: {
      fi: 'Milloin HOKSia on viimeksi päivitetty.',
      sv: 'När planen senast har uppdaterats.',
      en: 'When the plan was last updated.',
    },
    esimerkki: { fi: '24.8.2025 14.30', sv: '24.8.2025 14.30', en: '2025-08-24 14:30' },
    ohje: HETKEN_OHJE,
  },
  'osaamisen-saavuttamisen-pvm': {
    nimi: {
      fi: 'Osaamisen saavuttamisen päivä',
      sv: 'Datum då kunnandet uppnåtts',
      en: 'Competence reached on',
    },
    merkitys: {
      fi: 'Päivä, jona opiskelija on saavuttanut tavoitteensa mukaisen osaamisen.',
      sv: 'Datumet då den studerande har uppnått det kunnande som är målet.',
      en: 'The day when the student has reached the competence aimed at.',
    },
    esimerkki: { fi: '31.5.2026', sv: '31.5.2026', en: '2026-05-31' },
    ohje: PAIVAN_OHJE,
  },
  'tuva-opiskeluoikeus-oid': {
    nimi: { fi: 'TUVA-opiskeluoikeuden OID', sv: 'Hux-studierättens OID', en: 'TUVA study right OID' },
    merkitys: {
      fi: 'Saman opiskelijan rinnakkainen TUVA-opiskeluoikeus.',
      sv: 'Samma studerandes parallella studierätt för Hux.',
      en: 'The TUVA study right that the same student has beside this one.',
    },
    esimerkki: samoin('1.2.246.562.15.44400000145'),
    ohje: {
      fi: 'Alkaa 1.2.246.562.15. ja tarkistusnumero on oikein.',
      sv: 'Börjar med 1.2.246.562.15. och kontrollsiffran stämmer.',
      en: 'Begins with 1.2.246.562.15. and its check digit is right.',
    },
  },
  versio: {
    nimi: { fi: 'Versio', sv: 'Version', en: 'Version' },
    merkitys: {
      fi: 'Oman järjestelmäsi versionumero suunnitelmalle; palvelu vain säilyttää sen.',
      sv: 'Ditt eget systems versionsnummer för planen; tjänsten endast bevarar det.',
      en: 'The version number that your own system gives the plan; the service only keeps it.',
    },
    esimerkki: samoin('1'),
    ohje: { fi: 'Kokonaisluku.', sv: 'Ett heltal.', en: 'A whole number.' },
  },
};

export const SARAKEAVAIMET = Object.keys(SARAKKEET) as readonly Sarakeavain[];

/** The kind of value that a column holds. */
export function sarakkeenMuoto(avain: Sarakeavain): Arvomuoto {
  return kentat(HoksPaatasoDto).get(avain)?.sisalto as Arvomuoto;
}

const OTSIKOT = otsikot(SARAKKEET);

/** The column that a heading means, in any language or by the key of the API. */
export function sarakeOtsikosta(otsikko: string): Sarakeavain | undefined {
  return OTSIKOT.get(otsikkona(otsikko));
}

/** Findings point to fields of the plan; a reader of the table knows them by its columns. `undefined`: the field has no column. */
export function sarakkeenNimi(polku: string, kieli: Kieli): string | undefined {
  const avain = sarakeOtsikosta(polku);
  return avain && SARAKKEET[avain].nimi[kieli];
}
