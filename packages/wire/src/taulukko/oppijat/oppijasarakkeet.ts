import type { AnnettuOppija } from '@ehoks/core';
import { otsikkona, otsikot, samoin, type Sarake } from '../sarake.js';

/** `tunniste` is the sender's own; the others are of the learner. */
export type Oppijasarakeavain = 'tunniste' | keyof AnnettuOppija;

const JOKIN_TUNNISTE = {
  fi: 'Rivillä on oltava ainakin yksi: henkilötunnus, oppijanumero, passinumero tai sähköpostitunniste.',
  sv: 'Raden ska ha minst en: personbeteckning, studentnummer, passnummer eller e-postbeteckning.',
  en: 'Each row needs at least one: identity code, learner number, passport number or e-mail identifier.',
};

/** The table of learners who are to get a learner number, in the order of the template. */
export const OPPIJASARAKKEET: Readonly<Record<Oppijasarakeavain, Sarake>> = {
  tunniste: {
    nimi: { fi: 'Tunniste', sv: 'Identifierare', en: 'Identifier' },
    muutNimet: ['Oma tunniste', 'Opiskelijanumero', 'Studerandenummer', 'Student number', 'ID'],
    merkitys: {
      fi: 'Oppijan tunniste omassa järjestelmässäsi.',
      sv: 'Den studerandes identifierare i ert eget system.',
      en: 'The identifier of the learner in your own system.',
    },
    esimerkki: samoin('SIS-1001'),
    mallirivilla: true,
    ohje: {
      fi: 'Palautetaan sellaisenaan. Ei pakollinen.',
      sv: 'Returneras oförändrad. Inte obligatorisk.',
      en: 'Given back as it is. Not mandatory.',
    },
  },
  hetu: {
    nimi: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Identity code' },
    muutNimet: ['Hetu', 'HETU', 'Personnummer', 'Personal identity code'],
    merkitys: {
      fi: 'Oppijan henkilötunnus.',
      sv: 'Den studerandes personbeteckning.',
      en: 'The personal identity code of the learner.',
    },
    esimerkki: samoin('150706A902Y'),
    mallirivilla: true,
    ohje: {
      fi: `Tarkistusmerkki on oikein. Pakollinen Suomen kansalaiselle. ${JOKIN_TUNNISTE.fi}`,
      sv: `Kontrolltecknet stämmer. Obligatorisk för en finländsk medborgare. ${JOKIN_TUNNISTE.sv}`,
      en: `Its check character is right. Mandatory for a citizen of Finland. ${JOKIN_TUNNISTE.en}`,
    },
  },
  oid: {
    nimi: { fi: 'Oppijanumero', sv: 'Studentnummer', en: 'Learner number' },
    muutNimet: ['Oppija-OID', 'Oppijan OID', 'OID'],
    merkitys: {
      fi: 'Oppijanumero, jos se on jo tiedossa.',
      sv: 'Studentnumret, om det redan är känt.',
      en: 'The learner number, if it is known already.',
    },
    esimerkki: samoin('1.2.246.562.24.44400000019'),
    ohje: {
      fi: 'Alkaa 1.2.246.562.24. ja tarkistusnumero on oikein.',
      sv: 'Börjar med 1.2.246.562.24. och kontrollsiffran stämmer.',
      en: 'Begins with 1.2.246.562.24. and its check digit is right.',
    },
  },
  passinumero: {
    nimi: { fi: 'Passinumero', sv: 'Passnummer', en: 'Passport number' },
    muutNimet: ['Passi', 'Pass', 'Passport'],
    merkitys: {
      fi: 'Passin numero, kun henkilötunnusta ei ole.',
      sv: 'Passets nummer, när personbeteckning saknas.',
      en: 'The number of the passport, when there is no identity code.',
    },
    esimerkki: samoin('XA1234567'),
    ohje: {
      fi: 'Muotoile sarake tekstiksi, jotta numero säilyy.',
      sv: 'Formatera kolumnen som text så att numret bevaras.',
      en: 'Format the column as text so that the number stays.',
    },
  },
  sahkoposti: {
    nimi: { fi: 'Sähköpostitunniste', sv: 'E-postbeteckning', en: 'E-mail identifier' },
    muutNimet: ['Sähköposti', 'E-post', 'E-mail'],
    merkitys: {
      fi: 'Sähköpostiosoite, jolla henkilö on aiemmin tunnistettu; ei yhteystieto.',
      sv: 'E-postadress med vilken personen har identifierats tidigare; inte en kontaktuppgift.',
      en: 'The e-mail address by which the person has been identified before; not for contact.',
    },
    esimerkki: samoin('omar@example.invalid'),
    ohje: { fi: 'Yksi osoite, jossa on @.', sv: 'En adress med @.', en: 'One address with @.' },
  },
  etunimet: {
    nimi: { fi: 'Etunimet', sv: 'Förnamn', en: 'First names' },
    muutNimet: ['Etunimi', 'First name'],
    pakollinen: true,
    merkitys: {
      fi: 'Kaikki etunimet väestötietojärjestelmän mukaan.',
      sv: 'Alla förnamn enligt befolkningsdatasystemet.',
      en: 'All first names as in the population register.',
    },
    esimerkki: samoin('Venla Aino'),
    mallirivilla: true,
    ohje: {
      fi: 'Yhdestä nimestä voi tulla ristiriita.',
      sv: 'Ett enda namn kan leda till en skiljaktighet.',
      en: 'One name alone may be told as a conflict.',
    },
  },
  kutsumanimi: {
    nimi: { fi: 'Kutsumanimi', sv: 'Tilltalsnamn', en: 'Name used' },
    muutNimet: ['Calling name', 'Given name'],
    pakollinen: true,
    merkitys: { fi: 'Etunimi, jota käytetään.', sv: 'Förnamnet som används.', en: 'The first name that is used.' },
    esimerkki: samoin('Venla'),
    mallirivilla: true,
    ohje: { fi: 'Jokin etunimistä.', sv: 'Ett av förnamnen.', en: 'One of the first names.' },
  },
  sukunimi: {
    nimi: { fi: 'Sukunimi', sv: 'Efternamn', en: 'Surname' },
    muutNimet: ['Last name', 'Family name', 'Släktnamn'],
    pakollinen: true,
    merkitys: {
      fi: 'Sukunimi väestötietojärjestelmän mukaan.',
      sv: 'Efternamnet enligt befolkningsdatasystemet.',
      en: 'The surname as in the population register.',
    },
    esimerkki: samoin('Esimerkki'),
    mallirivilla: true,
    ohje: { fi: 'Nykyinen sukunimi.', sv: 'Nuvarande efternamn.', en: 'The present surname.' },
  },
  syntymaaika: {
    nimi: { fi: 'Syntymäaika', sv: 'Födelsetid', en: 'Date of birth' },
    muutNimet: ['Syntymäpäivä', 'Födelsedatum', 'Birth date'],
    merkitys: {
      fi: 'Syntymäaika, kun henkilötunnusta ei ole.',
      sv: 'Födelsetiden, när personbeteckning saknas.',
      en: 'The date of birth, when there is no identity code.',
    },
    esimerkki: { fi: '15.7.2006', sv: '15.7.2006', en: '2006-07-15' },
    ohje: {
      fi: 'Päivä: 15.7.2006. Henkilötunnus kertoo sen muuten.',
      sv: 'Datum: 15.7.2006. Personbeteckningen visar den annars.',
      en: 'A day: 2006-07-15 or 15.7.2006. Otherwise the identity code tells it.',
    },
  },
  sukupuoli: {
    nimi: { fi: 'Sukupuoli', sv: 'Kön', en: 'Sex' },
    muutNimet: ['Gender'],
    merkitys: {
      fi: 'Sukupuoli, kun henkilötunnusta ei ole.',
      sv: 'Kön, när personbeteckning saknas.',
      en: 'The sex, when there is no identity code.',
    },
    esimerkki: { fi: 'nainen', sv: 'kvinna', en: 'female' },
    ohje: {
      fi: 'mies tai nainen, tai 1 tai 2.',
      sv: 'man eller kvinna, eller 1 eller 2.',
      en: 'male or female, or 1 or 2.',
    },
  },
  aidinkieli: {
    nimi: { fi: 'Äidinkieli', sv: 'Modersmål', en: 'Mother tongue' },
    muutNimet: ['Kieli', 'Språk', 'Language'],
    merkitys: {
      fi: 'Äidinkieli, koodiston kieli koodi.',
      sv: 'Modersmålet, en kod i kodverket kieli.',
      en: 'The mother tongue, a code of the code set kieli.',
    },
    esimerkki: samoin('FI'),
    mallirivilla: true,
    ohje: { fi: 'Kaksi kirjainta: FI, SV, AR.', sv: 'Två bokstäver: FI, SV, AR.', en: 'Two letters: FI, SV, AR.' },
  },
  kansalaisuudet: {
    nimi: { fi: 'Kansalaisuus', sv: 'Medborgarskap', en: 'Nationality' },
    muutNimet: ['Kansalaisuudet', 'Citizenship'],
    merkitys: {
      fi: 'Kansalaisuus, koodiston maatjavaltiot2 koodi.',
      sv: 'Medborgarskapet, en kod i kodverket maatjavaltiot2.',
      en: 'The nationality, a code of the code set maatjavaltiot2.',
    },
    esimerkki: samoin('246'),
    mallirivilla: true,
    ohje: {
      fi: 'Kolme numeroa, Suomi on 246. Useampi erotetaan pilkulla: 246, 752.',
      sv: 'Tre siffror, Finland är 246. Flera skiljs åt med komma: 246, 752.',
      en: 'Three digits, Finland is 246. Several are separated by a comma: 246, 752.',
    },
  },
};

export const OPPIJASARAKEAVAIMET = Object.keys(OPPIJASARAKKEET) as readonly Oppijasarakeavain[];

const OTSIKOT = otsikot(OPPIJASARAKKEET);

/** The column that a heading means, in any language or by the key of the API. */
export function oppijasarakeOtsikosta(otsikko: string): Oppijasarakeavain | undefined {
  return OTSIKOT.get(otsikkona(otsikko));
}
