import type { Saanto } from './saanto.js';

const TYYPIT: readonly string[] = ['ammatillinenkoulutus', 'tuva'];

export const opiskeluoikeusOnAmmatillinenTaiTuva: Saanto = {
  koodi: 'opiskeluoikeus.vaara-tyyppi',
  lause: 'Opiskeluoikeuden tyyppi on ammatillinen koulutus tai tutkintokoulutukseen valmentava koulutus (TUVA).',
  peruste: 'Laki 531/2017 44 §; rajapinnan sopimus',
  vastaa: ['2.7 rivi 1'],
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeus ei ole ammatillista koulutusta eikä tutkintokoulutukseen valmentavaa koulutusta (TUVA).',
      ohje: 'Tarkista opiskeluoikeuden OID: HOKS tehdään vain ammatillisen koulutuksen ja TUVA-koulutuksen opiskelijalle.',
    },
    sv: {
      syy: 'Studierätten gäller varken yrkesutbildning eller utbildning som handleder för examensutbildning (Hux).',
      ohje: 'Kontrollera studierättens OID: en PUK görs endast för studerande i yrkesutbildning och Hux.',
    },
    en: {
      syy: 'The study right is neither vocational education nor preparatory education (TUVA).',
      ohje: 'Check the OID of the study right: a plan is made only for students of vocational education and TUVA.',
    },
  },
  tarkista: (_, { opiskeluoikeus }) =>
    opiskeluoikeus && !TYYPIT.includes(opiskeluoikeus.tyyppi) ? [{ polku: ['opiskeluoikeusOid'] }] : [],
};
