import { aikaleima, type Siirtotapahtuma } from '@ehoks/core';
import { esimerkkiOpiskeluoikeusOid, esimerkkiOppijaOid, esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** An entry of the log of transfers: the example plan was created. A test changes what it is about. */
export function esimerkkiSiirto(muutokset: Partial<Siirtotapahtuma> = {}): Siirtotapahtuma {
  return {
    aika: aikaleima('2026-10-01T09:00:00.000Z'),
    pyyntoId: '00000000-0000-4000-8000-0000000000aa',
    toimi: 'luo',
    kayttajatunnus: 'siirto-esimerkki',
    organisaatio: esimerkkiOrganisaatioOid(11),
    oppilaitosOid: esimerkkiOrganisaatioOid(12),
    koulutustoimijaOid: esimerkkiOrganisaatioOid(11),
    opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(14),
    oppijaOid: esimerkkiOppijaOid(1),
    havainnot: [],
    ...muutokset,
  };
}
