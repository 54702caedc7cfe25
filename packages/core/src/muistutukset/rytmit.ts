import { aikaleima, hetkiHelsingissa, paivaHelsingissa, type Aikaleima } from '../aika/aikaleima.js';
import { lisaaPaivia, type Paiva } from '../aika/paiva.js';
import type { Muistutettava } from './muistutuslajit.js';

/** Kuinka usein viesti voi tulla, ja kenelle. Tyhjää viestiä ei lähetetä. Viikonpäivä: 1 on maanantai. */
export const RYTMIT = {
  viikoittain: { kenelle: ['virkailija'], viikonpaivat: [1] },
  paivittain: { kenelle: ['virkailija', 'oppija'], viikonpaivat: [1, 2, 3, 4, 5] },
} as const satisfies Record<
  string,
  { readonly kenelle: readonly Muistutettava[]; readonly viikonpaivat: readonly number[] }
>;
export type Rytmi = keyof typeof RYTMIT;

export const RYTMIEN_NIMET = Object.keys(RYTMIT) as readonly Rytmi[];

/** Oppijan muistutukset tulevat silloin, kun niitä on. */
export const OPPIJAN_RYTMI: Rytmi = 'paivittain';

/** Suomen aikaa: viesti on luettavissa, kun työpäivä alkaa. */
const LAHETYSAIKA = '07:00';

/** Ensimmäinen lähetyshetki annetun jälkeen. */
export function seuraavaLahetys(rytmi: Rytmi, nyt: Aikaleima): Aikaleima {
  const viikonpaivat: readonly number[] = RYTMIT[rytmi].viikonpaivat;
  for (let paiva = paivaHelsingissa(nyt); ; paiva = lisaaPaivia(paiva, 1)) {
    const hetki = lahetysaika(paiva);
    if (hetki > nyt && viikonpaivat.includes(viikonpaiva(paiva))) return hetki;
  }
}

/** Seuraavan päivän lähetyshetki: se, joka yritti tänään, ei yritä tänään toista kertaa. */
export function huominenLahetys(nyt: Aikaleima): Aikaleima {
  return lahetysaika(lisaaPaivia(paivaHelsingissa(nyt), 1));
}

function lahetysaika(paiva: Paiva): Aikaleima {
  return aikaleima(hetkiHelsingissa(paiva, LAHETYSAIKA));
}

function viikonpaiva(paiva: Paiva): number {
  return new Date(`${paiva}T00:00:00Z`).getUTCDay();
}
