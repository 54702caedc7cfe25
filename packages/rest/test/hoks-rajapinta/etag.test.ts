import { ehto, etag } from '../../src/hoks-rajapinta/etag.js';

test('etag ja ehto ovat toistensa käännöksiä', () => {
  for (const numero of [1, 42, 2 ** 40]) expect(ehto(etag(numero))).toEqual([numero]);
});

test.each([undefined, '*', ' * '])('If-Match %s: mikä tahansa kelpaa', (otsake) => {
  expect(ehto(otsake)).toBeUndefined();
});

test.each<[string, readonly number[]]>([
  ['"1", "3" ,"5"', [1, 3, 5]],
  ['W/"1"', []],
  ['W/"1", "2"', [2]],
  ['1', []],
  ['"x"', []],
  ['', []],
  ['"1" "2"', []],
  [`"${'9'.repeat(16)}"`, []],
])('If-Match %s', (otsake, odotettu) => {
  expect(ehto(otsake)).toEqual(odotettu);
});
