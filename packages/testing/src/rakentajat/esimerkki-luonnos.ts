import { aikaleima, type Lomakeluonnos, type Luonnosavain } from '@ehoks/core';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An unfinished form of a new plan. A test changes what it is about. */
export function esimerkkiLuonnos(muutokset: Partial<Lomakeluonnos> = {}): Lomakeluonnos {
  return {
    avain: '00000000-0000-4000-8000-0000000000cd' as Luonnosavain,
    omistaja: 'tallentaja-esimerkki',
    organisaatio: esimerkkiOrganisaatioOid(12),
    oppijaOid: esimerkkiOppijaOid(1),
    opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(1),
    sisalto: { 'oppija-oid': esimerkkiOppijaOid(1), osat: [{ nimi: 'Ä', laajuus: 1.5, puuttuu: null }] },
    muokattu: aikaleima('2026-10-01T09:00:00.000Z'),
    versio: 'versio-1',
    ...muutokset,
  };
}
