import { LRUCache } from 'lru-cache';
import type { Aikaraja } from '../aikaraja.js';
import { YhteinenLento } from './yhteinen-lento.js';

const ENINTAAN_SEKUNTIA = 60;
const ENINTAAN_VASTAUKSIA = 5000;

/** What was found, if anything, and the headers that say how long it may be kept. */
export interface Loydetty<T> {
  readonly arvo: T | undefined;
  readonly otsikot: Headers;
}

/**
 * Remembers answers for as long as their `Cache-Control` allows, at most 60 s from the question; "not found" and failures
 * never. Equal questions at the same time are asked once.
 */
export class LyhytMuisti<T extends object> {
  readonly #vastaukset: LRUCache<string, T>;
  readonly #lennot: YhteinenLento<T | undefined>;

  constructor(
    aikaraja: Aikaraja,
    private readonly nyt: () => number,
  ) {
    this.#lennot = new YhteinenLento(aikaraja);
    this.#vastaukset = new LRUCache({ max: ENINTAAN_VASTAUKSIA, ttl: 1, ttlResolution: 0, perf: { now: nyt } });
  }

  /** The remembered answer, or that of `kysy`, whose failure is thrown as it is. */
  async hae(avain: string, kysy: () => Promise<Loydetty<T>>): Promise<T | undefined> {
    return this.#vastaukset.get(avain) ?? this.#lennot.kysy(avain, () => this.#kysy(avain, kysy));
  }

  async #kysy(avain: string, kysy: () => Promise<Loydetty<T>>): Promise<T | undefined> {
    const start = this.nyt();
    const { arvo, otsikot } = await kysy();
    const ttl = 1000 * sailyvyys(otsikot);
    if (arvo !== undefined && ttl > 0) this.#vastaukset.set(avain, arvo, { ttl, start });
    return arvo;
  }
}

function sailyvyys(otsikot: Headers): number {
  const ohjeet = (otsikot.get('cache-control') ?? '').toLowerCase().split(/\s*,\s*/);
  if (ohjeet.includes('no-store') || ohjeet.includes('no-cache')) return 0;
  const ika = ohjeet.map((ohje) => /^max-age="?(\d+)"?$/.exec(ohje)?.[1]).find((sekuntia) => sekuntia !== undefined);
  return Math.min(ENINTAAN_SEKUNTIA, ika === undefined ? ENINTAAN_SEKUNTIA : Number(ika));
}
