import type { HoksLuonnos } from './luonnos.js';
import type { Polku } from './polku.js';

/** Yksi teksti suunnitelmassa. */
export interface Tekstikohta {
  readonly polku: Polku;
  /** Paikka ilman listojen järjestysnumeroita: `opiskeluvalmiuksiaTukevatOpinnot.nimi`. */
  readonly kentta: string;
  readonly arvo: string;
}

// Moni sääntö lukee saman suunnitelman kaikki tekstit; suunnitelma käydään läpi kerran.
const KAYDYT = new WeakMap<HoksLuonnos, readonly Tekstikohta[]>();

/** Suunnitelman kaikki tekstit siinä järjestyksessä, jossa ne on lähetetty: nimet, koodit, päivät ja tunnisteet. */
export function tekstikohdat(hoks: HoksLuonnos): readonly Tekstikohta[] {
  const kayty = KAYDYT.get(hoks) ?? [...tekstit(hoks, [], '')];
  KAYDYT.set(hoks, kayty);
  return kayty;
}

/** Onko kohta tämä kenttä? `kentta` on yksi tai useampi avain pisteillä, kuten `nayttoymparisto.nimi`. */
export function onKentta(kohta: Tekstikohta, kentta: string): boolean {
  return kohta.kentta === kentta || kohta.kentta.endsWith(`.${kentta}`);
}

function* tekstit(kohde: unknown, polku: Polku, kentta: string): Generator<Tekstikohta> {
  if (typeof kohde === 'string') yield { polku, kentta, arvo: kohde };
  else if (Array.isArray(kohde))
    for (const [i, jasen] of kohde.entries()) yield* tekstit(jasen, [...polku, i], kentta);
  else if (typeof kohde === 'object' && kohde !== null)
    for (const [avain, arvo] of Object.entries(kohde))
      yield* tekstit(arvo, [...polku, avain], kentta === '' ? avain : `${kentta}.${avain}`);
}
