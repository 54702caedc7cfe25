import { odotustoive } from '../../src/pyynto/odotustoive.js';

test.each([
  ['wait=2', 2000],
  ['Wait = "10"', 10_000],
  ['respond-async, wait=0', 0],
  ['return=minimal; wait=3', 3000],
  ['await=2', undefined],
  ['wait=-1', undefined],
  ['wait=2s', undefined],
  ['wait=99999', undefined],
  ['', undefined],
])('%s', (prefer, odotettu) => {
  expect(odotustoive({ otsake: () => prefer })).toBe(odotettu);
});
