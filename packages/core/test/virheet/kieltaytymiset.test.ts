import type { Kieltaytyminen } from '../../src/virheet/kieltaytyminen.js';
import { KIELTAYTYMISET } from '../../src/virheet/kieltaytymiset.js';
import { KIELET, taydenna } from '../../src/virheet/tekstit.js';

const RIVIT: [string, Kieltaytyminen][] = Object.entries(KIELTAYTYMISET);

/** Tiedot, joita kieltäytymisiin annetaan. */
const PAIKANPITAJAT: Readonly<Record<string, readonly string[]>> = {
  'rekisteri.ei-vastaa': ['palvelu'],
  'pyynto.liian-syva': ['raja'],
  'pyynto.liikaa-arvoja': ['raja'],
  'pyynto.liian-suuri': ['raja'],
  'pyynto.parametri': ['nimi'],
  'jako.viesteja-liikaa': ['raja'],
  'oikeus.paattynyt': ['paattyi'],
  'salasana.ei-kelpaa': ['puutteet', 'vahintaan'],
  'taulukko.liian-suuri': ['raja'],
  'taulukko.liikaa-riveja': ['raja'],
  'taulukko.lainausmerkki': ['rivi'],
  'taulukko.sarake-puuttuu': ['sarakkeet'],
  'taulukko.sarake-kahdesti': ['sarakkeet'],
  'versio.ei-loydy': ['versio'],
  'versio.voimassa': ['versio'],
  'luonnos.liikaa': ['raja'],
  'toiminto.suljettu': ['syy'],
  'jako.ei-viela': ['alku'],
  'jako.liian-pitka': ['kuukausia'],
  'jako.kohteen-jalkeen': ['viimeistaan'],
  'jako.liikaa': ['raja'],
  'tuonti.liikaa-riveja': ['raja'],
  'tuonti.rivi-ei-kelpaa': ['puutteet'],
};

const paikanpitajat = (teksti: string): string[] => [...teksti.matchAll(/\{(\w+)\}/g)].map(([, nimi]) => nimi ?? '');

/** Käyttöönoton ohjeen neljä siirtokoodia ja se, mitä kukin tarkoittaa. */
test.each([
  [400, ['hoks.sisalto', 'hoks.on-jo']],
  [401, ['tunnistus.tiketti-puuttuu', 'tunnistus.vaarat-tunnukset', 'oikeus.ei-opiskeluoikeuteen']],
  [401, ['tunnistus.tunnus-on-oid', 'tunnus.ei-kaytossa', 'oikeus.ei-palveluoikeutta', 'oikeus.paattynyt']],
  [403, ['tunnus.ei-palvelutunnus']],
  [423, ['tunnus.lukittu']],
])('siirtokoodi %i on %j', (siirtokoodi, koodit) => {
  expect(RIVIT.filter(([, rivi]) => rivi.siirtokoodi === siirtokoodi).map(([koodi]) => koodi)).toEqual(
    expect.arrayContaining(koodit),
  );
});

describe.each(RIVIT)('%s', (koodi, { tekstit, lahde }) => {
  test('sanoo lähteensä', () => {
    expect(lahde.trim()).not.toBe('');
  });

  test.each(KIELET)('sanoo syyn ja ohjeen (%s)', (kieli) => {
    expect(tekstit[kieli].syy.trim()).not.toBe('');
    expect(tekstit[kieli].ohje.trim()).not.toBe('');
    expect(paikanpitajat(tekstit[kieli].syy + tekstit[kieli].ohje)).toEqual(PAIKANPITAJAT[koodi] ?? []);
  });
});

describe('täydennys', () => {
  test('korvaa tunnetun ja jättää tuntemattoman näkyviin', () => {
    expect(taydenna('{palvelu}: {muu}', { palvelu: 'koski' }, 'fi')).toBe('koski: {muu}');
  });

  test.each([
    ['fi', '1.5.2019'],
    ['sv', '1.5.2019'],
    ['en', '2019-05-01'],
  ] as const)('kirjoittaa päivän kielensä tapaan (%s)', (kieli, sanottu) => {
    expect(taydenna('{paiva}.', { paiva: '2019-05-01' }, kieli)).toBe(`${sanottu}.`);
  });

  test.each(['2019-13-01', '1357902-3', '/osat/0', '2019-05-01T00:00:00Z'])(
    'ei muuta tietoa, joka ei ole päivä: %s',
    (tieto) => {
      expect(taydenna('{tieto}', { tieto }, 'fi')).toBe(tieto);
    },
  );

  test.each([
    ['fi', 'suomeksi'],
    ['sv', 'på svenska'],
    ['en', 'suomeksi'],
  ] as const)('sanoo kieltensä tekstin kielellä, ja suomeksi sen, mitä ei ole englanniksi (%s)', (kieli, sanottu) => {
    expect(taydenna('{syy}', { syy: { fi: 'suomeksi', sv: 'på svenska' } }, kieli)).toBe(sanottu);
  });

  test('ei täydennä täydennettyä', () => {
    expect(taydenna('{a}', { a: '{b}', b: 'x' }, 'fi')).toBe('{b}');
  });
});
