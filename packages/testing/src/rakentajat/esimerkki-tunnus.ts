import { aikaleima, type Tunnus } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** A service account in use, with the right to transfer for one organisation. A test changes what it is about. */
export function esimerkkiTunnus(muutokset: Partial<Tunnus> = {}): Tunnus {
  return {
    kayttajatunnus: 'Siirto-Esimerkki',
    oid: '1.2.246.562.24.44400000064',
    tyyppi: 'PALVELU',
    nimi: 'Esimerkkiopiston opintohallintojärjestelmä',
    salasanatiiviste: 'tiiviste-1',
    roolit: [{ rooli: 'ehoks-palvelukayttaja', organisaatio: esimerkkiOrganisaatioOid(11) }],
    lukittu: false,
    kaytossa: true,
    luotu: aikaleima('2026-08-03T09:00:00.000Z'),
    ...muutokset,
  };
}
