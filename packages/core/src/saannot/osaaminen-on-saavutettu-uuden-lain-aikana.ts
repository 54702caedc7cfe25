import { paiva } from '../aika/paiva.js';
import type { Saanto } from './saanto.js';

const LAKI_VOIMAAN = paiva('2018-01-01');

/** Raja itse ei kelpaa: ensimmäinen kelpaava päivä on 2.1.2018. */
export const osaaminenOnSaavutettuUudenLainAikana: Saanto = {
  koodi: 'osaamisen-saavuttamisen-pvm.liian-varhain',
  lause: 'Osaamisen saavuttamisen päivä on 1.1.2018 jälkeen.',
  peruste: 'Laki 531/2017 (voimaan 1.1.2018); rajapinnan sopimus',
  vastaa: ['2.2 osaamisen-saavuttamisen-pvm'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta', 'selaa'],
  tekstit: {
    fi: {
      syy: 'Osaamisen saavuttamisen päivä ei ole 1.1.2018 jälkeen.',
      ohje: 'Korjaa päivä: vanhan lain aikana saavutettua osaamista ei merkitä HOKSiin.',
    },
    sv: {
      syy: 'Datumet då kunnandet uppnåddes är inte efter 1.1.2018.',
      ohje: 'Rätta datumet: kunnande som uppnåtts under den gamla lagen antecknas inte i planen.',
    },
    en: {
      syy: 'The date of reaching the competence is not after 1 January 2018.',
      ohje: 'Correct the date: competence reached under the old act is not entered in the plan.',
    },
  },
  tarkista: ({ hoks: { osaamisenSaavuttamisenPvm: saavutettu } }) =>
    saavutettu !== undefined && saavutettu <= LAKI_VOIMAAN ? [{ polku: ['osaamisenSaavuttamisenPvm'] }] : [],
};
