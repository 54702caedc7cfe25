/** Plans that nobody has sent yet, each to be sent once. */
export interface NewPlans {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Number of the first plan. The round ends when the plans made for it do. */
  readonly first: number;
  /** How many are made; by default more than any server takes in the round. */
  readonly count?: number;
}

/** Numbers from the first plan of one round to that of the next. */
export const ROUNDS_APART = 100_000;
