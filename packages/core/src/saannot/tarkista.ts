import { lapikaynti } from '../hoks/lapikaynti.js';
import type { HoksLuonnos } from '../hoks/luonnos.js';
import { osoitin, type Polku } from '../hoks/polku.js';
import type { Havainto, Taso } from '../virheet/havainto.js';
import { rajaaHavainnot } from './rajaa-havainnot.js';
import { SAANTOKIRJA } from './saantokirja.js';
import type { Saanto, Tilanne, Toiminto } from './saanto.js';
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
  tasot: Saantotasot = OLETUSTASOT,
): readonly Havainto[] {
  const onVaarin = vaaranMuotoiset(muotohavainnot);
  const lapikayty = lapikaynti(luonnos);
  const havainnot = [...muotohavainnot];
  for (const { saanto, taso } of sovellettavat(tilanne.toiminto, tasot))
    for (const { polku, puuttuvat = [], tiedot } of saanto.tarkista(lapikayty, tilanne)) {
      if (tilanne.toiminto === 'muuta' && polku.length > 1) continue;
      if (onVaarin(polku) || puuttuvat.some((paikka) => onVaarin(paikka, 'sisaltoineen'))) continue;
      havainnot.push({ koodi: saanto.koodi, taso, polku, ...(tiedot && { tiedot }) });
    }
  return rajaaHavainnot(havainnot);
}

const OLETUSTASOT: Saantotasot = {};

interface Sovellettava {
  readonly saanto: Saanto;
  readonly taso: Taso;
}

/** Käyttöönottajan tasot ovat samat suunnitelmasta toiseen, joten toiminnon säännöt valitaan niillä vain kerran. */
const SOVELLETTAVAT = new WeakMap<Saantotasot, Map<Toiminto, readonly Sovellettava[]>>();

function sovellettavat(toiminto: Toiminto, tasot: Saantotasot): readonly Sovellettava[] {
  const toiminnoittain = SOVELLETTAVAT.get(tasot) ?? new Map<Toiminto, readonly Sovellettava[]>();
  SOVELLETTAVAT.set(tasot, toiminnoittain);
  const valitut =
    toiminnoittain.get(toiminto) ?? SAANTOKIRJA.flatMap((saanto) => sovellettava(saanto, toiminto, tasot));
  toiminnoittain.set(toiminto, valitut);
  return valitut;
}

function sovellettava(saanto: Saanto, toiminto: Toiminto, tasot: Saantotasot): Sovellettava | [] {
  const taso = saannonTaso(saanto, toiminto, tasot);
  return taso === undefined ? [] : { saanto, taso };
}

function saannonTaso(saanto: Saanto, toiminto: Toiminto, tasot: Saantotasot): Taso | undefined {
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
  if (muotohavainnot.length === 0) return () => false;
  const vaarat = new Set(muotohavainnot.map(({ polku }) => osoitin(polku)));
  const vaarienYlapuolet = new Set(muotohavainnot.flatMap(({ polku }) => ylapuolet(polku)));
  return (polku, sisaltoineen) => {
    const oma = osoitin(polku);
    if (vaarat.has(oma) || ylapuolet(polku).some((paikka) => vaarat.has(paikka))) return true;
    return sisaltoineen !== undefined && vaarienYlapuolet.has(oma);
  };
}

function ylapuolet(polku: Polku): readonly string[] {
  return polku.map((_, i) => osoitin(polku.slice(0, i)));
}
