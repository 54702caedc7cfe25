import fc from 'fast-check';
import {
  aikaleima,
  hetkiHelsingissa,
  onAikaleima,
  paivaHelsingissa,
  type Aikaleima,
} from '../../src/aika/aikaleima.js';
import { paiva } from '../../src/aika/paiva.js';

const HETKI = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

test.each([
  ['2025-03-03T10:00:00.000Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00:00Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00Z', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T12:00:00+02:00', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T12:00:00+0200', '2025-03-03T10:00:00.000Z'],
  ['2025-03-03T10:00:00.123456789Z', '2025-03-03T10:00:00.123Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ['9999-12-31T23:59:00+12:00', '9999-12-31T11:59:00.000Z'],
  ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
])('%s on hetki %s', (arvo, hetki) => {
  expect(onAikaleima(arvo)).toBe(true);
  expect(aikaleima(arvo)).toBe(hetki);
});

test.each([
  ...['2025-03-03', '2025-03-03T10:00:00', '2025-02-30T10:00:00Z', '2025-03-03T24:00:00Z', '2025-03-03T10:60:00Z'],
  ...['2025-03-03T10:00:60Z', '2025-03-03T10:00:00+15:00', '2025-03-03 10:00:00Z', '2025-03-03T10:00:00Z ', ''],
  // UTC-aikana kalenterin ulkopuolella.
  ...[
    '9999-12-31T23:59:00-12:00',
    '9999-12-31T22:00:00-02:00',
    '0001-01-01T00:00:00+00:01',
    '0000-12-31T23:00:00-02:00',
  ],
])('%j ei ole hetki', (arvo) => expect(onAikaleima(arvo)).toBe(false));

test('sama hetki on sama leima, missä vyöhykkeessä se onkin kirjoitettu', () => {
  const SIIRTYMA = fc.record({ tunnit: fc.integer({ min: -14, max: 14 }), kaksoispisteella: fc.boolean() });
  fc.assert(
    fc.property(HETKI, SIIRTYMA, (hetki, { tunnit, kaksoispisteella }) => {
      const siella = new Date(hetki.getTime() + tunnit * 3_600_000).toISOString().slice(0, -1);
      fc.pre(/^(?!0000)\d{4}-/.test(siella));
      const vyohyke = `${tunnit < 0 ? '-' : '+'}${String(Math.abs(tunnit)).padStart(2, '0')}${kaksoispisteella ? ':' : ''}00`;
      expect(onAikaleima(siella + vyohyke)).toBe(true);
      expect(aikaleima(siella + vyohyke)).toBe(hetki.toISOString());
    }),
  );
});

test('minkä tahansa hetken leima on itsekin hetki ja sama leima', () => {
  const REUNA = fc.constantFrom('0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31');
  const VYOHYKE = fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }))
    .map(([etu, tunnit]) => `${etu}${String(tunnit).padStart(2, '0')}:59`);
  fc.assert(
    fc.property(REUNA, fc.integer({ min: 0, max: 23 }), VYOHYKE, (pv, tunti, vyohyke) => {
      const arvo = `${pv}T${String(tunti).padStart(2, '0')}:30:00${vyohyke}`;
      fc.pre(onAikaleima(arvo));
      expect(onAikaleima(aikaleima(arvo))).toBe(true);
      expect(aikaleima(aikaleima(arvo))).toBe(aikaleima(arvo));
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

test.each([
  ['2026-08-24', undefined, '2026-08-24T00:00:00+03:00'],
  ['2026-01-24', undefined, '2026-01-24T00:00:00+02:00'],
  ['2026-08-24', '23:59', '2026-08-24T23:59:00+03:00'],
  // Kesäaika alkaa 29.3. ja päättyy 25.10.2026.
  ['2026-03-29', '02:59', '2026-03-29T02:59:00+02:00'],
  ['2026-03-29', '04:00', '2026-03-29T04:00:00+03:00'],
  ['2026-10-25', '03:30', '2026-10-25T03:30:00+03:00'],
  ['2026-10-25', '04:00', '2026-10-25T04:00:00+02:00'],
])('Suomen kello on %s %s hetkellä %s', (pv, kello, hetki) => {
  expect(hetkiHelsingissa(paiva(pv), kello)).toBe(hetki);
  expect(paivaHelsingissa(aikaleima(hetki))).toBe(pv);
});
