import type { DataSource, EntityManager } from 'typeorm';

/** Work done with the database, through the manager it is given and nothing else. */
export type Work<T> = (manager: EntityManager) => Promise<T>;

/**
 * The only way to the database. Failures come out as the driver's own errors, never with the statement's parameters
 * (they hold personal data); a store that takes no changes is `tallennus.ei-onnistu`.
 */
export interface Transactions {
  /** Works that wait for their turn: behind others on the one connection, or for a free connection of the pool. */
  readonly waiting: number;
  /** One transaction: all of the work or none of it. Fulfilled only when it is on disk. */
  write<T>(work: Work<T>): Promise<T>;
  /** The same for a single statement: it is a transaction by itself. */
  writeStatement<T>(work: Work<T>): Promise<T>;
  /** Sees only what has been committed. One statement, for nothing holds two together. */
  read<T>(work: Work<T>): Promise<T>;
  /**
   * The same, perhaps from a replica that is behind: for lists, reports, exports and logs, never for what is about to be
   * changed, asked right after a change, or decides who may do what.
   */
  readLagging<T>(work: Work<T>): Promise<T>;
  /** Alone among all processes and without a transaction: migrations, which open their own. */
  exclusive<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T>;
  /** Fulfilled when everything asked so far has ended. */
  drain(): Promise<void>;
}
