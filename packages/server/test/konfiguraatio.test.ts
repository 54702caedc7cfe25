import { KonfiguraatioError, lueKonfiguraatio } from '../src/konfiguraatio.js';
import { MUUTTUJAT } from '../src/ymparistomuuttujat.js';

const TUOTANTO = {
  NODE_ENV: 'production',
  EHOKS_PUBLIC_URL: 'https://ehoks.example',
  OPINTOPOLKU_URL: 'https://virkailija.example',
  OPINTOPOLKU_USER: 'ehoks',
  OPINTOPOLKU_PASSWORD: 'salainen',
  EHOKS_KUTSUJA_OID: '1.2.246.562.10.44400000111',
  EHOKS_SECRET: 'x'.repeat(32),
  EHOKS_TRUST_PROXY: '1',
};

/** Names of the variables that the refusal mentions, in alphabetical order. */
function viat(env: Record<string, string>): string[] {
  try {
    lueKonfiguraatio(env);
  } catch (virhe) {
    if (!(virhe instanceof KonfiguraatioError)) throw virhe;
    return Object.keys(MUUTTUJAT)
      .filter((nimi) => new RegExp(`\\b${nimi}\\b`).test(virhe.message))
      .sort();
  }
  return [];
}

test('tyhjä ympäristö kelpaa, ja oletukset ovat voimassa', () => {
  expect(lueKonfiguraatio({})).toMatchObject({
    tuotanto: false,
    portti: 3000,
    simulaattorinPortti: 3001,
    tietokanta: 'sqlite:./data/ehoks.sqlite',
    tunnistautuminen: 'embedded',
    opintopolku: undefined,
    rekisterinAikarajaMs: 8000,
    runkoraja: 1024 * 1024,
    tuki: 'ehoks@opintopolku.fi',
  });
});

test('jokainen virhe nimetään kerralla', () => {
  const vaarat = {
    PORT: 'x',
    EHOKS_PUBLIC_URL: 'ehoks.example',
    EHOKS_DATABASE_URL: 'mysql://x',
    EHOKS_IDENTITY: 'oma',
    SIMULATOR_PORT: '70000',
    EHOKS_NOW: '2026-01-15T12:00:00',
    EHOKS_NOW_PYSAHTYNYT: 'kyllä',
    EHOKS_REKISTERI_AIKARAJA_MS: '-1',
    EHOKS_RUNKORAJA: '1.5',
    EHOKS_SAANTOTASOT: 'eiole.saanto=virhe',
    EHOKS_SALASANASAANTO: 'oma',
    EHOKS_SECRET: 'liian lyhyt',
    EHOKS_SIIRTOLOKI_PAIVIA: '0',
    EHOKS_KUTSUJA_MINUUTISSA: '1',
    OPINTOPOLKU_OPPIJA_URL: 'opintopolku.example',
    EHOKS_TUKI: 'ei osoite',
  };
  expect(viat(vaarat)).toEqual(Object.keys(vaarat).sort());
});

test.each(['mysql://localhost/ehoks', 'postgres://', 'ehoks.sqlite', 'sqlite:'])(
  'tietokanta %s ei kelpaa',
  (osoite) => {
    expect(viat({ EHOKS_DATABASE_URL: osoite })).toEqual(['EHOKS_DATABASE_URL']);
  },
);

test.each([
  'sqlite:./data/ehoks.sqlite',
  'sqlite::memory:',
  'postgres://localhost/ehoks',
  'postgresql://ehoks:salasana@kanta.example:5432/ehoks?sslmode=verify-full',
])('tietokanta %s kelpaa', (osoite) => {
  expect(lueKonfiguraatio({ EHOKS_DATABASE_URL: osoite }).tietokanta).toBe(osoite);
});

test.each(Object.keys(TUOTANTO).filter((nimi) => nimi !== 'NODE_ENV'))(
  'tuotanto ei käynnisty ilman muuttujaa %s',
  (nimi) => {
    expect(viat(TUOTANTO)).toEqual([]);
    expect(viat({ ...TUOTANTO, [nimi]: '' })).toContain(nimi);
  },
);

test('salaisuutta ei tarvita, kun tunnukset ovat Opintopolussa', () => {
  expect(viat({ ...TUOTANTO, EHOKS_SECRET: '', EHOKS_IDENTITY: 'opintopolku' })).toEqual([]);
});

describe('oppijanumerot', () => {
  const AVAIN = Buffer.alloc(32, 7).toString('base64');

  test('ovat omat simulaattorin kanssa ja kansalliset Opintopolun kanssa, ellei muuta sanota', () => {
    expect(lueKonfiguraatio({}).oppijanumerot).toMatchObject({ onDemoavain: true });
    expect(lueKonfiguraatio({ EHOKS_OPPIJANUMEROT: 'kansallinen' }).oppijanumerot).toBe(undefined);
    expect(lueKonfiguraatio(TUOTANTO).oppijanumerot).toBe(undefined);
  });

  test('omissa tuotanto vaatii oman avaimen', () => {
    const omat = { ...TUOTANTO, EHOKS_OPPIJANUMEROT: 'oma' };
    expect(viat(omat)).toEqual(['EHOKS_HETU_KEY']);
    const demoavain = lueKonfiguraatio({}).oppijanumerot?.hetuAvain ?? '';
    expect(viat({ ...omat, EHOKS_HETU_KEY: demoavain })).toEqual(['EHOKS_HETU_KEY']);
    expect(viat({ ...omat, EHOKS_HETU_KEY: 'liian lyhyt' })).toEqual(['EHOKS_HETU_KEY']);
    expect(lueKonfiguraatio({ ...omat, EHOKS_HETU_KEY: AVAIN }).oppijanumerot).toEqual({
      hetuAvain: AVAIN,
      onDemoavain: false,
    });
  });
});

