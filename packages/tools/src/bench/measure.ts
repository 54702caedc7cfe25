export interface Candidate {
  readonly name: string;
  /** One operation. Clients run at the same time, each its operations one after another. */
  run(client: number): unknown;
}

export interface Measured {
  readonly name: string;
  /** Median of the rounds. */
  readonly perSecond: number;
  /** (max − min) / median of the rounds: how far the figure can be trusted. */
  readonly spread: number;
}

export interface Rounds {
  readonly rounds: number;
  readonly roundMs: number;
  readonly clients: number;
}

/** Measures the candidates in turns, so that a slow moment of the machine falls on all alike. The first round is a warm-up. */
export async function measure(candidates: readonly Candidate[], rounds: Rounds): Promise<readonly Measured[]> {
  const rates = new Map<Candidate, number[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round <= rounds.rounds; round += 1) {
    for (const [candidate, measured] of rates) {
      const rate = await oneRound(candidate, rounds);
      if (round > 0) measured.push(rate);
    }
  }
  return [...rates].map(([{ name }, measured]) => summary(name, measured));
}

/** Median and spread of at least one figure. */
export function summary(name: string, figures: readonly number[]): Measured {
  const sorted = [...figures].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { name, perSecond: median, spread: (most - least) / median };
}

async function oneRound(candidate: Candidate, { roundMs, clients }: Rounds): Promise<number> {
  const started = performance.now();
  let done = 0;
  const client = async (number: number): Promise<void> => {
    while (performance.now() - started < roundMs) {
      const result = candidate.run(number);
      // An operation that is over at once is not made to wait a turn.
      if (result instanceof Promise) await result;
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return (done * 1000) / (performance.now() - started);
}
