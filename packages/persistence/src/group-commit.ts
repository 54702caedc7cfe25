import type { DataSource } from 'typeorm';
import { onTallennusvirhe, siistiVirhe } from './ajurin-virheet.js';
import type { Transactions, Work } from './transaction.js';

/** Writes in one transaction. Enough to make the fsync's share small, few enough that a read does not wait for long. */
const LARGEST_BATCH = 16;

interface Job {
  readonly single: boolean;
  /** Ends in the answer to give once the transaction has been committed. */
  run(): Promise<() => void>;
  refuse(error: unknown): void;
}

/**
 * Transactions on the one connection that TypeORM has to a SQLite database. Two transactions cannot be open at once there,
 * so batches of writes take turns. A read in the middle of one would see what may yet be rolled back: reads have a
 * connection of their own, which sees what has been committed, or take their turn between the batches. Writes that are
 * asked for while a batch runs go into the next one and share its fsync; each has a savepoint of its own or is a single
 * statement, so one that fails takes no other with it.
 */
export class GroupCommit implements Transactions {
  waiting = 0;
  private lastTurn: Promise<unknown> = Promise.resolve();
  private readonly reads = new Set<Promise<unknown>>();
  private gathering: Job[] | undefined;

  /** Without a `reader` all is done on the one connection: a database in memory. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader?: DataSource,
  ) {}

  write<T>(work: Work<T>): Promise<T> {
    return this.ask(work, false);
  }

  writeStatement<T>(work: Work<T>): Promise<T> {
    return this.ask(work, true);
  }

  async read<T>(work: Work<T>): Promise<T> {
    const reading = this.reader ? work(this.reader.manager) : this.betweenTurns(work);
    const ended: Promise<unknown> = Promise.allSettled([reading]).then(() => this.reads.delete(ended));
    this.reads.add(ended);
    try {
      return await reading;
    } catch (error) {
      throw siistiVirhe(error);
    }
  }

  readLagging<T>(work: Work<T>): Promise<T> {
    return this.read(work);
  }

  private betweenTurns<T>(work: Work<T>): Promise<T> {
    this.waiting += 1;
    return this.lastTurn.then(() => {
      this.waiting -= 1;
      return work(this.dataSource.manager);
    });
  }

  exclusive<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
    return this.takeTurn(() => work(this.dataSource));
  }

  async drain(): Promise<void> {
    await Promise.all([this.takeTurn(async () => undefined), ...this.reads]);
  }

  private ask<T>(work: Work<T>, single: boolean): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const refuse = (error: unknown) => reject(siistiVirhe(error));
      const run = async () => {
        const result = await work(this.dataSource.manager);
        return () => resolve(result);
      };
      this.gather({ single, run, refuse });
    });
  }

  private gather(job: Job): void {
    this.waiting += 1;
    if (this.gathering && this.gathering.length < LARGEST_BATCH) {
      this.gathering.push(job);
      return;
    }
    const batch = [job];
    this.gathering = batch;
    void this.takeTurn(() => {
      if (this.gathering === batch) this.gathering = undefined;
      this.waiting -= batch.length;
      return this.commit(batch);
    });
  }

  /** Begins when all that was asked before has ended; what is asked after waits. */
  private takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const before = this.reader ? [] : this.reads;
    const turn = Promise.all([this.lastTurn, ...before]).then(work);
    this.lastTurn = Promise.allSettled([turn]);
    return turn;
  }

  private async commit(batch: readonly Job[]): Promise<void> {
    try {
      const [only] = batch;
      const answers =
        only && batch.length === 1
          ? [await (only.single ? only.run() : this.inTransaction(() => only.run()))]
          : await this.inTransaction(() => this.runAll(batch));
      for (const answer of answers) answer();
    } catch (error) {
      for (const job of batch) job.refuse(error);
    }
  }

  private async runAll(batch: readonly Job[]): Promise<readonly (() => void)[]> {
    const answers: (() => void)[] = [];
    for (const job of batch) answers.push(await (job.single ? this.runApart(job) : this.inSavepoint(job)));
    return answers;
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    // IMMEDIATE: another process's lock is waited for here, not found in the middle of the work.
    await this.dataSource.query('BEGIN IMMEDIATE');
    try {
      const result = await work();
      await this.dataSource.query('COMMIT');
      return result;
    } catch (error) {
      // When the disk failed SQLite has rolled back by itself and refuses this; were the transaction still open, the
      // next BEGIN would say so.
      await Promise.allSettled([this.dataSource.query('ROLLBACK')]);
      throw error;
    }
  }

  private async inSavepoint(job: Job): Promise<() => void> {
    await this.dataSource.query('SAVEPOINT tyo');
    try {
      const answer = await job.run();
      await this.dataSource.query('RELEASE tyo');
      return answer;
    } catch (error) {
      // The disk's failure is everybody's: SQLite may have undone the whole transaction.
      if (onTallennusvirhe(error)) throw error;
      await this.dataSource.query('ROLLBACK TO tyo');
      await this.dataSource.query('RELEASE tyo');
      return () => job.refuse(error);
    }
  }

  /** Of one statement that fails SQLite itself leaves nothing in the transaction. */
  private async runApart(job: Job): Promise<() => void> {
    try {
      return await job.run();
    } catch (error) {
      if (onTallennusvirhe(error)) throw error;
      return () => job.refuse(error);
    }
  }
}
