import { aikaleima, type Kello } from '@ehoks/core';

/** A clock that stands still at the given instant (ISO 8601 with offset) until it is set again. */
export interface KiinteaKello extends Kello {
  aseta(hetki: string): void;
}

/** Makes a clock that always answers `hetki`. */
export function kiinteaKello(hetki = '2026-10-01T09:00:00.000Z'): KiinteaKello {
  let nyt = aikaleima(hetki);
  return {
    nyt: () => nyt,
    aseta: (uusi) => {
      nyt = aikaleima(uusi);
    },
  };
}
