import { viimeisinJakso, type Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';
import { rikkovat } from './rikkovat.js';
import type { Saanto, Tilanne } from './saanto.js';

const RAJAAVAT_TILAT: readonly string[] = ['valmistunut', 'lasna', 'valiaikaisestikeskeytynyt'];

/** Opiskeluoikeus, jonka päivät rajaavat jaksoja. Muussa tilassa kuin näissä KOSKIn päivät eivät ole luotettavat. */
function rajaava({ opiskeluoikeus }: Tilanne): Opiskeluoikeus | undefined {
  if (!opiskeluoikeus) return undefined;
  const tila = viimeisinJakso(opiskeluoikeus)?.tila;
  return tila === undefined || RAJAAVAT_TILAT.includes(tila) ? opiskeluoikeus : undefined;
}

const YHTEISTA = { peruste: 'Rajapinnan sopimus', taso: 'virhe', toiminnot: ['luo', 'korvaa'] } as const;

/** Koodit `osaamisen-hankkimistapa.ennen-opiskeluoikeutta` ja `….opiskeluoikeuden-jalkeen`. Rajapäivät itse kelpaavat. */
export const jaksoOpiskeluoikeudenAikana: readonly Saanto[] = [
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.ennen-opiskeluoikeutta',
    lause: 'Osaamisen hankkimistapa ei ala ennen opiskeluoikeuden alkamispäivää.',
    vastaa: ['2.6 f', '2.7 rivi 6'],
    tekstit: {
      fi: {
        syy: 'Jakso alkaa ennen opiskeluoikeutta, joka alkaa {alkamispaiva}.',
        ohje: 'Korjaa jakson alkupäivä, tai opiskeluoikeuden alkamispäivä KOSKIin, jos se on siellä väärin.',
      },
      sv: {
        syy: 'Perioden börjar före studierätten, som börjar {alkamispaiva}.',
        ohje: 'Rätta periodens startdatum, eller studierättens startdatum i KOSKI om det är fel där.',
      },
      en: {
        syy: 'The period begins before the study right, which begins {alkamispaiva}.',
        ohje: 'Correct the start of the period, or the start of the study right in KOSKI if it is wrong there.',
      },
    },
    tarkista({ hankkimistavat }, tilanne) {
      const alkamispaiva = rajaava(tilanne)?.alkamispaiva;
      if (alkamispaiva === undefined) return [];
      return rikkovat(hankkimistavat, ({ alku }) => alku !== undefined && alku < alkamispaiva, 'alku').map(
        ({ polku }) => ({ polku, tiedot: { alkamispaiva } }),
      );
    },
  },
  {
    ...YHTEISTA,
    koodi: 'osaamisen-hankkimistapa.opiskeluoikeuden-jalkeen',
    lause: 'Osaamisen hankkimistapa ei pääty opiskeluoikeuden arvioidun päättymispäivän jälkeen.',
    vastaa: ['2.6 g', '2.7 rivi 6'],
    tekstit: {
      fi: {
        syy: 'Jakso päättyy opiskeluoikeuden arvioidun päättymispäivän {paattymispaiva} jälkeen.',
        ohje: 'Korjaa jakson loppupäivä, tai jatka opiskeluoikeuden arvioitua päättymispäivää KOSKIssa.',
      },
      sv: {
        syy: 'Perioden slutar efter studierättens beräknade slutdatum {paattymispaiva}.',
        ohje: 'Rätta periodens slutdatum, eller flytta fram studierättens beräknade slutdatum i KOSKI.',
      },
      en: {
        syy: 'The period ends after the estimated end date {paattymispaiva} of the study right.',
        ohje: 'Correct the end of the period, or extend the estimated end of the study right in KOSKI.',
      },
    },
    tarkista({ hankkimistavat }, tilanne) {
      const paattymispaiva = rajaava(tilanne)?.arvioituPaattymispaiva;
      if (paattymispaiva === undefined) return [];
      return rikkovat(hankkimistavat, ({ loppu }) => loppu !== undefined && loppu > paattymispaiva, 'loppu').map(
        ({ polku }) => ({ polku, tiedot: { paattymispaiva } }),
      );
    },
  },
];
