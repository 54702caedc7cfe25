import { lisaaPaivia } from '../aika/paiva.js';
import type { Saanto } from './saanto.js';

/** Päiviä tästä päivästä; viimeinen itse kelpaa. */
const ENNAKKO = 14;

export const osaaminenOnSaavutettuViimeistaanKahdenViikonPaasta: Saanto = {
  koodi: 'osaamisen-saavuttamisen-pvm.liian-myohaan',
  lause: 'Osaamisen saavuttamisen päivä on enintään 14 päivää tästä päivästä.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.2 osaamisen-saavuttamisen-pvm'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta', 'selaa'],
  tekstit: {
    fi: {
      syy: 'Osaamisen saavuttamisen päivä on yli kaksi viikkoa tulevaisuudessa.',
      ohje: 'Merkitse päivä vasta, kun osaaminen on saavutettu, tai aikaisintaan 14 päivää ennen sitä.',
    },
    sv: {
      syy: 'Datumet då kunnandet uppnås ligger över två veckor i framtiden.',
      ohje: 'Ange datumet först när kunnandet har uppnåtts, eller tidigast 14 dagar före det.',
    },
    en: {
      syy: 'The date of reaching the competence is more than two weeks in the future.',
      ohje: 'Enter the date when the competence has been reached, or at the earliest 14 days before.',
    },
  },
  tarkista: ({ hoks: { osaamisenSaavuttamisenPvm: saavutettu } }, { tanaan }) =>
    saavutettu !== undefined && saavutettu > lisaaPaivia(tanaan, ENNAKKO)
      ? [{ polku: ['osaamisenSaavuttamisenPvm'] }]
      : [],
};
