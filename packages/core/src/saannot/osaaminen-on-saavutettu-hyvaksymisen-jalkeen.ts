import type { Saanto } from './saanto.js';

export const osaaminenOnSaavutettuHyvaksymisenJalkeen: Saanto = {
  koodi: 'osaamisen-saavuttamisen-pvm.ennen-hyvaksymista',
  lause: 'Osaaminen saavutetaan aikaisintaan HOKSin ensikertaisen hyväksymisen päivänä.',
  peruste: 'Laki 531/2017 44 §: suunnitelma laaditaan koulutuksen aloittavalle opiskelijalle',
  vastaa: ['9.3 saavuttaminen'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Osaamisen saavuttamisen päivä on ennen HOKSin ensikertaista hyväksymistä.',
      ohje: 'Tarkista kumpikin päivä ja korjaa väärä.',
    },
    sv: {
      syy: 'Datumet då kunnandet uppnåddes är före planens första godkännande.',
      ohje: 'Kontrollera båda datumen och rätta det felaktiga.',
    },
    en: {
      syy: 'The date of reaching the competence is before the first approval of the plan.',
      ohje: 'Check both dates and correct the wrong one.',
    },
  },
  tarkista: ({ hoks: { osaamisenSaavuttamisenPvm: saavutettu, ensikertainenHyvaksyminen: hyvaksytty } }) =>
    saavutettu !== undefined && hyvaksytty !== undefined && saavutettu < hyvaksytty
      ? [{ polku: ['osaamisenSaavuttamisenPvm'], puuttuvat: [['ensikertainenHyvaksyminen']] }]
      : [],
};
