import { type Measured } from './measure.js';
import { passes, type Result, TARGETS } from './targets.js';

/** What a part of the measuring found. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly results: readonly Result[];
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** For the terminal: the first column to the left, the others to the right. */
export function report({ title, columns, rows }: Table): string {
  const lines = [['', ...columns], ...rows];
  const width = (column: number): number => Math.max(...lines.map((line) => (line[column] ?? '').length));
  const widths = ['', ...columns].map((_, column) => width(column));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [title, ...lines.map((row) => `  ${line(row)}`)].join('\n');
}

/** Rates; the ratio is to the first line, the bare limit. */
export function ratesTable(title: string, measured: readonly Measured[]): Table {
  const latencies = measured.some(({ percentiles }) => percentiles);
  return {
    title,
    columns: ['per second', 'spread', 'of the limit', 'spread', ...(latencies ? ['p50 ms', 'p95 ms', 'p99 ms'] : [])],
    rows: measured.map(({ name, perSecond, spread, ratio, percentiles = [] }) => [
      name,
      number(perSecond),
      percent(spread),
      ratio.median.toFixed(2),
      percent(ratio.spread),
      ...percentiles.map((ms) => ms.toFixed(1)),
    ]),
  };
}

/** Pass or short, a row for each target and what it was measured on. */
export function targetsTable(results: readonly Result[]): Table {
  return {
    title: 'Targets',
    columns: ['target', 'measured', 'spread', ''],
    rows: results.map((result) => {
      const { measure, bound, limit, unit } = TARGETS[result.target];
      const { median, spread } = result.value;
      const measured = `${number(median)} ${unit}`.trim();
      return [
        `${measure} (${result.of})`,
        `${bound} ${limit} ${unit}`.trim(),
        measured,
        spread === 0 ? '' : percent(spread),
        passes(result) ? 'pass' : 'short',
      ];
    }),
  };
}

export function number(value: number): string {
  const decimals = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: decimals });
}

export function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}
