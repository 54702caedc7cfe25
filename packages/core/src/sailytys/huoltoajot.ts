import type { Kieli } from '../virheet/tekstit.js';

/** Työ, jonka palvelu tekee itse aina uudelleen: monesta prosessista yksi kerrallaan. */
export interface Huoltoajo {
  /** Tuntia onnistuneen ajon alusta seuraavaan. */
  readonly valiTunteina: number;
  readonly tehtava: Readonly<Record<Kieli, string>>;
  /** Laki, ohje tai rajapinnan sopimus. */
  readonly peruste: string;
}

export const HUOLTOAJOT = {
  sailytysaika: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Hävittää suunnitelmat, joiden opiskeluoikeuden päättymisestä on yli viisi vuotta',
      sv: 'Förstör planer vars studierätt har upphört för mer än fem år sedan',
      en: 'Destroys plans whose study right ended more than five years ago',
    },
    peruste: 'eHOKSin käyttöönoton ohje: suunnitelmat säilyvät viisi vuotta opiskeluoikeuden päättymisestä',
  },
  yhteystiedot: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Poistaa työpaikkaohjaajien ja opiskelijoiden sähköpostit ja puhelinnumerot, kun päättymisestä on yli kolme kuukautta',
      sv: 'Tar bort arbetsplatshandledares och studerandes e-post och telefonnummer mer än tre månader efter slutet',
      en: "Removes workplace instructors' and students' e-mail and telephone numbers more than three months after the end",
    },
    peruste: 'EU 2016/679 5 artikla 1 kohta e; nykyisen palvelun yhteystietojen poistot',
  },
  opiskeluoikeudet: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Kysyy KOSKIsta ja Oppijanumerorekisteristä uudelleen tiedot, joita ei ole kysytty kuukauteen',
      sv: 'Hämtar på nytt från KOSKI och Studentnummerregistret uppgifter som inte har hämtats på en månad',
      en: 'Asks KOSKI and the learner register again for what has not been asked for a month',
    },
    peruste: 'EU 2016/679 5 artikla 1 kohta d; nykyisen palvelun indeksi vanhenee 180 vuorokaudessa',
  },
  oppijanumerot: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Siirtää yhdistettyjen oppijanumeroiden suunnitelmat päänumerolle ja vaihtaa muuttuneet nimet',
      sv: 'Flyttar planer från sammanslagna studentnummer till huvudnumret och byter ändrade namn',
      en: 'Moves plans of merged learner numbers to the main number and replaces changed names',
    },
    peruste:
      'EU 2016/679 5 artikla 1 kohta d; nykyinen palvelu siirtää suunnitelmat, kun Oppijanumerorekisteri kertoo muutoksesta',
  },
  'lokit-ja-istunnot': {
    valiTunteina: 24,
    tehtava: {
      fi: 'Poistaa siirtolokin rivit, joiden säilytysaika on päättynyt, yli vuoden vanhat oppijoiden tuonnit sekä vanhentuneet istunnot, tiketit ja kirjautumisyritykset',
      sv: 'Tar bort rader i överföringsloggen vars förvaringstid har gått ut, över ett år gamla importer av studerande samt föråldrade sessioner, biljetter och inloggningsförsök',
      en: 'Removes rows of the transfer log past their time, imports of learners more than a year old, and expired sessions, tickets and login attempts',
    },
    peruste: 'EU 2016/679 5 artikla 1 kohta e',
  },
  luonnokset: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Poistaa keskeneräiset lomakkeet, joita ei ole muokattu 30 vuorokauteen',
      sv: 'Tar bort oavslutade formulär som inte har ändrats på 30 dygn',
      en: 'Removes unfinished forms that have not been changed for 30 days',
    },
    peruste: 'EU 2016/679 5 artikla 1 kohta e',
  },
  jakolinkit: {
    valiTunteina: 24,
    tehtava: {
      fi: 'Poistaa jaot, joiden päättymisestä tai perumisesta on yli kolme kuukautta, sekä vanhat kertakoodit',
      sv: 'Tar bort delningar som har upphört eller återkallats för mer än tre månader sedan samt gamla engångskoder',
      en: 'Removes sharings that ended or were withdrawn more than three months ago, and old one-time codes',
    },
    peruste: 'EU 2016/679 5 artikla 1 kohta e: saajan yhteystietoja säilytetään yhtä kauan kuin työpaikkaohjaajan',
  },
  muistutukset: {
    valiTunteina: 1,
    tehtava: {
      fi: 'Lähettää tilatut sähköpostimuistutukset ja poistaa tilaukset, joiden tilaajaa tai oikeutta ei enää ole',
      sv: 'Sänder beställda påminnelser per e-post och tar bort beställningar vars beställare eller rättighet inte längre finns',
      en: 'Sends the reminders ordered by e-mail and removes orders whose subscriber or right is no more',
    },
    peruste: 'Tilaajan oma valinta; oppijan suostumus (EU 2016/679 6 artikla 1 kohta a)',
  },
} as const satisfies Record<string, Huoltoajo>;

export type HuoltoajonNimi = keyof typeof HUOLTOAJOT;

export const HUOLTOAJOJEN_NIMET = Object.keys(HUOLTOAJOT) as readonly HuoltoajonNimi[];

export function onHuoltoajo(nimi: string): nimi is HuoltoajonNimi {
  return Object.hasOwn(HUOLTOAJOT, nimi);
}
