import { EhoksError } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import type { Transactions } from './transaction.js';

/** What one transaction or search takes at most: statements stay well below the databases' limits. */
const LARGEST_BATCH = 50;

/** Done for many at once; the results in the order of the items. Of items that are written, none or all. */
type BatchWork<Item, Result> = (manager: EntityManager, items: readonly Item[]) => Promise<readonly Result[]>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Calls of the same kind done together: those that come while a batch runs are the next one. Sixteen transfers take one
 * transaction and the statements of one; a call that comes alone waits for nobody.
 */
export class Together {
  private readonly running = new Set<Promise<void>>();

  /** `atOnce`: batches of one kind that run at the same time. */
  constructor(
    private readonly transactions: Transactions,
    private readonly atOnce: number,
  ) {}

  /** Each item in a transaction with others. `single`: are these one statement, which needs no transaction around it? */
  write<Item, Result>(
    work: BatchWork<Item, Result>,
    single: (items: readonly Item[]) => boolean = () => false,
  ): (item: Item) => Promise<Result> {
    return this.gathered((items) =>
      this.transactions[single(items) ? 'writeStatement' : 'write']((manager) => work(manager, items)),
    );
  }

  /** Sees what was committed before it was asked: one that comes later never joins a search that has begun. */
  read<Item, Result>(work: BatchWork<Item, Result>): (item: Item) => Promise<Result> {
    return this.gathered((items) => this.transactions.read((manager) => work(manager, items)));
  }

  /** Fulfilled when everything asked so far has ended. */
  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private gathered<Item, Result>(
    run: (items: readonly Item[]) => Promise<readonly Result[]>,
  ): (item: Item) => Promise<Result> {
    const queue: Waiting<Item, Result>[] = [];
    let batches = 0;
    const work = async (): Promise<void> => {
      while (queue.length > 0) await settle(queue.splice(0, LARGEST_BATCH), run);
      batches -= 1;
    };
    return (item) =>
      new Promise<Result>((resolve, reject) => {
        queue.push({ item, resolve, reject });
        if (batches === this.atOnce) return;
        batches += 1;
        const ended: Promise<void> = work().finally(() => this.running.delete(ended));
        this.running.add(ended);
      });
  }
}

/** Never rejects. */
async function settle<Item, Result>(
  batch: readonly Waiting<Item, Result>[],
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item));
    batch.forEach(({ resolve }, i) => resolve(results[i] as Result));
  } catch (error) {
    // The store's failure is everybody's. Any other is that of one of them, and nothing of the batch was left.
    if (batch.length === 1 || EhoksError.on(error)) for (const { reject } of batch) reject(error);
    else for (const alone of batch) await settle([alone], run);
  }
}
