import { RAJAPINTA, type Kieltaytyminen } from './kieltaytyminen.js';

/** Kieltäytymiset, jotka koskevat oppijoiden tuontia ja oppijanumeroita. */
export const TUONNIN_KIELTAYTYMISET = {
  'tuonti.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Tuontia ei löydy.', ohje: 'Tarkista tuonnin numero.' },
      sv: { syy: 'Importen hittades inte.', ohje: 'Kontrollera importens nummer.' },
      en: { syy: 'The import was not found.', ohje: 'Check the number of the import.' },
    },
  },
  'tuonti.tyhja': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    kohta: '/henkilot',
    tekstit: {
      fi: {
        syy: 'Tuonnissa ei ole yhtään henkilöä.',
        ohje: 'Lähetä luettelo henkilot, jossa on ainakin yksi henkilö.',
      },
      sv: { syy: 'Importen innehåller inga personer.', ohje: 'Sänd förteckningen henkilot med minst en person.' },
      en: { syy: 'The import has no persons.', ohje: 'Send the list henkilot with at least one person.' },
    },
  },
  'tuonti.liikaa-riveja': {
    siirtokoodi: 413,
    lahde: RAJAPINTA,
    kohta: '/henkilot',
    tekstit: {
      fi: {
        syy: 'Tuonnissa on liikaa henkilöitä: enintään {raja}.',
        ohje: 'Jaa henkilöt useampaan tuontiin. Mitään ei tallennettu.',
      },
      sv: {
        syy: 'Importen innehåller för många personer: högst {raja}.',
        ohje: 'Dela upp personerna på flera importer. Ingenting sparades.',
      },
      en: {
        syy: 'The import has too many persons: at most {raja}.',
        ohje: 'Divide them into several imports. Nothing was saved.',
      },
    },
  },
  'tuonti.rivi-ei-kelpaa': {
    siirtokoodi: 400,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilön tiedoissa on puutteita: {puutteet}.',
        ohje: 'Korjaa tiedot ja lähetä ne uudelleen. Puutteiden merkitys on sivulla docs/oppijanumerot.md.',
      },
      sv: {
        syy: 'Personens uppgifter är bristfälliga: {puutteet}.',
        ohje: 'Rätta uppgifterna och sänd dem på nytt. Bristernas betydelse finns på sidan docs/oppijanumerot.md.',
      },
      en: {
        syy: 'The data of the person are not fit: {puutteet}.',
        ohje: 'Mend them and send them again. docs/oppijanumerot.md tells what each means.',
      },
    },
  },
  'tuonti.avain-kaytetty': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Samalla avaimella on jo tuotu muuta (Idempotency-Key).',
        ohje: 'Käytä uutta avainta uudelle tuonnille; vanhaa vain, kun lähetät täsmälleen saman uudelleen.',
      },
      sv: {
        syy: 'Samma nyckel har redan använts för en annan import (Idempotency-Key).',
        ohje: 'Använd en ny nyckel för en ny import; den gamla bara när du sänder exakt samma på nytt.',
      },
      en: {
        syy: 'The same key has already been used for another import (Idempotency-Key).',
        ohje: 'Use a new key for a new import; the old one only to send exactly the same again.',
      },
    },
  },
  'oppija.ei-loydy': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Henkilöä ei löydy oppijanumerorekisteristä.', ohje: 'Tarkista oppijanumero.' },
      sv: { syy: 'Personen hittades inte i studentnummerregistret.', ohje: 'Kontrollera studentnumret.' },
      en: { syy: 'The person was not found in the learner register.', ohje: 'Check the learner number.' },
    },
  },
  'oppija.muuttunut': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilön tiedot muuttuivat samaan aikaan toisaalta.',
        ohje: 'Hae tiedot uudelleen ja tee muutos niihin.',
      },
      sv: {
        syy: 'Personens uppgifter ändrades samtidigt av någon annan.',
        ohje: 'Hämta uppgifterna på nytt och gör ändringen i dem.',
      },
      en: {
        syy: 'The data of the person were changed by somebody else at the same time.',
        ohje: 'Fetch the data again and make the change to them.',
      },
    },
  },
  'oppija.jo-yksiloity': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: { syy: 'Henkilö on jo yksilöity.', ohje: 'Hänellä on oppijanumero, eikä sille tarvitse tehdä mitään.' },
      sv: { syy: 'Personen är redan identifierad.', ohje: 'Personen har ett studentnummer; inget behöver göras.' },
      en: {
        syy: 'The person has already been identified.',
        ohje: 'There is a learner number; nothing needs to be done.',
      },
    },
  },
  'oppija.ei-purettavissa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilön yksilöintiä ei voi purkaa.',
        ohje: 'Purkaa voi yhdistämisen ja käsin tehdyn yksilöinnin. Jos henkilöön on yhdistetty toisia, pura ensin ne.',
      },
      sv: {
        syy: 'Identifieringen av personen kan inte ångras.',
        ohje: 'En sammanslagning och en manuell identifiering kan ångras. Om andra har sammanslagits med personen, ångra först det.',
      },
      en: {
        syy: 'The identification of the person cannot be undone.',
        ohje: 'Linking and identification by hand can be undone. If others are linked to the person, undo that first.',
      },
    },
  },
  'oppija.yksiloidaan-vaestotiedoilla': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilöllä on henkilötunnus, joten hänet yksilöidään väestötietojärjestelmän tiedoilla.',
        ohje: 'Korjaa nimet sellaisiksi kuin ne ovat väestötietojärjestelmässä: yksilöinti yritetään heti uudelleen.',
      },
      sv: {
        syy: 'Personen har en personbeteckning och identifieras därför med uppgifterna i befolkningsdatasystemet.',
        ohje: 'Rätta namnen så som de är i befolkningsdatasystemet: identifieringen försöks genast på nytt.',
      },
      en: {
        syy: 'The person has an identity code and is identified with the data of the population register.',
        ohje: 'Mend the names to be as in the population register: identification is tried again at once.',
      },
    },
  },
  'oppija.nimet-eivat-tasmaa': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilötunnus ja nimet eivät täsmää: tunnus on toisen nimisen.',
        ohje: 'Tarkista henkilötunnus ja nimet omasta rekisteristäsi.',
      },
      sv: {
        syy: 'Personbeteckningen och namnen stämmer inte överens: beteckningen tillhör någon med ett annat namn.',
        ohje: 'Kontrollera personbeteckningen och namnen i ert eget register.',
      },
      en: {
        syy: 'The identity code and the names do not match: the code is of somebody with another name.',
        ohje: 'Check the identity code and the names in your own register.',
      },
    },
  },
  'oppija.tuntematon-henkilotunnus': {
    siirtokoodi: 404,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Väestötietojärjestelmä ei tunne henkilötunnusta.',
        ohje: 'Tarkista henkilötunnus omasta rekisteristäsi.',
      },
      sv: {
        syy: 'Befolkningsdatasystemet känner inte till personbeteckningen.',
        ohje: 'Kontrollera personbeteckningen i ert eget register.',
      },
      en: {
        syy: 'The population register does not know the identity code.',
        ohje: 'Check the identity code in your own register.',
      },
    },
  },
  'oppija.ei-paanumero': {
    siirtokoodi: 409,
    lahde: RAJAPINTA,
    tekstit: {
      fi: {
        syy: 'Henkilöä ei voi yhdistää tähän oppijanumeroon.',
        ohje: 'Valitse toinen henkilö, joka on yksilöity ja jota ei ole yhdistetty kehenkään.',
      },
      sv: {
        syy: 'Personen kan inte sammanslås med detta studentnummer.',
        ohje: 'Välj en annan person som är identifierad och inte sammanslagen med någon.',
      },
      en: {
        syy: 'The person cannot be linked to this learner number.',
        ohje: 'Choose another person who is identified and not linked to anybody.',
      },
    },
  },
} as const satisfies Record<string, Kieltaytyminen>;
