import { EhoksError } from '@ehoks/core';
import type { Transactions } from './transaction.js';

/** Milliseconds for which the outcome of a write tells of the store. */
const TUORE_MS = 5_000;

/** Remembers how the latest write ended, so that knowing whether the store takes changes costs no write of its own while there are others. */
export class Kirjoitusvahti {
  /** The same transactions, watched. */
  readonly transactions: Transactions;
  #viimeisin: { readonly hetki: number; readonly onnistui: boolean } | undefined;
  #koe: Promise<boolean> | undefined;

  constructor(
    transactions: Transactions,
    private readonly koelause: string,
    private readonly nyt: () => number = () => performance.now(),
  ) {
    this.transactions = {
      get waiting() {
        return transactions.waiting;
      },
      write: (work) => this.#seuraa(transactions.write(work)),
      writeStatement: (work) => this.#seuraa(transactions.writeStatement(work)),
      read: (work) => transactions.read(work),
      readLagging: (work) => transactions.readLagging(work),
      exclusive: (work) => transactions.exclusive(work),
      drain: () => transactions.drain(),
    };
  }

  /** Does the store take changes? Tries it when nothing has been written lately. Never rejects. */
  async kirjoitettavissa(): Promise<boolean> {
    const { hetki, onnistui } = this.#viimeisin ?? { hetki: -Infinity, onnistui: false };
    if (this.nyt() - hetki < TUORE_MS) return onnistui;
    this.#koe ??= this.kokeile()
      .then(
        () => true,
        () => false,
      )
      .finally(() => (this.#koe = undefined));
    return this.#koe;
  }

  /** Writes so that nothing changes. Throws `tallennus.ei-onnistu`. */
  async kokeile(): Promise<void> {
    await this.transactions.writeStatement((manager) => manager.query(this.koelause));
  }

  async #seuraa<T>(kirjoitus: Promise<T>): Promise<T> {
    try {
      const tulos = await kirjoitus;
      this.#viimeisin = { hetki: this.nyt(), onnistui: true };
      return tulos;
    } catch (error) {
      // A statement that was refused says nothing of the store.
      if (EhoksError.on(error) && error.koodi === 'tallennus.ei-onnistu')
        this.#viimeisin = { hetki: this.nyt(), onnistui: false };
      throw error;
    }
  }
}
