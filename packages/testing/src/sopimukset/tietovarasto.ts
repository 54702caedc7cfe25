import type { AuditlokiRepository, SiirtolokiRepository } from '@ehoks/core';
import type { Testikehys } from './testikehys.js';

/** A store under test: `repository` is empty, `sulje` gives back what it took. */
export interface Tietovarasto<T> {
  readonly repository: T;
  sulje(): Promise<void>;
}

/** A store whose changes go into the audit log with it. */
export interface KirjaavaTietovarasto<T> extends Tietovarasto<T> {
  readonly auditloki: AuditlokiRepository;
}

/** A store whose changes go into the log of transfers, too. */
export interface SiirtojaKirjaavaTietovarasto<T> extends KirjaavaTietovarasto<T> {
  readonly siirtoloki: SiirtolokiRepository;
}

/** Opens an empty store for every test of the surrounding block and closes it after. The answer gives the current one. */
export function jokaiselleOma<V extends Tietovarasto<unknown>>(t: Testikehys, luo: () => Promise<V>): () => V {
  let avattu: V | undefined;
  t.beforeEach(async () => {
    avattu = await luo();
  });
  t.afterEach(async () => {
    await avattu?.sulje();
    avattu = undefined;
  });
  return () => {
    if (avattu === undefined) throw new Error('The store is open only while a test runs');
    return avattu;
  };
}
