import { hetki, hoksId, kokonaisluku, numero, opiskeluoikeusOid } from '../../src/pyynto/parametrit.js';

const hylatty = expect.objectContaining({ koodi: 'pyynto.parametri' });
const haku = (arvo: string): URLSearchParams => new URLSearchParams({ n: arvo });

test.each([
  ['0', 0],
  ['1', 1],
  ['007', 7],
  ['2147483647', 2147483647],
])('numero %s', (teksti, odotettu) => {
  expect(numero('n', teksti)).toBe(odotettu);
  expect(hoksId(teksti)).toBe(odotettu);
});

test.each([undefined, '', ' ', 'abc', '-1', '+1', '1.0', '1e3', '0x1', '١', '2147483648', '99999999999999999999'])(
  'numero %s ei kelpaa',
  (teksti) => {
    expect(() => numero('n', teksti)).toThrow(hylatty);
  },
);

test('kokonaisluku haussa', () => {
  expect(kokonaisluku(new URLSearchParams(), 'n', 500)).toBe(500);
  expect([kokonaisluku(haku('-5'), 'n', 0), kokonaisluku(haku('12'), 'n', 0)]).toEqual([-5, 12]);
  for (const arvo of ['', '1.5', 'x', '1e3', '9'.repeat(16)])
    expect(() => kokonaisluku(haku(arvo), 'n', 0)).toThrow(hylatty);
});

test('hetki haussa, plusmerkki välilyöntinäkin', () => {
  expect(hetki(new URLSearchParams(), 'n')).toBeUndefined();
  expect(hetki(haku('2026-01-15T12:00:00Z'), 'n')).toBe('2026-01-15T12:00:00.000Z');
  expect(hetki(new URLSearchParams('n=2026-01-15T12:00:00+02:00'), 'n')).toBe('2026-01-15T10:00:00.000Z');
  for (const arvo of ['', '2026-01-15', '2026-01-15T12:00:00', '2026-02-30T00:00:00Z', 'eilen'])
    expect(() => hetki(haku(arvo), 'n')).toThrow(hylatty);
});

test('opiskeluoikeuden OID', () => {
  expect(opiskeluoikeusOid('1.2.246.562.15.44400000145')).toBe('1.2.246.562.15.44400000145');
  for (const oid of [undefined, '', '1.2.246.562.15.44400000146', '1.2.246.562.24.44400000019'])
    expect(() => opiskeluoikeusOid(oid)).toThrow(hylatty);
});
