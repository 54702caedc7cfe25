import { tekstihaku } from '../hoks/tekstikohdat.js';
import type { Saanto } from './saanto.js';

const MODULE_IDT = tekstihaku(['moduleId'], () => true);

/** Palvelin antaa tunnisteen; korvauksessa lähettäjä palauttaa saamansa, jotta osa tunnetaan samaksi. */
export const moduleIdEiLuonnissa: Saanto = {
  koodi: 'osa.module-id-luonnissa',
  lause: 'Uuden suunnitelman osilla ei ole module-id:tä.',
  peruste: 'Rajapinnan sopimus: palvelimen antamat tiedot',
  taso: 'virhe',
  toiminnot: ['luo'],
  tekstit: {
    fi: {
      syy: 'Uuden suunnitelman osalla on module-id, jonka vain palvelu antaa.',
      ohje: 'Jätä module-id pois; palvelu antaa sen ja kertoo sen, kun suunnitelma haetaan.',
    },
    sv: {
      syy: 'En del av den nya planen har module-id, som bara tjänsten ger.',
      ohje: 'Lämna bort module-id; tjänsten ger den och visar den när planen hämtas.',
    },
    en: {
      syy: 'A part of the new plan has a module-id, which only the service gives.',
      ohje: 'Leave module-id out; the service gives it and shows it when the plan is read.',
    },
  },
  tarkista: ({ tekstit }) => tekstit(MODULE_IDT),
};