test('tuotannon osoite on https', () => {
  expect(viat({ ...TUOTANTO, EHOKS_PUBLIC_URL: 'http://ehoks.example' })).toEqual(['EHOKS_PUBLIC_URL']);
  expect(viat({ ...TUOTANTO, EHOKS_PUBLIC_URL: 'http://localhost.example' })).toEqual(['EHOKS_PUBLIC_URL']);
  expect(viat({ ...TUOTANTO, EHOKS_PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  expect(viat({ EHOKS_PUBLIC_URL: 'http://ehoks.example' })).toEqual([]);
});

test('tuotanto nimeää kaikki puuttuvat', () => {
  expect(viat({ NODE_ENV: 'production' })).toEqual(
    Object.keys(TUOTANTO)
      .filter((nimi) => nimi !== 'NODE_ENV')
      .sort(),
  );
});

test.each([
  ['SIMULATOR_PORT', '3001'],
  ['EHOKS_NOW', '2026-01-15T12:00:00+02:00'],
  ['EHOKS_NOW_PYSAHTYNYT', '0'],
  ['EHOKS_DEMO_PASSWORD', 'Demo-eHOKS-2026!'],
])('tuotanto kieltäytyy muuttujasta %s', (nimi, arvo) => {
  expect(viat({ ...TUOTANTO, [nimi]: arvo })).toEqual([nimi]);
  expect(viat({ [nimi]: arvo })).toEqual([]);
});

test('Opintopolun osoite ilman tunnusta ei kelpaa muuallakaan', () => {
  expect(viat({ OPINTOPOLKU_URL: 'https://virkailija.example' })).toEqual([
    'OPINTOPOLKU_PASSWORD',
    'OPINTOPOLKU_URL',
    'OPINTOPOLKU_USER',
  ]);
});

test('pysähtynyt kello vaatii hetken', () => {
  expect(viat({ EHOKS_NOW_PYSAHTYNYT: '1' })).toEqual(['EHOKS_NOW', 'EHOKS_NOW_PYSAHTYNYT']);
});

test.each([
  'sahkoposti.puutuu=varoitus',
  'opiskeluoikeus-oid.puuttuu=varoitus',
  'osaamisen-hankkimistapa.loppu-ennen-alkua=pois',
  'sahkoposti.puuttuu',
])('sääntötasoksi ei kelpaa %s', (arvo) => {
  expect(viat({ EHOKS_SAANTOTASOT: arvo })).toEqual(['EHOKS_SAANTOTASOT']);
});

test('välityspalvelimeksi kelpaa vain se, minkä Express ymmärtää', () => {
  expect(viat({ EHOKS_TRUST_PROXY: 'zzz' })).toEqual(['EHOKS_TRUST_PROXY']);
  for (const arvo of ['1', 'true', 'loopback, 10.0.0.0/8']) expect(viat({ EHOKS_TRUST_PROXY: arvo })).toEqual([]);
});

test('tuotanto ei usko asiakkaan osoitetta keneltä tahansa', () => {
  expect(viat({ ...TUOTANTO, EHOKS_TRUST_PROXY: 'true' })).toEqual(['EHOKS_TRUST_PROXY']);
  for (const arvo of ['2', 'false', 'loopback, 10.0.0.0/8'])
    expect(viat({ ...TUOTANTO, EHOKS_TRUST_PROXY: arvo })).toEqual([]);
});

test('sääntöjen tasot luetaan pareina', () => {
  expect(
    lueKonfiguraatio({ EHOKS_SAANTOTASOT: 'sahkoposti.puuttuu=varoitus, sahkoposti.muoto=virhe' }).saantotasot,
  ).toEqual({
    'sahkoposti.puuttuu': 'varoitus',
    'sahkoposti.muoto': 'virhe',
  });
});

test.each([
  ['true', true],
  ['false', false],
  ['2', 2],
  ['loopback', 'loopback'],
])('EHOKS_TRUST_PROXY=%s', (arvo, odotettu) => {
  expect(lueKonfiguraatio({ EHOKS_TRUST_PROXY: arvo }).trustProxy).toBe(odotettu);
});

test('replika kelpaa vain PostgreSQL-kannalle', () => {
  const replika = 'postgres://replika.example/ehoks';
  expect(viat({ EHOKS_DATABASE_REPLICA_URL: replika })).toEqual(['EHOKS_DATABASE_REPLICA_URL']);
  const asetukset = { EHOKS_DATABASE_URL: 'postgres://kanta.example/ehoks', EHOKS_DATABASE_REPLICA_URL: replika };
  expect(lueKonfiguraatio(asetukset).tietokantayhteys).toEqual({ yhteyksia: 10, replika });
});
