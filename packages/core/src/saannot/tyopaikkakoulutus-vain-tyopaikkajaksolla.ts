import { onTyopaikkajakso } from '../hoks/osaamisen-hankkimistapa.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto } from './saanto.js';

const YHTEISTA = {
  peruste: 'Asetus 673/2017 9 §, työpaikalla järjestettävän koulutuksen tiedot',
  vastaa: ['9.3 tyopaikkakoulutus'],
  taso: 'varoitus',
  toiminnot: ['luo', 'korvaa'],
} as const;

/** Koodit `osaamisen-hankkimistapa.tyopaikkakoulutus-puuttuu` ja `….tyopaikkakoulutus-ylimaarainen`. */
export const tyopaikkakoulutusVainTyopaikkajaksolla: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.tyopaikkakoulutus-puuttuu',
    lause: 'Koulutussopimus- ja oppisopimusjaksolla on työpaikalla järjestettävän koulutuksen tiedot.',
    tekstit: {
      fi: {
        syy: 'Työpaikkajaksolta puuttuvat työpaikalla järjestettävän koulutuksen tiedot.',
        ohje: 'Lisää työpaikan nimi (tyopaikan-nimi) ja Y-tunnus (tyopaikan-y-tunnus), vastuullinen työpaikkaohjaaja (vastuullinen-tyopaikka-ohjaaja) ja keskeiset työtehtävät (keskeiset-tyotehtavat).',
      },
      sv: {
        syy: 'Arbetsplatsperioden saknar uppgifter om utbildningen på arbetsplatsen.',
        ohje: 'Ange arbetsplatsens namn (tyopaikan-nimi) och FO-nummer (tyopaikan-y-tunnus), den ansvariga arbetsplatshandledaren (vastuullinen-tyopaikka-ohjaaja) och de centrala arbetsuppgifterna (keskeiset-tyotehtavat).',
      },
      en: {
        syy: 'The workplace period has no data on the training at the workplace.',
        ohje: 'Add the name (tyopaikan-nimi) and business ID (tyopaikan-y-tunnus) of the workplace, the responsible workplace instructor (vastuullinen-tyopaikka-ohjaaja) and the main tasks (keskeiset-tyotehtavat).',
      },
    },
    tarkista: ({ tyopaikkajaksot }) =>
      rikkovat(
        tyopaikkajaksot,
        ({ tyopaikallaJarjestettavaKoulutus: koulutus }) => koulutus === undefined,
        'tyopaikallaJarjestettavaKoulutus',
      ),
  },
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.tyopaikkakoulutus-ylimaarainen',
    lause: 'Työpaikalla järjestettävän koulutuksen tietoja on vain koulutussopimus- ja oppisopimusjaksolla.',
    tekstit: {
      fi: {
        syy: 'Jaksolla on työpaikalla järjestettävän koulutuksen tiedot, vaikka se ei ole koulutussopimus eikä oppisopimus.',
        ohje: 'Korjaa osaamisen hankkimistapa koulutussopimukseksi tai oppisopimukseksi, tai poista työpaikan tiedot.',
      },
      sv: {
        syy: 'Perioden har uppgifter om utbildning på arbetsplatsen fast den varken är utbildningsavtal eller läroavtal.',
        ohje: 'Rätta sättet till utbildningsavtal eller läroavtal, eller ta bort uppgifterna om arbetsplatsen.',
      },
      en: {
        syy: 'The period has data on workplace training although it is neither a training agreement nor an apprenticeship.',
        ohje: 'Correct the way of acquiring to training agreement or apprenticeship, or remove the workplace data.',
      },
    },
    tarkista: ({ hankkimistavat }) =>
      rikkovat(
        hankkimistavat,
        (kohde) =>
          kohde.tyopaikallaJarjestettavaKoulutus !== undefined &&
          kohde.osaamisenHankkimistapaKoodiUri !== undefined &&
          !onTyopaikkajakso(kohde),
        'tyopaikallaJarjestettavaKoulutus',
      ),
  },
];
