/** What a contract suite needs of a test runner. The globals of Jest and Vitest fit as they are. */
export interface Testikehys {
  readonly describe: (nimi: string, lohko: () => void) => void;
  readonly it: (nimi: string, koe: () => Promise<void>) => void;
  readonly beforeEach: (alku: () => Promise<void>) => void;
  readonly afterEach: (loppu: () => Promise<void>) => void;
  readonly expect: (arvo: unknown) => Vertailut;
}

/** The only comparisons that the suites use: deep equality, identity and their opposites. */
export interface Vertailut {
  toEqual(odotettu: unknown): unknown;
  toBe(odotettu: unknown): unknown;
  readonly not: { toEqual(odotettu: unknown): unknown; toBe(odotettu: unknown): unknown };
}
