import { aikaleima, type Lokitapahtuma } from '@ehoks/core';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An entry of the audit log: a system has replaced the example plan. A test changes what it is about. */
export function esimerkkiLokitapahtuma(muutokset: Partial<Lokitapahtuma> = {}): Lokitapahtuma {
  return {
    aika: aikaleima('2026-10-01T09:00:00.000Z'),
    tekija: { tyyppi: 'PALVELU', kayttajatunnus: 'siirto-esimerkki', oid: '1.2.246.562.24.44400000064' },
    yhteys: {
      pyyntoId: '00000000-0000-4000-8000-0000000000aa',
      lahde: '192.0.2.1',
      kutsuja: '1.2.246.562.10.44400000011.esimerkki',
      selain: 'Esimerkkijärjestelmä/1.0',
    },
    toimi: 'korvaa',
    kohde: { oppijaOid: esimerkkiOppijaOid(1), opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(14) },
    peruste: { oikeus: 'CRUD', organisaatio: esimerkkiOrganisaatioOid(11) },
    ...muutokset,
  };
}
