import fc from 'fast-check';
import { lueHaku, lueKentat, lueParametri } from '../../src/pyynto/kentat.js';
import { oppijaOid, paiva, teksti, totuusarvo } from '../../src/pyynto/muodot.js';

const kelvoton = (nimi: string) => expect.objectContaining({ koodi: 'pyynto.parametri', tiedot: { nimi } });

const PAKOLLISET = { nimi: teksti(10), omaLupa: totuusarvo };
const VALINNAISET = { alkaa: paiva };

describe('runko', () => {
  const lue = (runko: unknown) => lueKentat(runko, PAKOLLISET, VALINNAISET);

  test('kentät luetaan toimialueen nimillä, valinnaiset vain kun ne ovat', () => {
    expect(lue({ nimi: ' Aino ', 'oma-lupa': false })).toEqual({ nimi: 'Aino', omaLupa: false });
    expect(lue({ nimi: 'Aino', 'oma-lupa': true, alkaa: '2026-01-15' })).toEqual({
      nimi: 'Aino',
      omaLupa: true,
      alkaa: '2026-01-15',
    });
  });

  test.each<[unknown, string]>([
    [undefined, 'body'],
    [null, 'body'],
    ['{}', 'body'],
    [[], 'body'],
    [{}, 'nimi'],
    [{ nimi: 'Aino' }, 'oma-lupa'],
    [{ nimi: null, 'oma-lupa': true }, 'nimi'],
    [{ nimi: 'Aino', 'oma-lupa': 'true' }, 'oma-lupa'],
    [{ nimi: 'Aino', 'oma-lupa': true, alkaa: null }, 'alkaa'],
    [{ nimi: 'Aino', 'oma-lupa': true, loppuu: '2026-01-15' }, 'loppuu'],
    [{ nimi: 'Aino', 'oma-lupa': true, omaLupa: true }, 'omaLupa'],
    [JSON.parse('{"nimi": "Aino", "oma-lupa": true, "__proto__": {}}'), '__proto__'],
    [{ nimi: 'Aino', 'oma-lupa': true, ['x'.repeat(1000)]: 1 }, 'x'.repeat(100)],
  ])('%j ei kelpaa', (runko, nimi) => {
    expect(() => lue(runko)).toThrow(kelvoton(nimi));
  });
});

test('mikä tahansa JSON joko luetaan tai on kelvoton', () => {
  const kentta = fc.oneof(fc.jsonValue(), fc.constantFrom('Aino', true, '2026-01-15'));
  const runko = fc.record({ nimi: kentta, 'oma-lupa': kentta, alkaa: kentta }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), runko), (json) => {
      try {
        expect(lueKentat(json, PAKOLLISET, VALINNAISET)).toMatchObject({ omaLupa: expect.any(Boolean) as unknown });
      } catch (virhe) {
        expect(virhe).toMatchObject({ koodi: 'pyynto.parametri' });
      }
    }),
  );
});

describe('haku', () => {
  const lue = (haku: string) => lueHaku(new URLSearchParams(haku), { oppijaOid }, VALINNAISET);
  const OID = '1.2.246.562.24.44400000019';

  test('tuntematon ei merkitse mitään, kahdesti annetusta ensimmäinen', () => {
    expect(lue(`oppija-oid=${OID}&alkaa=2026-01-15&alkaa=eilen&muu=1&constructor=1`)).toEqual({
      oppijaOid: OID,
      alkaa: '2026-01-15',
    });
  });

  test.each([
    ['', 'oppija-oid'],
    ['oppija-oid=', 'oppija-oid'],
    ['oppija-oid=1.2.246.562.24.44400000018', 'oppija-oid'],
    [`oppija-oid=${OID}&alkaa=`, 'alkaa'],
    [`oppija-oid=${OID}&alkaa=2026-02-30`, 'alkaa'],
  ])('%s ei kelpaa', (haku, nimi) => {
    expect(() => lue(haku)).toThrow(kelvoton(nimi));
  });
});

test('polun osa', () => {
  expect(lueParametri({ omaNimi: 'Aino' }, 'omaNimi', teksti(10))).toBe('Aino');
  const kelvottomat: readonly Readonly<Record<string, string>>[] = [
    {},
    { omaNimi: '' },
    { omaNimi: 'liian pitkä nimi' },
  ];
  for (const parametrit of kelvottomat)
    expect(() => lueParametri(parametrit, 'omaNimi', teksti(10))).toThrow(kelvoton('oma-nimi'));
});
