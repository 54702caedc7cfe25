import { aikaleima } from '@ehoks/core';
import { luoKello } from '../src/kello.js';

const NYT = aikaleima('2026-01-15T12:00:00+02:00');

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2024-08-12T06:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

test.each([
  ['järjestelmän kello käy', undefined, false, '2024-08-12T06:00:00.000Z', '2024-08-12T06:01:00.000Z'],
  ['järjestelmän kello seisoo', undefined, true, '2024-08-12T06:00:00.000Z', '2024-08-12T06:00:00.000Z'],
  ['asetettu kello käy', NYT, false, '2026-01-15T10:00:00.000Z', '2026-01-15T10:01:00.000Z'],
  ['asetettu kello seisoo', NYT, true, '2026-01-15T10:00:00.000Z', '2026-01-15T10:00:00.000Z'],
])('%s', (_, nyt, seisoo, alussa, minuutinPaasta) => {
  const kello = luoKello(nyt, seisoo);
  expect(kello.nyt()).toBe(alussa);
  jest.advanceTimersByTime(60_000);
  expect(kello.nyt()).toBe(minuutinPaasta);
});
