import { KIELTAYTYMISET, MUOTOSAANNOT, SAANTOKIRJA } from '@ehoks/core';
import {
  hetkiTaiPaiva,
  jokin,
  koodi,
  luku,
  opiskeluoikeusOid,
  oppijaOid,
  organisaatioOid,
  paiva,
  rooli,
  teksti,
  totuusarvo,
} from '../../src/pyynto/muodot.js';

const MUODOT = {
  totuusarvo,
  paiva,
  rooli,
  organisaatioOid,
  oppijaOid,
  opiskeluoikeusOid,
  koodi,
  hetkiTaiPaiva,
  teksti: teksti(8),
  jokin: jokin(['a', 'b']),
  luku: luku(1, 1000),
};

test.each(Object.entries(MUODOT))('%s: väärää tyyppiä ei lueta', (_, muoto) => {
  for (const arvo of [undefined, null, 1, [], ['a'], {}, '', 'x'.repeat(200), '\0', '\ud800', '2026-02-30'])
    expect(muoto(arvo)).toBeUndefined();
});

test.each<[keyof typeof MUODOT, unknown, unknown]>([
  ['totuusarvo', false, false],
  ['totuusarvo', 'false', undefined],
  ['paiva', '2026-01-15', '2026-01-15'],
  ['rooli', 'ehoks-palvelukayttaja', 'ehoks-palvelukayttaja'],
  ['rooli', 'toString', undefined],
  ['organisaatioOid', '1.2.246.562.10.44400000111', '1.2.246.562.10.44400000111'],
  ['organisaatioOid', '1.2.246.562.24.44400000019', undefined],
  ['oppijaOid', '1.2.246.562.24.44400000019', '1.2.246.562.24.44400000019'],
  ['opiskeluoikeusOid', '1.2.246.562.15.44400000145', '1.2.246.562.15.44400000145'],
  ['teksti', '  Aino\n', 'Aino'],
  ['teksti', '   ', undefined],
  ['teksti', '\u200B\u200D', undefined],
  ['teksti', '12345678', '12345678'],
  ['teksti', '123456789', undefined],
  ['jokin', 'b', 'b'],
  ['jokin', 'c', undefined],
  ['luku', '1000', 1000],
  ['luku', '0', undefined],
  ['luku', '1001', undefined],
  ['luku', '-1', undefined],
  ['luku', '1e2', undefined],
  ['koodi', 'Hoks.On-Jo', undefined],
  ['koodi', 'hoks', undefined],
])('%s %j', (nimi, arvo, odotettu) => {
  expect(MUODOT[nimi](arvo)).toBe(odotettu);
});

test('jokainen luettelon koodi on koodin muotoinen', () => {
  const koodit = [
    ...Object.keys(KIELTAYTYMISET),
    ...[...Object.values(MUOTOSAANNOT), ...SAANTOKIRJA].map((s) => s.koodi),
  ];
  expect(koodit.filter((k) => koodi(k) === undefined)).toEqual([]);
});

test.each([
  ['2026-01-15T12:00:00+02:00', '2026-01-15T10:00:00.000Z'],
  ['2026-01-15T12:00:00 02:00', '2026-01-15T10:00:00.000Z'],
  ['2026-01-15T12:00:00', undefined],
  // A day begins in Finland, summer time or not.
  ['2026-01-15', '2026-01-14T22:00:00.000Z'],
  ['2026-07-15', '2026-07-14T21:00:00.000Z'],
  ['2026-03-29', '2026-03-28T22:00:00.000Z'],
  ['2026-03-30', '2026-03-29T21:00:00.000Z'],
  ['2026-10-25', '2026-10-24T21:00:00.000Z'],
  ['2026-10-26', '2026-10-25T22:00:00.000Z'],
  ['0001-01-01', undefined],
  ['9999-12-31', '9999-12-30T22:00:00.000Z'],
])('hetki tai päivä %s', (teksti, odotettu) => {
  expect(hetkiTaiPaiva(teksti)).toBe(odotettu);
});
