import type { Aikaraja } from '../aikaraja.js';

/** How old a flight may be for another request to board it: the later one must still see it land in its own time. */
const NOUSUAIKA_MS = 500;

interface Lento<T> {
  readonly alkoi: number;
  readonly vastaus: Promise<T>;
}

/**
 * One flight for equal questions asked at the same time. A flight has a whole time limit of its own, so that the nearly
 * spent limit of the request that started it fails nobody else; each waits for it within its own limit.
 */
export class YhteinenLento<T> {
  readonly #ilmassa = new Map<string, Lento<T>>();

  /** `odotus`: share of the time limit that one who asks waits at most; the flight goes on, for those who ask next. */
  constructor(
    private readonly aikaraja: Aikaraja,
    private readonly odotus = 1,
  ) {}

  /** The answer of `kysy`, shared by those who ask for `avain` meanwhile. Throws what `kysy` throws, or `AikaLoppui`. */
  async kysy(avain: string, kysy: () => Promise<T>): Promise<T> {
    const kyyti = this.#ilmassa.get(avain);
    if (kyyti !== undefined && performance.now() - kyyti.alkoi < NOUSUAIKA_MS)
      return this.aikaraja.kysy(() => kyyti.vastaus, this.odotus);
    let oma: Lento<T> | undefined;
    try {
      return await this.aikaraja.kysy(() => {
        oma = { alkoi: performance.now(), vastaus: this.aikaraja.pyynnossa(kysy) };
        this.#ilmassa.set(avain, oma);
        return oma.vastaus;
      }, this.odotus);
    } finally {
      // Also when we gave up waiting: a flight late for us is not boarded by a request that could ask afresh.
      if (this.#ilmassa.get(avain) === oma) this.#ilmassa.delete(avain);
    }
  }
}
