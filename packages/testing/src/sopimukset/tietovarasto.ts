import type { Testikehys } from './testikehys.js';

/** A store under test: `repository` is empty, `sulje` gives back what it took. */
export interface Tietovarasto<T> {
  readonly repository: T;
  sulje(): Promise<void>;
}

/** Opens an empty store for every test of the surrounding block and closes it after. The answer gives the current one. */
export function jokaiselleOma<T>(t: Testikehys, luo: () => Promise<Tietovarasto<T>>): () => T {
  let avattu: Tietovarasto<T> | undefined;
  t.beforeEach(async () => {
    avattu = await luo();
  });
  t.afterEach(async () => {
    await avattu?.sulje();
    avattu = undefined;
  });
  return () => {
    if (avattu === undefined) throw new Error('The store is open only while a test runs');
    return avattu.repository;
  };
}
