import type { DataSource, EntitySubscriberInterface } from 'typeorm';

/** One statement that has ended. */
export interface Lause {
  readonly laji: Lauselaji;
  /** Milliseconds in whole; `undefined` when the statement failed. */
  readonly kestoMs: number | undefined;
}

/** First words of the statements that this service makes; anything else is `MUU`. */
export const LAUSELAJIT = [
  'SELECT',
  'INSERT',
  'UPDATE',
  'DELETE',
  'BEGIN',
  'COMMIT',
  'ROLLBACK',
  'SAVEPOINT',
  'RELEASE',
  'MUU',
] as const;
export type Lauselaji = (typeof LAUSELAJIT)[number];

const LAJIT: ReadonlySet<string> = new Set(LAUSELAJIT);

/** Tells of each statement on every connection of the DataSource, whatever the database. */
export function seuraaLauseita(dataSource: DataSource, kuuntelija: (lause: Lause) => void): void {
  const seuraaja: EntitySubscriberInterface = {
    afterQuery: ({ query, executionTime }) => kuuntelija({ laji: lauselaji(query), kestoMs: executionTime }),
  };
  dataSource.subscribers.push(seuraaja);
}

function lauselaji(lause: string): Lauselaji {
  const [, sana = ''] = /^\s*(\w+)/.exec(lause) ?? [];
  // PostgreSQL's BEGIN is written out.
  const laji = sana.toUpperCase().replace('START', 'BEGIN');
  return LAJIT.has(laji) ? (laji as Lauselaji) : 'MUU';
}
