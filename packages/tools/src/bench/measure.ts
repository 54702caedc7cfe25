/** Something that is measured: an operation done over and over for one round. */
export interface Candidate {
  readonly name: string;
  round(): Promise<Round> | Round;
}

export interface Round {
  readonly operations: number;
  readonly ms: number;
  /** Milliseconds of each operation, where they were told apart. */
  readonly latencies?: readonly number[];
}

export interface Measured {
  readonly name: string;
  /** Median of the rounds. */
  readonly perSecond: number;
  /** (max − min) / median of the rounds: how far the figure can be trusted. */
  readonly spread: number;
  /** To the first candidate's rate in the same round. */
  readonly ratio: Figure;
  /** Milliseconds within which half, 95 % and 99 % of the operations ended. */
  readonly percentiles?: readonly [number, number, number];
}

/** Median, and (max − min) / median. */
export interface Figure {
  readonly median: number;
  readonly spread: number;
}

/** Measures the candidates in turns, so that a slow moment of the machine falls on all alike. The first round is a warm-up. */
export async function measure(candidates: readonly Candidate[], rounds: number): Promise<readonly Measured[]> {
  const done = new Map<Candidate, Round[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [candidate, measured] of done) {
      const result = await candidate.round();
      if (round > 0) measured.push(result);
    }
  }
  return compared([...done].map(([{ name }, measured]) => ({ name, rounds: measured })));
}

/** What the rounds of each come to, beside those of the first. */
export function compared(
  candidates: readonly { readonly name: string; readonly rounds: readonly Round[] }[],
): readonly Measured[] {
  const [limit] = candidates.map(({ rounds }) => rounds.map(rate));
  return candidates.map(({ name, rounds }) => {
    const rates = rounds.map(rate);
    const { median, spread } = figure(rates);
    const latencies = rounds.flatMap(({ latencies: some = [] }) => some).sort((a, b) => a - b);
    const within = (part: number) =>
      latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] ?? 0;
    return {
      name,
      perSecond: median,
      spread,
      ratio: figure(rates.map((each, i) => each / (limit?.[i] ?? each))),
      ...(latencies.length > 0 && { percentiles: [within(0.5), within(0.95), within(0.99)] }),
    };
  });
}

/** Of at least one figure. */
export function figure(figures: readonly number[]): Figure {
  const sorted = [...figures].sort((a, b) => a - b);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  return { median, spread: (most - least) / median };
}

const rate = ({ operations, ms }: Round): number => (operations * 1000) / ms;

/** A round of a function that ends at once, in this process. */
export function busy(run: () => unknown, ms: number): Round {
  const started = performance.now();
  let operations = 0;
  for (; performance.now() - started < ms; operations += 1) run();
  return { operations, ms: performance.now() - started };
}

/** Of a ratio of rates, the ratio of times. */
export function inverse({ median, spread }: Figure): Figure {
  return { median: 1 / median, spread };
}
