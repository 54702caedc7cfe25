import { lisaaPaivia, type Paiva } from '../aika/paiva.js';

/** Missä vaiheessa osaamisen hankkiminen on, lukijan tärkeimmästä päässä alkaen. */
export const OSAN_VAIHEET = ['suunniteltu', 'aikataulutettu', 'valmis'] as const;
export type OsanVaihe = (typeof OSAN_VAIHEET)[number];

/** Päiviä viimeisestä näytöstä siihen, kun osaamisen oletetaan olevan arvioitu. */
export const ARVIOINTIAIKA_PAIVIA = 14;

interface Jakso {
  readonly alku: Paiva;
  readonly loppu: Paiva;
}

/** Tutkinnon osan tai yhteisen osan osa-alueen päivät. */
export interface OsanJaksot {
  readonly hankkimistavat: readonly Jakso[];
  readonly osoittamiset: readonly Jakso[];
}

/**
 * Vaihe päivistä pääteltynä: suunnitelma ei kerro, mitä on arvioitu. Suunniteltu, kun päiviä ei ole; valmis, kun jokainen
 * näyttö on päättynyt yli `ARVIOINTIAIKA_PAIVIA` päivää sitten; muuten aikataulutettu, myös silloin, kun näyttöä ei ole.
 */
export function osanVaihe({ hankkimistavat, osoittamiset }: OsanJaksot, tanaan: Paiva): OsanVaihe {
  if (hankkimistavat.length === 0 && osoittamiset.length === 0) return 'suunniteltu';
  const arvioitu = ({ loppu }: Jakso): boolean => lisaaPaivia(loppu, ARVIOINTIAIKA_PAIVIA) < tanaan;
  return osoittamiset.length > 0 && osoittamiset.every(arvioitu) ? 'valmis' : 'aikataulutettu';
}

/** TUVA-koulutuksen osasta tiedetään vain sen aika: valmis, kun se on päättynyt. */
export function koulutuksenOsanVaihe({ loppu }: Jakso, tanaan: Paiva): OsanVaihe {
  return loppu < tanaan ? 'valmis' : 'aikataulutettu';
}
