import { jasenet } from '../hoks/lapikaynti.js';
import { nimella, type Nimi } from './nimella.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

interface Rivi {
  readonly kasite: string;
  readonly kokoelma: 'hankittavatPaikallisetTutkinnonOsat' | 'aiemminHankitutPaikallisetTutkinnonOsat';
  readonly nimi: Nimi;
}

const RIVIT: readonly Rivi[] = [
  {
    kasite: 'hankittava-paikallinen-tutkinnon-osa',
    kokoelma: 'hankittavatPaikallisetTutkinnonOsat',
    nimi: {
      fi: 'Hankittava paikallinen tutkinnon osa',
      sv: 'Lokal examensdel som ska förvärvas',
      en: 'Local unit to be acquired',
    },
  },
  {
    kasite: 'aiemmin-hankittu-paikallinen-tutkinnon-osa',
    kokoelma: 'aiemminHankitutPaikallisetTutkinnonOsat',
    nimi: {
      fi: 'Aiemmin hankittu paikallinen tutkinnon osa',
      sv: 'Tidigare förvärvad lokal examensdel',
      en: 'Local unit acquired earlier',
    },
  },
];

const TUNTOMERKIT = ['amosaaTunniste', 'nimi', 'laajuus', 'tavoitteetJaSisallot'] as const;

/** Koodit `<paikallinen osa>.tyhja`: osa, josta ei ole ainoatakaan tietoa, josta sen voisi tuntea. */
export const paikallinenOsaOnTunnistettavissa: readonly Saanto[] = RIVIT.map(({ kasite, kokoelma, nimi }): Saanto => ({
  koodi: `${kasite}.tyhja`,
  lause: `${nimi.fi} tunnetaan AMOSAA-tunnisteesta, nimestä, laajuudesta tai tavoitteista ja sisällöistä.`,
  peruste: 'Ohje osaamisen hankkimisen tallentamisesta: paikallinen tutkinnon osa',
  vastaa: ['9.3 tyhja-osa'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
  tekstit: nimella(nimi, {
    fi: {
      syy: 'mikään tieto ei kerro, mistä tutkinnon osasta on kyse.',
      ohje: 'Lisää AMOSAA-tunniste, tai nimi, laajuus sekä tavoitteet ja sisällöt, tai poista tyhjä osa.',
    },
    sv: {
      syy: 'ingen uppgift visar vilken examensdel det gäller.',
      ohje: 'Ange AMOSAA-identifieraren, eller namn, omfattning samt mål och innehåll, eller ta bort den tomma delen.',
    },
    en: {
      syy: 'nothing tells which unit it is.',
      ohje: 'Add the AMOSAA id, or the name, extent, and goals and contents, or remove the empty unit.',
    },
  }),
  tarkista: ({ hoks }) =>
    rikkovat(jasenet([kokoelma], hoks[kokoelma]), (osa) => TUNTOMERKIT.every((kentta) => onTyhja(osa[kentta]))).map(
      ({ polku }) => ({ polku, puuttuvat: TUNTOMERKIT.map((kentta) => [...polku, kentta]) }),
    ),
}));

function onTyhja(arvo: string | number | undefined): boolean {
  return arvo === undefined || String(arvo).trim() === '';
}
