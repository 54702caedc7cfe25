/** What a contract suite needs of a test runner. The globals of Jest and Vitest fit as they are. */
export interface Testikehys {
  describe(nimi: string, lohko: () => void): void;
  it(nimi: string, koe: () => Promise<void>): void;
  beforeEach(alku: () => Promise<void>): void;
  afterEach(loppu: () => Promise<void>): void;
  expect(arvo: unknown): Vertailut;
}

/** The only comparisons that the suites use: deep equality, identity and their opposites. */
export interface Vertailut {
  toEqual(odotettu: unknown): unknown;
  toBe(odotettu: unknown): unknown;
  readonly not: { toEqual(odotettu: unknown): unknown; toBe(odotettu: unknown): unknown };
}
