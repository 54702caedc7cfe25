/** How much is measured. */
export interface Scale {
  /** Rounds of each candidate, after one to warm up. */
  readonly rounds: number;
  readonly roundMs: number;
  /** Plans of a bulk import, and the turns in which it takes place beside its limit. */
  readonly bulk: { readonly plans: number; readonly turns: number };
  /** Plans in the store when its growth is measured, from the least. */
  readonly stores: readonly number[];
}

export const WHOLE: Scale = {
  rounds: 5,
  roundMs: 1000,
  bulk: { plans: 78_000, turns: 10 },
  stores: [1_000, 78_000, 1_000_000],
};

/** Shows that everything works; its figures mean nothing. */
export const SMOKE: Scale = {
  rounds: 1,
  roundMs: 200,
  bulk: { plans: 1_200, turns: 2 },
  stores: [200, 2_000],
};
