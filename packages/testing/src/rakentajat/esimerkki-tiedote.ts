import { aikaleima, type Tiedote } from '@ehoks/core';

/** A notice to officials that is shown until further notice. A test changes what it is about. */
export function esimerkkiTiedote(muutokset: Partial<Tiedote> = {}): Tiedote {
  return {
    id: '00000000-0000-4000-8000-0000000000ef',
    otsikko: { fi: 'Katselu avataan', sv: 'Visningen öppnas' },
    teksti: {
      fi: 'Katselu avataan maanantaina.\nTervetuloa!',
      sv: 'Visningen öppnas på måndag.',
      en: 'Opens on Monday.',
    },
    alkaen: aikaleima('2026-10-01T09:00:00.000Z'),
    yleiso: ['virkailija'],
    ...muutokset,
  };
}
