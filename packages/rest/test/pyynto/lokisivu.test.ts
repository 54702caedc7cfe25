import { sivu } from '../../src/pyynto/lokisivu.js';

const rivit = (...numerot: number[]): { numero: number }[] => numerot.map((numero) => ({ numero }));

test.each([
  [rivit(), {}],
  [rivit(9, 8), {}],
  [rivit(9, 8, 7), { seuraava: 8 }],
])('sivulla on kaksi riviä %j', (haetut, meta) => {
  expect(sivu(haetut, 2)).toEqual({ rivit: haetut.slice(0, 2), meta });
});
