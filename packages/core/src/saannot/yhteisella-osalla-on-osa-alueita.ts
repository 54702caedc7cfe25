import { jasenet } from '../hoks/lapikaynti.js';
import { nimella, type Nimi } from './nimella.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

interface Rivi {
  readonly kasite: string;
  readonly kokoelma: 'hankittavatYhteisetTutkinnonOsat' | 'aiemminHankitutYhteisetTutkinnonOsat';
  readonly nimi: Nimi;
}

const RIVIT: readonly Rivi[] = [
  {
    kasite: 'hankittava-yhteinen-tutkinnon-osa',
    kokoelma: 'hankittavatYhteisetTutkinnonOsat',
    nimi: {
      fi: 'Hankittava yhteinen tutkinnon osa',
      sv: 'Gemensam examensdel som ska förvärvas',
      en: 'Common unit to be acquired',
    },
  },
  {
    kasite: 'aiemmin-hankittu-yhteinen-tutkinnon-osa',
    kokoelma: 'aiemminHankitutYhteisetTutkinnonOsat',
    nimi: {
      fi: 'Aiemmin hankittu yhteinen tutkinnon osa',
      sv: 'Tidigare förvärvad gemensam examensdel',
      en: 'Common unit acquired earlier',
    },
  },
];

/** Koodit `<yhteinen osa>.osa-alueet-tyhja`. Kokonaan puuttuva luettelo on muodon asia. */
export const yhteisellaOsallaOnOsaAlueita: readonly Saanto[] = RIVIT.map(({ kasite, kokoelma, nimi }): Saanto => ({
  koodi: `${kasite}.osa-alueet-tyhja`,
  lause: `${nimi.fi}: osa-alueita on ainakin yksi.`,
  peruste: 'Käsitteen määritelmä: yhteinen tutkinnon osa koostuu osa-alueista',
  vastaa: ['9.3 tyhja-osa'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
  tekstit: nimella(nimi, {
    fi: {
      syy: 'osa-alueita ei ole.',
      ohje: 'Lisää osa-alueet, joita opiskelija suorittaa tai jotka tunnustetaan, tai poista tyhjä osa.',
    },
    sv: {
      syy: 'delområden saknas.',
      ohje: 'Ange de delområden som den studerande avlägger eller som erkänns, eller ta bort den tomma delen.',
    },
    en: {
      syy: 'there are no sub-areas.',
      ohje: 'Add the sub-areas that the student completes or that are recognised, or remove the empty unit.',
    },
  }),
  tarkista: ({ hoks }) =>
    rikkovat(jasenet([kokoelma], hoks[kokoelma]), ({ osaAlueet }) => osaAlueet?.length === 0, 'osaAlueet'),
}));
