import type { HoksPaataso } from '../hoks/hoks.js';
import { kebab } from '../tunnisteet/kirjoitusasu.js';
import type { Taso } from '../virheet/havainto.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { Saanto, Toiminto } from './saanto.js';

interface Paatieto {
  readonly kentta: keyof HoksPaataso;
  readonly tasot: Readonly<Partial<Record<Toiminto, Taso>>>;
  readonly lievennettava?: true;
  readonly nimi: Readonly<Record<Kieli, string>>;
  readonly ohje: Readonly<Record<Kieli, string>>;
}

/**
 * Ensimmäisessä vaiheessa siirrettävät viisi tietoa. Päivityksessä pois jätetyt OIDit säilyvät; sähköpostiosoite on voitu
 * poistaa yhteystietojen säilytysajan jälkeen, joten sen puute vain kerrotaan.
 */
const PAATIEDOT: readonly Paatieto[] = [
  {
    kentta: 'opiskeluoikeusOid',
    tasot: { luo: 'virhe' },
    nimi: { fi: 'Opiskeluoikeuden OID', sv: 'Studierättens OID', en: 'The OID of the study right' },
    ohje: {
      fi: 'Lisää opiskeluoikeuden OID; sen saa KOSKIsta, kun opiskeluoikeus on siirretty sinne.',
      sv: 'Lägg till studierättens OID; den fås från KOSKI när studierätten har överförts dit.',
      en: 'Add the OID of the study right; KOSKI gives it once the study right has been transferred there.',
    },
  },
  {
    kentta: 'oppijaOid',
    tasot: { luo: 'virhe' },
    nimi: { fi: 'Oppijanumero', sv: 'Studentnumret', en: 'The learner number' },
    ohje: {
      fi: 'Lisää opiskelijan oppijanumero; sen saa Oppijanumerorekisteristä.',
      sv: 'Lägg till den studerandes studentnummer; det fås från studentnummerregistret.',
      en: 'Add the learner number of the student; the learner register gives it.',
    },
  },
  {
    kentta: 'ensikertainenHyvaksyminen',
    tasot: { luo: 'virhe', korvaa: 'virhe' },
    nimi: {
      fi: 'HOKSin ensikertaisen hyväksymisen päivä',
      sv: 'Datumet då planen godkändes första gången',
      en: 'The date of the first approval of the plan',
    },
    ohje: {
      fi: 'Lisää päivä. Jos vanhan lainsäädännön mukainen suunnitelma on päivitetty HOKSiksi, merkitse vanhan suunnitelman hyväksymispäivä.',
      sv: 'Lägg till datumet. Om en plan enligt den gamla lagstiftningen har uppdaterats till PUK, ange datumet då den gamla planen godkändes.',
      en: 'Add the date. If a plan made under the old legislation has been updated to a HOKS, give the approval date of the old plan.',
    },
  },
  {
    kentta: 'sahkoposti',
    tasot: { luo: 'virhe', korvaa: 'varoitus', muuta: 'varoitus' },
    lievennettava: true,
    nimi: {
      fi: 'Opiskelijan sähköpostiosoite',
      sv: 'Den studerandes e-postadress',
      en: 'The e-mail address of the student',
    },
    ohje: {
      fi: 'Lisää opiskelijan ajantasainen sähköpostiosoite.',
      sv: 'Lägg till den studerandes aktuella e-postadress.',
      en: 'Add the current e-mail address of the student.',
    },
  },
  {
    kentta: 'osaamisenHankkimisenTarve',
    tasot: { luo: 'virhe', korvaa: 'virhe' },
    nimi: {
      fi: 'Tieto osaamisen hankkimisen tarpeesta',
      sv: 'Uppgiften om behovet att förvärva kunnande',
      en: 'The need to acquire competence',
    },
    ohje: {
      fi: 'Merkitse, onko opiskelijalla tarvetta hankkia osaamista: kyllä (true) tai ei (false), jos hän vain osoittaa osaamisensa.',
      sv: 'Ange om den studerande behöver förvärva kunnande: ja (true) eller nej (false), om hen endast påvisar sitt kunnande.',
      en: 'Say whether the student needs to acquire competence: yes (true), or no (false) if the student only shows it.',
    },
  },
];

function paatietoOnAnnettu({ kentta, tasot, lievennettava, nimi, ohje }: Paatieto): Saanto {
  return {
    koodi: `${kebab(kentta)}.puuttuu`,
    lause: `${nimi.fi} on annettu.`,
    peruste: 'eHOKSin käyttöönoton ohje: ensimmäisessä vaiheessa siirrettävät tiedot',
    taso: tasot,
    ...(lievennettava && { lievennettava }),
    toiminnot: Object.keys(tasot) as Toiminto[],
    tekstit: {
      fi: { syy: `${nimi.fi} puuttuu.`, ohje: ohje.fi },
      sv: { syy: `${nimi.sv} saknas.`, ohje: ohje.sv },
      en: { syy: `${nimi.en} is missing.`, ohje: ohje.en },
    },
    tarkista({ hoks }) {
      const arvo = hoks[kentta];
      return arvo === undefined || (typeof arvo === 'string' && arvo.trim() === '') ? [{ polku: [kentta] }] : [];
    },
  };
}

/** Koodit `<kenttä>.puuttuu`. */
export const paatiedotOnAnnettu: readonly Saanto[] = PAATIEDOT.map(paatietoOnAnnettu);
