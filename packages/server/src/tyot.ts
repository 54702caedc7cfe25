import { AsyncLocalStorage } from 'node:async_hooks';
import type { HuoltoajonNimi } from '@ehoks/core';
import type { Logger } from 'pino';
import type { Mittarit } from './mittarit/mittarit.js';

type Tyonimi = HuoltoajonNimi | 'varmuuskopio' | 'oppijoiden-tuonti';

/** Work that the service does by itself, again and again. */
export interface Tyo {
  readonly nimi: Tyonimi;
  readonly valiMs: number;
  /** Ends soon after the signal. */
  tee(signaali: AbortSignal): Promise<Tyontulos>;
}

export interface Tyontulos {
  /** When it was done, in milliseconds since 1970; `undefined` when another process does it or it is not due. */
  readonly tehty: number | undefined;
  /** What to write to the log; `undefined` when it had been done already. */
  readonly rivi?: object;
}

/** A work that has begun. */
export interface AjastettuTyo {
  /** Does it soon, without waiting for the interval. */
  heraa(): void;
  lopeta(): Promise<void>;
}

/**
 * Does the work now, at its intervals and when woken, one at a time; a failure is logged and tried again the next time.
 */
export function ajasta({ nimi, valiMs, tee }: Tyo, loki: Logger, mittarit: Mittarit): AjastettuTyo {
  const lopetus = new AbortController();
  let kesken: Promise<void> | undefined;
  let uudelleen = false;
  // Whoever wakes it does so in a request, whose time limit and log are not those of the work.
  const pyynnotta = AsyncLocalStorage.snapshot();
  const aja = async (): Promise<void> => {
    const alku = performance.now();
    try {
      const { tehty, rivi } = await tee(lopetus.signal);
      if (tehty !== undefined) mittarit.tyoTehty(nimi, tehty);
      if (rivi === undefined) return;
      mittarit.tyoAjettu(nimi, 'onnistui');
      loki.info({ tyo: nimi, kestoMs: Math.round(performance.now() - alku), ...rivi }, 'tyo');
    } catch (err) {
      if (lopetus.signal.aborted) return loki.info({ tyo: nimi, keskeytetty: true }, 'tyo');
      mittarit.tyoAjettu(nimi, 'epaonnistui');
      loki.error({ tyo: nimi, err }, 'tyo');
    }
  };
  const vuoro = (): void => {
    kesken ??= aja().finally(() => {
      kesken = undefined;
      if (uudelleen && !lopetus.signal.aborted) vuoro();
    });
    uudelleen = false;
  };
  vuoro();
  const ajastin = setInterval(vuoro, valiMs).unref();
  return {
    heraa: () => {
      // What came when the work was almost done may not have been seen by it.
      if (lopetus.signal.aborted) return;
      if (kesken === undefined) pyynnotta(vuoro);
      else uudelleen = true;
    },
    lopeta: async () => {
      clearInterval(ajastin);
      lopetus.abort();
      await kesken;
    },
  };
}
