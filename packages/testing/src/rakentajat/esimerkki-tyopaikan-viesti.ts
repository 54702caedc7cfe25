import { aikaleima, type TyopaikanViesti } from '@ehoks/core';
import { esimerkkiJako } from './esimerkki-jako.js';

/** A question of a workplace to the school that nobody has taken care of. A test changes what it is about. */
export function esimerkkiTyopaikanViesti(muutokset: Partial<TyopaikanViesti> = {}): TyopaikanViesti {
  return {
    tunnus: '00000000-0000-4000-8000-00000000000b',
    jako: esimerkkiJako().tunnus,
    teksti: 'Voiko jakso alkaa kello 7?',
    aika: aikaleima('2026-01-15T10:00:00.000Z'),
    ...muutokset,
  };
}
