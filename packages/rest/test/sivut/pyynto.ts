import type { Pyynto } from '../../src/pyynto/reitti.js';

/** A request as the frame hands it on; a test changes what it is about. */
export function pyynto(
  muutokset: Partial<Pyynto> = {},
  otsakkeet: Readonly<Record<string, string>> = { host: 'localhost:3000' },
): Pyynto {
  return {
    parametrit: {},
    haku: new URLSearchParams(),
    polku: '/polku',
    pyydettyPolku: '/polku',
    juuri: 'http://localhost:3000',
    yhteys: { pyyntoId: 'pyynto-1', lahde: '127.0.0.1' },
    otsake: (nimi) => otsakkeet[nimi],
    evaste: () => undefined,
    runko: {},
    kieli: 'fi',
    tuki: { pyyntoId: 'pyynto-1' },
    ilmoita: () => undefined,
    ...muutokset,
  };
}

export const asetukset = {
  julkinenUrl: 'http://localhost:3000',
  runkoraja: 1024,
  tuki: 'tuki@example.invalid',
  tuotanto: false,
} as const;
