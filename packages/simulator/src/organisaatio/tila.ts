import type { JsonObjekti } from '../json.js';

export const TILAT = ['AKTIIVINEN', 'SUUNNITELTU', 'PASSIIVINEN', 'POISTETTU'] as const;
export type Tila = (typeof TILAT)[number];

/** Whether the organisation is in being on the day: its dates say it before its own `status` does. */
export function tila({ alkuPvm, lakkautusPvm, status }: JsonObjekti, paiva: string): Tila {
  if (typeof lakkautusPvm === 'string' && lakkautusPvm < paiva) return 'PASSIIVINEN';
  if (typeof alkuPvm === 'string' && alkuPvm > paiva) return 'SUUNNITELTU';
  return TILAT.find((nimi) => nimi === status) ?? 'AKTIIVINEN';
}
