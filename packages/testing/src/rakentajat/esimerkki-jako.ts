import { aikaleima, paiva, type HoksId, type Jakolinkki } from '@ehoks/core';

/** An official's share of one workplace period with its instructor. A test changes what it is about. */
export function esimerkkiJako(muutokset: Partial<Jakolinkki> = {}): Jakolinkki {
  return {
    tunnus: '00000000-0000-4000-8000-00000000000a',
    hoksId: 1 as HoksId,
    hoksEid: '00000000-0000-4000-8000-0000000000e1',
    kohde: { laji: 'osaamisenHankkimistapa', moduleId: '00000000-0000-4000-8000-0000000000f1' },
    jakaja: { laji: 'virkailija', kayttajatunnus: 'virkailija-esimerkki' },
    saaja: {
      nimi: 'Oili Ohjaaja',
      rooli: 'tyopaikkaohjaaja',
      kanava: 'sahkoposti',
      osoite: 'oili@example.invalid',
      kieli: 'fi',
    },
    alku: paiva('2026-01-10'),
    loppu: paiva('2026-01-20'),
    luotu: aikaleima('2026-01-05T09:00:00.000Z'),
    ...muutokset,
  };
}
