import fc from 'fast-check';
import { camel, kebab } from '../../src/tunnisteet/kirjoitusasu.js';
import { OSAKOKOELMAT } from '../../src/hoks/hoks.js';
import { osoitin } from '../../src/hoks/polku.js';

const SANA = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

test.each([
  ['osaamisenHankkimistapa', 'osaamisen-hankkimistapa'],
  ['tyopaikanYTunnus', 'tyopaikan-y-tunnus'],
  ['yTunnus', 'y-tunnus'],
  ['eid', 'eid'],
  ['tavoitteetJaSisallot', 'tavoitteet-ja-sisallot'],
])('%s on rajapinnassa %s', (koodissa, rajapinnassa) => {
  expect(kebab(koodissa)).toBe(rajapinnassa);
  expect(camel(rajapinnassa)).toBe(koodissa);
});

test('rajapinnan asusta pääsee koodin asuun ja takaisin', () => {
  fc.assert(
    fc.property(fc.array(SANA, { minLength: 1, maxLength: 6 }), (sanat) => {
      const rajapinnassa = sanat.join('-');
      expect(kebab(camel(rajapinnassa))).toBe(rajapinnassa);
    }),
  );
});

test('koodin asusta pääsee rajapinnan asuun ja takaisin', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,30}$/), (avain) => expect(camel(kebab(avain))).toBe(avain)),
  );
});

test('eri avaimet pysyvät eri avaimina', () => {
  expect(new Set(OSAKOKOELMAT.map(kebab)).size).toBe(OSAKOKOELMAT.length);
});

describe('osoitin', () => {
  test('juuri on tyhjä', () => expect(osoitin([])).toBe(''));
  test('avaimet ovat rajapinnan asussa ja järjestysnumerot sellaisinaan', () => {
    expect(osoitin(['hankittavatAmmatTutkinnonOsat', 0, 'tutkinnonOsaKoodiUri'])).toBe(
      '/hankittavat-ammat-tutkinnon-osat/0/tutkinnon-osa-koodi-uri',
    );
  });
  test('aalto ja vinoviiva on kirjoitettu kuten RFC 6901 sanoo', () => expect(osoitin(['a/b~c'])).toBe('/a~1b~0c'));
});
