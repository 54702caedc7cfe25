import type { Measured } from './measure.js';

/** A table for the terminal; the ratio is to the first line, the bare limit. */
export function report(title: string, [limit, ...others]: readonly Measured[]): string {
  if (limit === undefined) return title;
  const lines = [limit, ...others].map(({ name, perSecond, spread }) => [
    name,
    perSecond.toLocaleString('en', { maximumFractionDigits: perSecond < 100 ? 1 : 0 }),
    `${(1_000_000 / perSecond).toFixed(0)}`,
    `${(spread * 100).toFixed(0)} %`,
    (perSecond / limit.perSecond).toFixed(2),
  ]);
  const rows = [['', 'per second', 'µs each', 'spread', 'of the limit'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [title, ...rows.map((row) => `  ${line(row)}`)].join('\n');
}
