import type { HoksLuonnos } from '../hoks/luonnos.js';
import { osoitin, type Polku } from '../hoks/polku.js';
import { tekstikohdat } from '../hoks/tekstikohdat.js';
import type { Havainto, Taso } from '../virheet/havainto.js';
import { rajaaHavainnot } from './rajaa-havainnot.js';
import { SAANTOKIRJA } from './saantokirja.js';
import type { Saanto, Tilanne } from './saanto.js';
import type { Saantotasot } from './saantotasot.js';

export interface Tarkistettava {
  readonly luonnos: HoksLuonnos;
  /** Muotovirheet, jotka rajapinta on jo löytänyt. */
  readonly muotohavainnot?: readonly Havainto[];
}

/**
 * Kaikki havainnot kerralla (enintään `HAVAINTORAJA`), sääntökirjan järjestyksessä. Sääntö vaikenee paikassa, jonka muoto on jo väärä. PATCHissa lähetetään
 * vain päätaso, joten siinä säilytettyjen osien sisältö ei ole lähettäjän asia eikä siitä sanota mitään.
 */
export function tarkista(
  { luonnos, muotohavainnot = [] }: Tarkistettava,
  tilanne: Tilanne,
  tasot: Saantotasot = {},
): readonly Havainto[] {
  const onVaarin = vaaranMuotoiset(muotohavainnot);
  const tekstit = tekstikohdat(luonnos);
  const havainnot = [...muotohavainnot];
  for (const saanto of SAANTOKIRJA) {
    const taso = saannonTaso(saanto, tilanne, tasot);
    if (taso === undefined) continue;
    for (const { polku, puuttuvat = [], tiedot } of saanto.tarkista(luonnos, tilanne, tekstit)) {
      if (tilanne.toiminto === 'muuta' && polku.length > 1) continue;
      if (onVaarin(polku) || puuttuvat.some((paikka) => onVaarin(paikka, 'sisaltoineen'))) continue;
      havainnot.push({ koodi: saanto.koodi, taso, polku, ...(tiedot && { tiedot }) });
    }
  }
  return rajaaHavainnot(havainnot);
}

function saannonTaso(saanto: Saanto, { toiminto }: Tilanne, tasot: Saantotasot): Taso | undefined {
  if (!saanto.toiminnot.includes(toiminto)) return undefined;
  const oma = typeof saanto.taso === 'string' ? saanto.taso : saanto.taso[toiminto];
  const muutettu = tasot[saanto.koodi];
  if (oma === undefined || muutettu === undefined) return oma;
  if (oma === 'virhe' && saanto.lievennettava !== true) return oma;
  return muutettu === 'pois' ? undefined : muutettu;
}

/** Onko itse paikka tai jokin sen yläpuolella (`sisaltoineen`: tai sisällä) jo sanottu väärän muotoiseksi? */
function vaaranMuotoiset(
  muotohavainnot: readonly Havainto[],
): (polku: Polku, sisaltoineen?: 'sisaltoineen') => boolean {
  const vaarat = new Set(muotohavainnot.map(({ polku }) => osoitin(polku)));
  const vaarienYlapuolet = new Set(muotohavainnot.flatMap(({ polku }) => ylapuolet(polku)));
  return (polku, sisaltoineen) => {
    if (vaarat.size === 0) return false;
    const oma = osoitin(polku);
    if (vaarat.has(oma) || ylapuolet(polku).some((paikka) => vaarat.has(paikka))) return true;
    return sisaltoineen !== undefined && vaarienYlapuolet.has(oma);
  };
}

function ylapuolet(polku: Polku): readonly string[] {
  return polku.map((_, i) => osoitin(polku.slice(0, i)));
}
