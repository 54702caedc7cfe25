import fc from 'fast-check';
import { aikaleima, onAikaleima, paivaHelsingissa, type Aikaleima } from '../../src/aika/aikaleima.js';

const HETKI = fc.date({
  min: new Date('0010-01-01T00:00:00Z'),
  max: new Date('9990-01-01T00:00:00Z'),
  noInvalidDate: true,
});

test.each([
  ['2025-03-03T10:00:00.000Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00:00Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T12:00:00+02:00', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T12:00:00+0200', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00:00.123456789Z', '2025-03-03T10:00:00.123Z'],
])('%s on hetki %s', (arvo, hetki) => {
  expect(onAikaleima(arvo)).toBe(true);
  expect(aikaleima(arvo)).toBe(hetki);
});

test.each([
  ...['2025-03-03', '2025-03-03T10:00:00', '2025-02-30T10:00:00Z', '2025-03-03T24:00:00Z', '2025-03-03T10:60:00Z'],
  ...['2025-03-03T10:00:60Z', '2025-03-03T10:00:00+15:00', '2025-03-03 10:00:00Z', '2025-03-03T10:00:00Z ', ''],
])('%j ei ole hetki', (arvo) => expect(onAikaleima(arvo)).toBe(false));

test('sama hetki on sama leima, missä vyöhykkeessä se onkin kirjoitettu', () => {
  const SIIRTYMA = fc.record({ tunnit: fc.integer({ min: -14, max: 14 }), kaksoispisteella: fc.boolean() });
  fc.assert(
    fc.property(HETKI, SIIRTYMA, (hetki, { tunnit, kaksoispisteella }) => {
      const siella = new Date(hetki.getTime() + tunnit * 3_600_000).toISOString().slice(0, -1);
      const vyohyke = `${tunnit < 0 ? '-' : '+'}${String(Math.abs(tunnit)).padStart(2, '0')}${kaksoispisteella ? ':' : ''}00`;
      expect(onAikaleima(siella + vyohyke)).toBe(true);
      expect(aikaleima(siella + vyohyke)).toBe(hetki.toISOString());
    }),
  );
});

test('leimat vertautuvat kuten hetket', () => {
  fc.assert(
    fc.property(HETKI, HETKI, (a, b) => {
      const [leimaA, leimaB] = [aikaleima(a.toISOString()), aikaleima(b.toISOString())];
      expect(leimaA < leimaB).toBe(a.getTime() < b.getTime());
    }),
  );
});

test.each([
  ['talvella vuorokausi vaihtuu kello 22 UTC', '2025-01-31T21:59:59.999Z', '2025-01-31'],
  ['talvella vuorokausi vaihtuu kello 22 UTC', '2025-01-31T22:00:00.000Z', '2025-02-01'],
  ['kesällä vuorokausi vaihtuu kello 21 UTC', '2025-06-30T20:59:59.999Z', '2025-06-30'],
  ['kesällä vuorokausi vaihtuu kello 21 UTC', '2025-06-30T21:00:00.000Z', '2025-07-01'],
])('%s: %s on %s', (_, hetki, pv) => expect(paivaHelsingissa(hetki as Aikaleima)).toBe(pv));
