import { aikaleima, type Kayttooikeusanomus } from '@ehoks/core';
import { esimerkkiOrganisaatioOid } from './esimerkki-oidit.js';

/** A request for a right that nobody has decided yet. A test changes what it is about. */
export function esimerkkiAnomus(muutokset: Partial<Kayttooikeusanomus> = {}): Kayttooikeusanomus {
  return {
    id: '00000000-0000-4000-8000-0000000000ab',
    anoja: 'vastuu-esimerkki',
    organisaatio: esimerkkiOrganisaatioOid(11),
    perustelu: 'Opintohallintojärjestelmästämme puuttuu siirto.',
    anottu: aikaleima('2026-10-01T09:00:00.000Z'),
    tila: 'anottu',
    ...muutokset,
  };
}
