import { LRUCache } from 'lru-cache';
import type { Aikaraja } from '../aikaraja.js';
import { YhteinenLento } from './yhteinen-lento.js';

/** How much is remembered and for how long, and how long is waited. */
export interface Muistiraja {
  readonly sekuntia: number;
  readonly vastauksia: number;
  /** Share of the time limit that one who asks waits at most. */
  readonly odotus: number;
}

const OLETUS: Muistiraja = { sekuntia: 60, vastauksia: 5000, odotus: 1 };

/** What was found, if anything, and the headers that say how long it may be kept. */
export interface Loydetty<T> {
  readonly arvo: T | undefined;
  readonly otsikot: Headers;
}

/**
 * Remembers answers for as long as their `Cache-Control` allows, at most 60 s from the question unless told otherwise; "not
 * found" and failures never. Equal questions at the same time are asked once.
 */
export class LyhytMuisti<T extends object> {
  readonly #vastaukset: LRUCache<string, T>;
  readonly #lennot: YhteinenLento<T | undefined>;

  constructor(
    aikaraja: Aikaraja,
    private readonly nyt: () => number,
    private readonly raja = OLETUS,
  ) {
    this.#lennot = new YhteinenLento(aikaraja, raja.odotus);
    this.#vastaukset = new LRUCache({ max: raja.vastauksia, ttl: 1, ttlResolution: 0, perf: { now: nyt } });
  }

  /** The remembered answer, or that of `kysy`, whose failure is thrown as it is. */
  async hae(avain: string, kysy: () => Promise<Loydetty<T>>): Promise<T | undefined> {
    return this.#vastaukset.get(avain) ?? this.#lennot.kysy(avain, () => this.#kysy(avain, kysy));
  }

  async #kysy(avain: string, kysy: () => Promise<Loydetty<T>>): Promise<T | undefined> {
    const start = this.nyt();
    const { arvo, otsikot } = await kysy();
    const ttl = 1000 * Math.min(this.raja.sekuntia, sailyvyys(otsikot));
    if (arvo !== undefined && ttl > 0) this.#vastaukset.set(avain, arvo, { ttl, start });
    return arvo;
  }
}

/** Seconds. */
function sailyvyys(otsikot: Headers): number {
  const ohjeet = (otsikot.get('cache-control') ?? '').toLowerCase().split(/\s*,\s*/);
  if (ohjeet.includes('no-store') || ohjeet.includes('no-cache')) return 0;
  const ika = ohjeet.map((ohje) => /^max-age="?(\d+)"?$/.exec(ohje)?.[1]).find((sekuntia) => sekuntia !== undefined);
  return ika === undefined ? Infinity : Number(ika);
}
