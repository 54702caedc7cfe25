import type { Kirjaukset, Lokitoimi, Muutos } from '@ehoks/core';
import { esimerkkiLokitapahtuma } from './esimerkki-lokitapahtuma.js';
import { esimerkkiSiirto } from './esimerkki-siirto.js';

const TOIMET = {
  luonti: 'luo',
  korvaus: 'korvaa',
  muutos: 'muuta',
  poisto: 'poista',
  palautus: 'palauta',
  'version-palautus': 'palauta-versio',
  siivous: 'siivoa',
} as const satisfies Record<Muutos['laji'], Lokitoimi>;

/** A system's change of a plan, or an official's deletion or restoring, with the entries that go into the logs with it. */
export function esimerkkiMuutos(laji: Muutos['laji'] = 'luonti', kirjaukset: Partial<Kirjaukset> = {}): Muutos {
  const toimi = TOIMET[laji];
  const siirretty = toimi === 'luo' || toimi === 'korvaa' || toimi === 'muuta';
  return {
    tekija: siirretty ? 'siirto-esimerkki' : 'virkailija-esimerkki',
    laji,
    kirjaukset: {
      audit: esimerkkiLokitapahtuma({ toimi }),
      ...(siirretty && { siirto: esimerkkiSiirto({ toimi }) }),
      ...kirjaukset,
    },
  };
}
