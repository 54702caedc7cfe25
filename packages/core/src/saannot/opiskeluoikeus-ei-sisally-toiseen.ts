import type { Saanto } from './saanto.js';

export const opiskeluoikeusEiSisallyToiseen: Saanto = {
  koodi: 'opiskeluoikeus.sisaltyy-toiseen',
  lause: 'HOKS luodaan opiskeluoikeudelle, joka ei sisälly toiseen opiskeluoikeuteen.',
  peruste: 'eHOKSin tiedonsiirron pelisäännöt: HOKS-tiedot siirtää järjestäjä, joka vastaa niiden hyväksymisestä',
  taso: 'virhe',
  toiminnot: ['luo'],
  tekstit: {
    fi: {
      syy: 'Opiskeluoikeus sisältyy toiseen opiskeluoikeuteen (hankintakoulutus).',
      ohje: 'Luo HOKS sille opiskeluoikeudelle, johon tämä sisältyy; sen siirtää koulutuksen hankkinut järjestäjä.',
    },
    sv: {
      syy: 'Studierätten ingår i en annan studierätt (anskaffad utbildning).',
      ohje: 'Skapa planen för den studierätt som denna ingår i; den överförs av anordnaren som har anskaffat utbildningen.',
    },
    en: {
      syy: 'The study right is included in another study right (purchased training).',
      ohje: 'Create the plan for the study right that includes this one; the provider that bought the training transfers it.',
    },
  },
  tarkista: (_, { opiskeluoikeus }) =>
    opiskeluoikeus?.sisaltyyOpiskeluoikeuteen !== undefined ? [{ polku: ['opiskeluoikeusOid'] }] : [],
};
