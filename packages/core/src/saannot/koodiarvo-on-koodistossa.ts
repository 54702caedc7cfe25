import { tekstihaku } from '../hoks/tekstikohdat.js';
import { KOODISTOT } from '../rekisterit/koodistot.js';
import type { Saanto } from './saanto.js';

const TUNNETUT = new Set(
  Object.entries(KOODISTOT).flatMap(([koodisto, koodit]) => koodit.map((koodi) => `${koodisto}_${koodi}`)),
);

/** Koodikentät, joiden koodistosta tunnetaan kaikki arvot. `koodiUri` on näytön osa-alue, jonka koodistoa ei ole rajattu. */
const TUNTEMATTOMAT = tekstihaku(
  [
    'urasuunnitelmaKoodiUri',
    'osaamisenHankkimistapaKoodiUri',
    'oppisopimuksenPerustaKoodiUri',
    'osaAlueKoodiUri',
    'koodiUri',
    'valittuTodentamisenProsessiKoodiUri',
    'tutkinnonOsanTyyppiKoodiUri',
    'koulutuksenOsaKoodiUri',
  ],
  (arvo) => !TUNNETUT.has(arvo) && Object.hasOwn(KOODISTOT, koodisto(arvo)),
);

function koodisto(koodiUri: string): string {
  return koodiUri.slice(0, Math.max(koodiUri.indexOf('_'), 0));
}

/** Koodistosta, jonka arvoja ei tunneta, ei sanota mitään. */
export const koodiarvoOnKoodistossa: Saanto = {
  koodi: 'koodiarvo.tuntematon',
  lause: 'Koodi on olemassa siinä koodistossa, johon koodi-uri viittaa.',
  peruste: 'Koodistopalvelu',
  vastaa: ['9.3 koodiarvot'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Koodistossa {koodisto} ei ole tätä koodia.',
      ohje: 'Valitse koodi Opintopolun koodistopalvelusta; koodi-uri kirjoitetaan pienin kirjaimin.',
    },
    sv: {
      syy: 'Kodverket {koodisto} har inte denna kod.',
      ohje: 'Välj en kod i Studieinfos kodtjänst; kodens URI skrivs med små bokstäver.',
    },
    en: {
      syy: 'The code set {koodisto} has no such code.',
      ohje: 'Choose a code from the Opintopolku code service; the code URI is written in lower case.',
    },
  },
  tarkista: ({ tekstit }) =>
    tekstit(TUNTEMATTOMAT).map(({ polku, arvo }) => ({ polku, tiedot: { koodisto: koodisto(arvo) } })),
};
