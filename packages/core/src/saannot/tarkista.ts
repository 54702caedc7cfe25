import type { HoksLuonnos } from '../hoks/luonnos.js';
import { osoitin, type Polku } from '../hoks/polku.js';
import type { Havainto, Taso } from '../virheet/havainto.js';
import { SAANTOKIRJA } from './saantokirja.js';
import type { Saanto, Tilanne } from './saanto.js';

/**
 * Käyttöönottajan muutokset sääntöjen tasoihin: `{'sahkoposti.puuttuu': 'varoitus'}`. `pois` vaientaa säännön.
 * Minkä tahansa tason saa nostaa; virheen saa laskea vain, kun sääntö on `lievennettava`.
 */
export type Saantotasot = Readonly<Record<string, Taso | 'pois'>>;

export interface Tarkistettava {
  readonly luonnos: HoksLuonnos;
  /** Muotovirheet, jotka rajapinta on jo löytänyt. */
  readonly muotohavainnot?: readonly Havainto[];
}

/** Kaikki havainnot kerralla, suunnitelman järjestyksessä. Sääntö vaikenee paikassa, jonka muoto on jo väärä. */
export function tarkista(
  { luonnos, muotohavainnot = [] }: Tarkistettava,
  tilanne: Tilanne,
  tasot: Saantotasot = {},
): readonly Havainto[] {
  const vaarat = new Set(muotohavainnot.map((havainto) => osoitin(havainto.polku)));
  const havainnot = [...muotohavainnot];
  for (const saanto of SAANTOKIRJA) {
    const taso = saannonTaso(saanto, tilanne, tasot);
    if (taso === undefined) continue;
    for (const { polku, puuttuvat = [], tiedot } of saanto.tarkista(luonnos, tilanne)) {
      if ([polku, ...puuttuvat].some((paikka) => onVaaranMuotoinen(paikka, vaarat))) continue;
      havainnot.push({ koodi: saanto.koodi, taso, polku, ...(tiedot && { tiedot }) });
    }
  }
  return havainnot;
}

function saannonTaso(saanto: Saanto, { toiminto }: Tilanne, tasot: Saantotasot): Taso | undefined {
  if (!saanto.toiminnot.includes(toiminto)) return undefined;
  const oma = typeof saanto.taso === 'string' ? saanto.taso : saanto.taso[toiminto];
  const muutettu = tasot[saanto.koodi];
  if (oma === undefined || muutettu === undefined) return oma;
  if (oma === 'virhe' && saanto.lievennettava !== true) return oma;
  return muutettu === 'pois' ? undefined : muutettu;
}

/** Onko itse paikka tai jokin sen yläpuolella jo sanottu väärän muotoiseksi? */
function onVaaranMuotoinen(polku: Polku, vaarat: ReadonlySet<string>): boolean {
  if (vaarat.size === 0) return false;
  return polku.some((_, i) => vaarat.has(osoitin(polku.slice(0, i)))) || vaarat.has(osoitin(polku));
}
