import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

const VENLA = '1.2.246.562.24.44400000019';
const VENLAN_VANHA = '1.2.246.562.24.44400000048';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());
afterEach(() => n.ohjaa('POST', '/alusta'));

const henkilo = (tiketti: string, kysely = '') =>
  n.hae(`/oppijanumerorekisteri-service/henkilo/${VENLA}${kysely}`, tiketti ? { headers: { ticket: tiketti } } : {});

test('a person', async () => {
  const vastaus = await n.onr(`/henkilo/${VENLA}`);
  expect(vastaus.headers.get('cache-control')).toBe('no-store');
  expect(await vastaus.json()).toMatchObject({
    oidHenkilo: VENLA,
    hetu: '150706A902Y',
    etunimet: 'Venla Aino',
    kutsumanimi: 'Venla',
    sukunimi: 'Esimerkki',
    oppijanumero: VENLA,
    duplicate: false,
    yhteystiedotRyhma: [{ yhteystieto: [{ yhteystietoTyyppi: 'YHTEYSTIETO_SAHKOPOSTI' }] }],
  });
});

test('master and slaves', async () => {
  expect(await (await n.onr(`/henkilo/${VENLAN_VANHA}`)).json()).toMatchObject({ duplicate: true, passivoitu: true });
  expect(await (await n.onr(`/henkilo/${VENLAN_VANHA}/master`)).json()).toMatchObject({ oidHenkilo: VENLA });
  expect(await (await n.onr(`/henkilo/${VENLA}/master`)).json()).toMatchObject({ oidHenkilo: VENLA });
  expect(await (await n.onr(`/henkilo/${VENLA}/slaves`)).json()).toMatchObject([{ oidHenkilo: VENLAN_VANHA }]);
  expect(await (await n.onr(`/henkilo/${VENLAN_VANHA}/slaves`)).json()).toEqual([]);
});

test('a person put in as a duplicate joins the one it names', async () => {
  const uusi = '1.2.246.562.24.44400000255';
  const master = '1.2.246.562.24.44400000022';
  expect((await n.ohjaa('PUT', `/onr/henkilot/${uusi}`, { duplicate: true, oppijanumero: master })).status).toBe(204);
  expect(await (await n.onr(`/henkilo/${uusi}/master`)).json()).toMatchObject({ oidHenkilo: master });
  expect(await (await n.onr(`/henkilo/${master}/slaves`)).json()).toMatchObject([{ oidHenkilo: uusi }]);
});

test('one has a protected address, one no hetu', async () => {
  expect(await (await n.onr('/henkilo/1.2.246.562.24.44400000080')).json()).toMatchObject({
    turvakielto: true,
    kotikunta: null,
  });
  expect(await (await n.onr('/henkilo/1.2.246.562.24.44400000158')).json()).toMatchObject({
    hetu: null,
    oppijanumero: null,
    yksiloityVTJ: false,
  });
});

test.each(['', '/master'])('an unknown number is 404: %s', async (polku) => {
  const vastaus = await n.onr(`/henkilo/1.2.246.562.24.99999999991${polku}`);
  expect(vastaus.status).toBe(404);
  expect(await vastaus.json()).toMatchObject({ status: 404, message: 'not_found' });
});

describe('ticket', () => {
  test('in the header or in the query, under either name of the host', async () => {
    expect((await henkilo(await n.tiketti())).status).toBe(200);
    expect((await henkilo('', `?ticket=${await n.tiketti()}`)).status).toBe(200);
    const localhost = n.url.replace('127.0.0.1', 'localhost');
    const st = await n.tiketti(`${localhost}/oppijanumerorekisteri-service/j_spring_cas_security_check`);
    expect((await henkilo(st)).status).toBe(200);
  });

  test('serves once', async () => {
    const st = await n.tiketti();
    expect((await henkilo(st)).status).toBe(200);
    const toinen = await henkilo(st);
    expect(toinen.status).toBe(401);
    expect(await toinen.json()).toMatchObject({ status: 401, message: 'unauthorized' });
  });

  test('missing, unknown, too old or of another service: 401', async () => {
    expect((await henkilo('')).status).toBe(401);
    expect((await henkilo('ST-1-x')).status).toBe(401);
    const vanha = await n.tiketti();
    n.kuluu(10_001);
    expect((await henkilo(vanha)).status).toBe(401);
    const muu = ['https://toinen.invalid', n.url].map((alku) => `${alku}/muu-service/j_spring_cas_security_check`);
    for (const palvelu of [...muu, 'ei osoite']) expect((await henkilo(await n.tiketti(palvelu))).status).toBe(401);
  });
});
