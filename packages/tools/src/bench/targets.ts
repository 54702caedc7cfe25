import type { Figure } from './measure.js';

interface Target {
  readonly measure: string;
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
  readonly unit: string;
}

/** What the service is held to; the ratios are to a bare limit measured in the same run. */
const atMost = (limit: number, unit: string, measure: string): Target => ({ measure, bound: 'at most', limit, unit });
const atLeast = (limit: number, unit: string, measure: string): Target => ({ measure, bound: 'at least', limit, unit });

export const TARGETS = {
  validation: atMost(2, 'x', 'validation of a valid plan, time against JSON.parse + Ajv'),
  get: atLeast(0.5, 'x', 'GET by id, 16 clients, rate against bare Express'),
  post: atLeast(0.4, 'x', 'POST, 16 clients, rate against bare Express with a durable insert'),
  'nest-post': atLeast(2, 'x', 'POST, 16 clients, rate against NestJS + TypeORM + class-validator'),
  'nest-get': atLeast(2, 'x', 'GET by id, 16 clients, rate against NestJS + TypeORM'),
  bulk: atMost(3, 'x', 'bulk import, time against the driver’s bulk insert'),
  'growth-post': atMost(1.3, 'x', 'POST, time when the store has grown'),
  'growth-get': atMost(1.5, 'x', 'GET by id, time when the store has grown'),
  'growth-list': atMost(2.5, 'x', 'list page, time when the store has grown'),
  memory: atMost(350, 'MB', 'memory of the server during bulk import, peak'),
  'memory-growth': atMost(1.2, 'x', 'memory peak of the whole import against its first tenth'),
  'statements-post': atMost(6, '', 'SQL statements of the store, POST'),
  'statements-get': atMost(2, '', 'SQL statements of the store, GET'),
  'statements-put': atMost(8, '', 'SQL statements of the store, PUT'),
  'statements-list': atMost(2, '', 'SQL statements of the store, list page'),
  'statements-other': atMost(4, '', 'SQL statements of identity and logs, the most of them'),
} as const satisfies Record<string, Target>;

export interface Result {
  readonly target: keyof typeof TARGETS;
  /** What it was measured on. */
  readonly of: string;
  readonly value: Figure;
}

export function passes({ target, value: { median } }: Result): boolean {
  const { bound, limit }: Target = TARGETS[target];
  return bound === 'at most' ? median <= limit : median >= limit;
}

/** A figure of which there is only one. */
export function single(value: number): Figure {
  return { median: value, spread: 0 };
}
