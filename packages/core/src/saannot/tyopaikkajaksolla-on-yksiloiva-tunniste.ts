import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

/** Ilman lähettäjän omaa tunnistetta työpaikkajaksoa ei tunneta samaksi seuraavassa siirrossa. */
export const tyopaikkajaksollaOnYksiloivaTunniste: Saanto = {
  koodi: 'osaamisen-hankkimistapa.yksiloiva-tunniste-puuttuu',
  lause: 'Koulutussopimus- ja oppisopimusjaksolla on yksilöivä tunniste.',
  peruste: 'Rajapinnan sopimus',
  vastaa: ['2.6 b'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'selaa'],
  tekstit: {
    fi: {
      syy: 'Työpaikkajaksolta puuttuu yksilöivä tunniste.',
      ohje: 'Anna jaksolle oma tunniste, joka pysyy samana siirrosta toiseen. Yleensä opintohallintojärjestelmä tekee sen.',
    },
    sv: {
      syy: 'Arbetsplatsperioden saknar identifierare.',
      ohje: 'Ge perioden en egen identifierare som är densamma i varje överföring. Vanligen skapas den av studieförvaltningssystemet.',
    },
    en: {
      syy: 'The workplace period has no identifier.',
      ohje: 'Give the period an identifier that stays the same in every transfer. The student information system usually makes it.',
    },
  },
  tarkista: ({ tyopaikkajaksot }) =>
    rikkovat(tyopaikkajaksot, ({ yksiloivaTunniste }) => yksiloivaTunniste === undefined, 'yksiloivaTunniste'),
};
