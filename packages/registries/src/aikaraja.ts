import { AsyncLocalStorage } from 'node:async_hooks';

/** The rest of the limit is for everything that is not a question to a neighbour, under load too: the refusal still has to be written and sent. */
const OSUUS_KYSYMYKSILLE = 0.85;

/** Share of the limit: a question asked for the sake of another ends this much before it, so that the silent one is named. */
const SISEMMAN_ETU = 0.1;

/** A neighbour had no answer in time. */
export class AikaLoppui extends Error {
  override readonly name = 'AikaLoppui';

  constructor() {
    super('no answer in time');
  }
}

/**
 * The time limit of one request: whatever is asked of the neighbours inside `pyynnossa`, one after another and with all
 * retries, ends within `ms` of its start. Outside of it each question has the limit of its own.
 */
export class Aikaraja {
  readonly #loppuu = new AsyncLocalStorage<number>();
  readonly #kysymyksille: number;

  constructor(ms: number) {
    this.#kysymyksille = ms * OSUUS_KYSYMYKSILLE;
  }

  /** Runs `fn` as one request: the clock starts now, for `enintaanMs` when that ends earlier. An inner call starts its own clock. */
  pyynnossa<T>(fn: () => T, enintaanMs = Infinity): T {
    return this.#loppuu.run(performance.now() + Math.min(this.#kysymyksille, enintaanMs), fn);
  }

  /**
   * Asks within the time that is left, or within a share of the whole limit when that ends earlier; `signal` aborts when the
   * question is over, answered or not. Throws `AikaLoppui`, without asking when nothing is left.
   */
  async kysy<T>(kysymys: (signal: AbortSignal) => Promise<T>, osuus = 1): Promise<T> {
    const oma = performance.now() + this.#kysymyksille * osuus;
    const loppuu = Math.min(oma, this.#loppuu.getStore() ?? oma);
    const jaljella = loppuu - performance.now();
    if (jaljella <= 0) throw new AikaLoppui();
    const keskeytys = new AbortController();
    let ajastin: NodeJS.Timeout | undefined;
    const loppu = new Promise<never>((_, hylkaa) => {
      ajastin = setTimeout(() => hylkaa(new AikaLoppui()), jaljella);
    });
    try {
      return await Promise.race([
        this.#loppuu.run(loppuu - this.#kysymyksille * SISEMMAN_ETU, () => kysymys(keskeytys.signal)),
        loppu,
      ]);
    } finally {
      clearTimeout(ajastin);
      keskeytys.abort();
    }
  }
}
