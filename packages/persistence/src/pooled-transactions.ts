import { DataSource, type DataSourceOptions } from 'typeorm';
import { onKatkennut, onTormays, siistiVirhe } from './ajurin-virheet.js';
import type { Transactions, Work } from './transaction.js';

/** How many times the same work is begun, at most, when another had to go first or a connection was dead. */
const YRITYKSIA = 5;

/** Of the advisory lock that migrations of every process wait for: "ehoks" in ASCII. */
const MIGRAATIOLUKKO = 0x65_68_6f_6b_73;

/**
 * Transactions on a pool of connections to PostgreSQL, each on its own. At READ COMMITTED: a row that is read in order to
 * be changed is locked or named with its change number in the UPDATE, and unique indexes decide the rest.
 */
export class PooledTransactions implements Transactions {
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly replica: DataSource | undefined,
  ) {}

  get waiting(): number {
    const { master } = this.dataSource.driver as unknown as { readonly master: { readonly waitingCount: number } };
    return master.waitingCount;
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.run(() => {
      let begun = false;
      const transaction = (): Promise<T> =>
        this.dataSource.transaction((manager) => {
          begun = true;
          return work(manager);
        });
      // Once the work has begun nobody knows whether a connection broke before or after its COMMIT.
      return again(transaction, (error) => onTormays(error) || (!begun && onKatkennut(error)));
    });
  }

  writeStatement<T>(work: Work<T>): Promise<T> {
    return this.run(() => work(this.dataSource.manager));
  }

  read<T>(work: Work<T>): Promise<T> {
    return this.run(() => again(() => work(this.dataSource.manager), onKatkennut));
  }

  readLagging<T>(work: Work<T>): Promise<T> {
    const { manager } = this.replica ?? this.dataSource;
    return this.run(() => again(() => work(manager), onKatkennut));
  }

  exclusive<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
    return this.run(async () => {
      const patient = await this.patient();
      // The lock belongs to the connection: the one that took it has to let it go, and its end does so too.
      const holder = patient.createQueryRunner();
      try {
        await holder.query('SELECT pg_advisory_lock($1)', [MIGRAATIOLUKKO]);
        return await work(patient);
      } finally {
        await holder.release();
        await patient.destroy();
      }
    });
  }

  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private async run<T>(work: () => Promise<T>): Promise<T> {
    const running = work();
    const ended: Promise<unknown> = Promise.allSettled([running]).then(() => this.running.delete(ended));
    this.running.add(ended);
    try {
      return await running;
    } catch (error) {
      throw siistiVirhe(error);
    }
  }

  /** Connections that wait as long as it takes: for other processes' migrations, and for one's own. */
  private patient(): Promise<DataSource> {
    const { options } = this.dataSource;
    const extra = { ...(options.extra as object), statement_timeout: 0, lock_timeout: 0, query_timeout: 0 };
    // Two: one holds the lock while the other works.
    return new DataSource({ ...options, poolSize: 2, extra } as DataSourceOptions).initialize();
  }
}

async function again<T>(work: () => Promise<T>, mayRepeat: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === YRITYKSIA || !mayRepeat(error)) throw error;
    }
  }
}
