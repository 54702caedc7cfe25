import { paiva } from '../aika/paiva.js';
import type { Kohta, Lapikaynti } from '../hoks/lapikaynti.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import { SUORITUSTEN_LAJIT } from '../rekisterit/suoritusten-lajit.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto, Tilanne } from './saanto.js';

const VOIMAAN = paiva('2023-07-01');

/** Työpaikkajaksot, joilta osa-aikaisuustieto vaaditaan. Ilman opiskeluoikeutta ei tiedetä, onko koulutus TELMA. */
function vaaditaan(
  { tyopaikkajaksot }: Lapikaynti,
  { opiskeluoikeus }: Tilanne,
): readonly Kohta<OsaamisenHankkimistapa>[] {
  if (!opiskeluoikeus || opiskeluoikeus.suoritukset.some(({ tyyppi }) => SUORITUSTEN_LAJIT[tyyppi] === 'telma'))
    return [];
  return tyopaikkajaksot.filter(({ kohde: { loppu } }) => loppu !== undefined && loppu >= VOIMAAN);
}

const YHTEISTA = {
  peruste: 'Rajapinnan sopimus; työelämäpalautteen ohje',
  vastaa: ['2.6 a', '2.7 rivi 6'],
  taso: 'virhe',
  voimaan: VOIMAAN,
  toiminnot: ['luo', 'korvaa'],
} as const;

/** Koodit `osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu` ja `…-ei-kelpaa`. */
export const osaAikaisuustietoYhdestaSataan: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.osa-aikaisuustieto-puuttuu',
    lause:
      'Koulutussopimus- ja oppisopimusjaksolla, joka päättyy 1.7.2023 tai myöhemmin, on osa-aikaisuustieto, paitsi TELMAssa.',
    tekstit: {
      fi: {
        syy: 'Työpaikkajaksolta puuttuu osa-aikaisuustieto.',
        ohje: 'Lisää osa-aikaisuustieto prosentteina täydestä työajasta, 1–100; kokoaikainen on 100.',
      },
      sv: {
        syy: 'Arbetsplatsperioden saknar uppgift om deltid.',
        ohje: 'Ange deltiden i procent av full arbetstid, 1–100; heltid är 100.',
      },
      en: {
        syy: 'The workplace period has no part-time percentage.',
        ohje: 'Add the percentage of full working time, 1–100; full time is 100.',
      },
    },
    tarkista: (lapikaynti, tilanne) =>
      rikkovat(
        vaaditaan(lapikaynti, tilanne),
        ({ osaAikaisuustieto: tieto }) => tieto === undefined,
        'osaAikaisuustieto',
      ),
  },
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.osa-aikaisuustieto-ei-kelpaa',
    lause: 'Työpaikkajakson osa-aikaisuustieto on 1–100, kun jakso päättyy 1.7.2023 tai myöhemmin.',
    tekstit: {
      fi: {
        syy: 'Työpaikkajakson osa-aikaisuustieto ei ole välillä 1–100.',
        ohje: 'Korjaa osa-aikaisuustieto prosentteina täydestä työajasta, 1–100; kokoaikainen on 100.',
      },
      sv: {
        syy: 'Arbetsplatsperiodens uppgift om deltid är inte 1–100.',
        ohje: 'Rätta deltiden i procent av full arbetstid, 1–100; heltid är 100.',
      },
      en: {
        syy: 'The part-time percentage of the workplace period is not 1–100.',
        ohje: 'Correct the percentage of full working time, 1–100; full time is 100.',
      },
    },
    tarkista: (lapikaynti, tilanne) =>
      rikkovat(
        vaaditaan(lapikaynti, tilanne),
        ({ osaAikaisuustieto: tieto }) => tieto !== undefined && (tieto < 1 || tieto > 100),
        'osaAikaisuustieto',
      ),
  },
];
