import type { Saanto } from './saanto.js';

/** KOSKI ei erottele mitätöityä, toisen näkyvissä olevaa ja olematonta. */
export const opiskeluoikeusOnKoskessa: Saanto = {
  koodi: 'opiskeluoikeus.ei-koskessa',
  lause: 'Opiskeluoikeus löytyy KOSKIsta.',
  peruste: 'eHOKSin käyttöönoton ohje: tiedonsiirron virheet, virhekoodi 400',
  taso: 'virhe',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeutta ei löydy KOSKIsta.',
      ohje: 'Tarkista opiskeluoikeuden OID. Siirrä opiskeluoikeus ensin KOSKIin; jos se on mitätöity siellä, HOKSia ei voi siirtää.',
    },
    sv: {
      syy: 'Studierätten finns inte i KOSKI.',
      ohje: 'Kontrollera studierättens OID. Överför först studierätten till KOSKI; om den är ogiltigförklarad där kan planen inte överföras.',
    },
    en: {
      syy: 'The study right is not found in KOSKI.',
      ohje: 'Check the OID of the study right. Transfer the study right to KOSKI first; if it has been annulled there, the plan cannot be transferred.',
    },
  },
  tarkista: (_, { opiskeluoikeus }) => (opiskeluoikeus === null ? [{ polku: ['opiskeluoikeusOid'] }] : []),
};
