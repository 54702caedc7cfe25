import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid } from '@ehoks/testing';
import type { HoksJson } from '../src/index.js';

/** The n:th plan, as little as the rules want. */
export function suunnitelma(n: number, muutokset: HoksJson = {}): HoksJson {
  return {
    'oppija-oid': esimerkkiOppijaOid(n),
    'opiskeluoikeus-oid': esimerkkiOpiskeluoikeusOid(n),
    'ensikertainen-hyvaksyminen': '2026-08-24',
    'osaamisen-hankkimisen-tarve': false,
    sahkoposti: 'oppija@posti.example',
    ...muutokset,
  };
}
