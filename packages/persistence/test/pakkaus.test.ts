import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { esimerkkiHoks, esimerkkiTuvaHoks, juoksevaTunnistegeneraattori, laajaHoks } from '@ehoks/testing';
import { pakkaa, pura } from '../src/historia/pakkaus.js';
import { SANAKIRJA_1 } from '../src/historia/sanakirja-1.js';

/** Rows packed with a dictionary cannot be read with another: changing one loses the history of every plan. */
test('kerran julkaistu sanakirja ei muutu', () => {
  expect(createHash('sha256').update(SANAKIRJA_1).digest('hex')).toBe(
    'e397d225f33fea10d4723f6ca460e371d50ffd11d625a3f29a332e0679b88e1b',
  );
});

test('purettu on se, mikä pakattiin', () => {
  fc.assert(
    fc.property(fc.json(), (dokumentti) => {
      expect(pura(pakkaa(dokumentti))).toBe(dokumentti);
    }),
  );
});

test('kerran pakattu aukeaa yhä', () => {
  const pakattu = Buffer.from('q8YXnCYmJgZgYGiphPCJUS0A', 'base64');
  expect(pura({ muoto: 'deflate-1', pakattu })).toBe('{"oppijaOid":"1.2.246.562.24.44400000019","versio":2}');
});

test.each([
  ['suppea', esimerkkiTuvaHoks(), 4],
  ['tavallinen', esimerkkiHoks(), 5],
  ['laaja', laajaHoks({}, juoksevaTunnistegeneraattori()), 10],
])('%s suunnitelma vie murto-osan', (_, hoks, osa) => {
  const dokumentti = JSON.stringify(hoks);
  expect(pakkaa(dokumentti).pakattu.length).toBeLessThan(Buffer.byteLength(dokumentti) / osa);
});

test('tuntematon muoto sanotaan', () => {
  expect(() => pura({ muoto: 'toString', pakattu: Buffer.alloc(0) })).toThrow('toString');
});
