import { demoVaestotiedot } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());
afterEach(() => n.ohjaa('POST', '/alusta'));

const kysy = async (runko: unknown) => {
  const vastaus = await n.hae('/vtj/henkilo', {
    method: 'POST',
    body: JSON.stringify(runko),
    headers: { 'content-type': 'application/json' },
  });
  return [vastaus.status, await vastaus.json()] as const;
};

test('people of Oppijanumerorekisteri and others', async () => {
  expect(await kysy({ hetu: '150706A902Y' })).toEqual([
    200,
    { henkilo: { hetu: '150706A902Y', etunimet: 'Venla Aino', sukunimi: 'Esimerkki' } },
  ]);
  expect(await kysy({ hetu: '120307A923R' })).toMatchObject([200, { henkilo: { sukunimi: 'Uusiniemi' } }]);
});

test('an earlier identity code gives the one in force', async () => {
  expect(await kysy({ hetu: '040606A925T' })).toMatchObject([200, { henkilo: { hetu: '040606A926U' } }]);
});

test('each code of the demo is an identity code, and of one person', async () => {
  const tunnukset = demoVaestotiedot.flatMap(({ hetu, entisetHetut = [] }) => [hetu, ...entisetHetut]);
  expect(new Set(tunnukset).size).toBe(tunnukset.length);
  for (const hetu of tunnukset.filter((tunnus) => tunnus !== '010101A928M'))
    expect(await kysy({ hetu })).toMatchObject([200, { henkilo: { hetu: expect.any(String) } }]);
});

test('nobody has the code; what is no code is refused', async () => {
  expect(await kysy({ hetu: '151204A932E' })).toEqual([200, { henkilo: null }]);
  for (const runko of [{ hetu: '151204A932X' }, { hetu: 1 }, {}, [], null]) expect((await kysy(runko))[0]).toBe(400);
});

test('a person is put there, mended and taken away', async () => {
  const hetu = '151204A932E';
  const henkilo = { hetu, etunimet: 'Aino', sukunimi: 'Lisätty', 'viive-ms': 1 };
  expect((await n.ohjaa('POST', '/vtj/henkilot', henkilo)).status).toBe(204);
  expect(await kysy({ hetu })).toMatchObject([200, { henkilo: { sukunimi: 'Lisätty' } }]);
  expect((await n.ohjaa('DELETE', '/vtj/henkilot', { hetu })).status).toBe(204);
  expect(await kysy({ hetu })).toEqual([200, { henkilo: null }]);
});

test.each([
  [{ hetu: 'x', etunimet: 'A', sukunimi: 'B' }],
  [{ hetu: '151204A932E', etunimet: 'A' }],
  [{ hetu: '151204A932E', etunimet: 'A', sukunimi: 'B', 'entiset-hetut': ['x'] }],
  [{ hetu: '151204A932E', etunimet: 'A', sukunimi: 'B', 'viive-ms': -1 }],
  [{ hetu: '151204A932E', etunimet: 'A', sukunimi: 'B', muu: 1 }],
])('what is not understood is refused: %j', async (runko) => {
  expect((await n.ohjaa('POST', '/vtj/henkilot', runko)).status).toBe(400);
});

test('no address in the call list has an identity code', async () => {
  await kysy({ hetu: '150706A902Y' });
  expect(JSON.stringify(await (await n.ohjaa('GET', '/kutsut')).json())).not.toContain('150706');
});
