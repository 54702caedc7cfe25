import type { Saanto } from './saanto.js';

export const oppijaOnOppijanumerorekisterissa: Saanto = {
  koodi: 'oppija.ei-oppijanumerorekisterissa',
  lause: 'Oppijanumero löytyy Oppijanumerorekisteristä.',
  peruste: 'eHOKSin käyttöönoton ohje: tiedonsiirron virheet (oppijanumero on virheellinen)',
  taso: 'virhe',
  toiminnot: ['luo'],
  tekstit: {
    fi: {
      syy: 'Oppijanumeroa ei löydy Oppijanumerorekisteristä.',
      ohje: 'Tarkista oppijanumero. Jos opiskelijalla ei vielä ole sitä, hae se ensin Oppijanumerorekisteristä.',
    },
    sv: {
      syy: 'Studentnumret finns inte i studentnummerregistret.',
      ohje: 'Kontrollera studentnumret. Om den studerande ännu inte har något, skaffa det först från studentnummerregistret.',
    },
    en: {
      syy: 'The learner number is not found in the learner register.',
      ohje: 'Check the learner number. If the student has none yet, get one from the learner register first.',
    },
  },
  tarkista: (_, { oppijaLoytyy }) => (oppijaLoytyy === false ? [{ polku: ['oppijaOid'] }] : []),
};
