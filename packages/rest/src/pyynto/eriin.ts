/** When a batch is full. */
export interface Eraraja {
  readonly koko: number;
  /** Milliseconds that a batch which has begun waits for more: who sends one and waits for the answer gets it. */
  readonly odotusMs: number;
  /** Aborted: no more is waited for, and what has not been given as a batch is left. */
  readonly lopetus: AbortSignal;
}

/** Gathers what comes into batches. Nothing is read ahead of the batch being gathered but one. Throws what the reading throws. */
export async function* eriin<T>(
  lahde: AsyncIterable<T>,
  { koko, odotusMs, lopetus }: Eraraja,
): AsyncGenerator<readonly T[], void> {
  const lukija = lahde[Symbol.asyncIterator]();
  let tuleva: Promise<IteratorResult<T>> | undefined;
  const seuraava = (): Promise<IteratorResult<T>> => {
    tuleva ??= lukija.next();
    // Left waiting for at the end it fails unheard.
    tuleva.catch(() => undefined);
    return tuleva;
  };
  try {
    for (;;) {
      const era: T[] = [];
      const odotus = odotusraja(lopetus);
      try {
        while (era.length < koko) {
          const tullut = await Promise.race([seuraava(), odotus.ohi]);
          if (tullut === undefined) break;
          tuleva = undefined;
          if (tullut.done === true) {
            if (era.length > 0) yield era;
            return;
          }
          era.push(tullut.value);
          odotus.alkaa(odotusMs);
        }
      } finally {
        odotus.paattyy();
      }
      if (lopetus.aborted) return;
      yield era;
    }
  } finally {
    // Not waited for: it may be waiting for what never comes.
    lukija.return?.().catch(() => undefined);
  }
}

/** A wait that ends with the signal, or so long after it was first told to begin. */
function odotusraja(lopetus: AbortSignal) {
  let ajastin: NodeJS.Timeout | undefined;
  let lopeta = (): void => undefined;
  const ohi = new Promise<undefined>((valmis) => {
    lopeta = () => valmis(undefined);
  });
  if (lopetus.aborted) lopeta();
  lopetus.addEventListener('abort', lopeta);
  return {
    ohi,
    alkaa: (ms: number): void => {
      ajastin ??= setTimeout(lopeta, ms);
    },
    paattyy: (): void => {
      clearTimeout(ajastin);
      lopetus.removeEventListener('abort', lopeta);
    },
  };
}
