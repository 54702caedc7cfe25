/** Who calls, and what is told of the call: not the store of plans. */
const OTHER = /\behoks_(tunnukset|istunnot|auditloki|auditloki_hoksit|siirtoloki|kutsurajat)\b/;
const BEGINS = /^(BEGIN|START TRANSACTION)/i;
const ENDS = /^(COMMIT|ROLLBACK)$/i;

export interface StatementCount {
  readonly store: number;
  readonly other: number;
}

/** How many of an operation's statements are of the store of plans. BEGIN and COMMIT are so when something between them is. */
export function countStatements(statements: readonly string[]): StatementCount {
  const count = { store: 0, other: 0 };
  let transaction: { store: number; other: number } | undefined;
  for (const statement of statements) {
    if (BEGINS.test(statement)) transaction = { store: 0, other: 0 };
    const counted = transaction ?? count;
    if (ENDS.test(statement) && transaction) {
      count.store += transaction.store;
      count.other += transaction.other;
      count[transaction.store > 0 ? 'store' : 'other'] += 2;
      transaction = undefined;
    } else if (!BEGINS.test(statement)) counted[OTHER.test(statement) ? 'other' : 'store'] += 1;
  }
  return count;
}
