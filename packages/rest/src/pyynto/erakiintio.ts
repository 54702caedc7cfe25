import type { RateLimiterAbstract } from 'rate-limiter-flexible';

/** A batch is this fraction of the limit: what is left in the processes' hands when a window ends is of no account. */
const OSUUS = 1 / 1000;

interface Era {
  jaljella: number;
  /** Milliseconds of `performance.now()`. */
  readonly loppuu: number;
}

/** A limit that is taken from by the batch, so that most calls ask nobody where processes count together. */
export class Erakiintio {
  private readonly era: number;
  private readonly erat = new Map<string, Era>();
  private readonly haut = new Map<string, Promise<void>>();

  constructor(private readonly rajoitin: RateLimiterAbstract) {
    this.era = Math.max(1, Math.floor(rajoitin.points * OSUUS));
  }

  /** One call more. Rejects as the limit itself does when there are none left. */
  async consume(avain: string): Promise<void> {
    while (!this.ota(avain)) {
      const haku = this.haut.get(avain) ?? this.hae(avain);
      this.haut.set(avain, haku);
      try {
        await haku;
      } finally {
        if (this.haut.get(avain) === haku) this.haut.delete(avain);
      }
    }
  }

  private ota(avain: string): boolean {
    const era = this.erat.get(avain);
    if (era === undefined || era.jaljella === 0 || performance.now() >= era.loppuu) return false;
    era.jaljella -= 1;
    return true;
  }

  private async hae(avain: string): Promise<void> {
    const { msBeforeNext } = await this.rajoitin.consume(avain, this.era);
    const nyt = performance.now();
    this.erat.delete(avain);
    this.erat.set(avain, { jaljella: this.era, loppuu: nyt + msBeforeNext });
    // The oldest first: those of windows that have ended are let go.
    for (const [vanha, { loppuu }] of this.erat) {
      if (loppuu > nyt) break;
      this.erat.delete(vanha);
    }
  }
}
