import { paiva } from '../aika/paiva.js';
import { OPPISOPIMUS } from '../hoks/osaamisen-hankkimistapa.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

const VOIMAAN = paiva('2021-07-01');

/** Perusta erottaa työsuhteisen yrittäjästä, jolta työpaikkakyselyä ei kysytä. */
export const oppisopimuksellaOnPerusta: Saanto = {
  koodi: 'osaamisen-hankkimistapa.oppisopimuksen-perusta-puuttuu',
  lause: 'Oppisopimusjaksolla, joka päättyy 1.7.2021 tai myöhemmin, on oppisopimuksen perusta.',
  peruste: 'Rajapinnan sopimus; työelämäpalautteen ohje',
  vastaa: ['2.6 d'],
  taso: 'virhe',
  voimaan: VOIMAAN,
  toiminnot: ['luo', 'korvaa', 'selaa'],
  tekstit: {
    fi: {
      syy: 'Oppisopimusjaksolta puuttuu oppisopimuksen perusta.',
      ohje: 'Valitse, perustuuko oppisopimus työsopimukseen (oppisopimuksenperusta_01) vai yrittäjyyteen (oppisopimuksenperusta_02).',
    },
    sv: {
      syy: 'Läroavtalsperioden saknar grund för läroavtalet.',
      ohje: 'Välj om läroavtalet grundar sig på arbetsavtal (oppisopimuksenperusta_01) eller företagande (oppisopimuksenperusta_02).',
    },
    en: {
      syy: 'The apprenticeship period has no basis of apprenticeship.',
      ohje: 'Choose whether it rests on an employment contract (oppisopimuksenperusta_01) or on entrepreneurship (oppisopimuksenperusta_02).',
    },
  },
  tarkista: ({ tyopaikkajaksot }) =>
    rikkovat(
      tyopaikkajaksot,
      ({ osaamisenHankkimistapaKoodiUri: tapa, loppu, oppisopimuksenPerustaKoodiUri: perusta }) =>
        tapa === OPPISOPIMUS && loppu !== undefined && loppu >= VOIMAAN && perusta === undefined,
      'oppisopimuksenPerustaKoodiUri',
    ),
};
