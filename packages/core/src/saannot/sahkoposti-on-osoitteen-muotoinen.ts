import { onSahkopostiosoite } from '../tunnisteet/sahkopostiosoite.js';
import type { Saanto } from './saanto.js';

export const sahkopostiOnOsoitteenMuotoinen: Saanto = {
  koodi: 'sahkoposti.muoto',
  lause: 'Opiskelijan sähköpostiosoite on osoitteen muotoinen.',
  peruste: 'eHOKSin käyttöönoton ohje: opiskelijan ajantasainen sähköpostiosoite',
  vastaa: ['9.3 sahkoposti'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa', 'muuta'],
  tekstit: {
    fi: {
      syy: 'Opiskelijan sähköpostiosoite ei ole osoitteen muotoinen.',
      ohje: 'Korjaa osoite; muuten kyselyt ja viestit eivät tavoita opiskelijaa.',
    },
    sv: {
      syy: 'Den studerandes e-postadress har inte formen av en adress.',
      ohje: 'Rätta adressen; annars når enkäter och meddelanden inte den studerande.',
    },
    en: {
      syy: 'The e-mail address of the student does not look like an address.',
      ohje: 'Correct the address; otherwise surveys and messages do not reach the student.',
    },
  },
  tarkista: ({ hoks: { sahkoposti = '' } }) =>
    sahkoposti.trim() !== '' && !onSahkopostiosoite(sahkoposti.trim()) ? [{ polku: ['sahkoposti'] }] : [],
};
