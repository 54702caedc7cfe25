import { DEMO, kaynnistaSimulaattori } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

interface Kutsu {
  readonly aika: string;
  readonly palvelu: string;
  readonly metodi: string;
  readonly polku: string;
  readonly tila: number | string | null;
}

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());
beforeEach(() => n.ohjaa('POST', '/alusta'));

const OIKEUS = '1.2.246.562.15.44400000350';
const OPPIJA = '1.2.246.562.24.44400000255';
const ORGANISAATIO = '1.2.246.562.10.44400000178';
const kutsut = async () => (await (await n.ohjaa('GET', '/kutsut')).json()) as Kutsu[];
const vika = (palvelu: string, tila: string, muut: object = {}) => n.ohjaa('POST', '/viat', { palvelu, tila, ...muut });

describe('registries', () => {
  test('a study right comes and goes', async () => {
    const luku = async () => (await n.koski(`/opiskeluoikeus/${OIKEUS}`)).status;
    expect(await luku()).toBe(404);
    expect((await n.ohjaa('PUT', `/koski/opiskeluoikeudet/${OIKEUS}?oppija=${OPPIJA}`, { tila: {} })).status).toBe(204);
    expect(await (await n.koski(`/opiskeluoikeus/${OIKEUS}`)).json()).toEqual({ oid: OIKEUS, tila: {} });
    expect((await n.ohjaa('DELETE', `/koski/opiskeluoikeudet/${OIKEUS}?oppija=${OPPIJA}`)).status).toBe(204);
    expect(await luku()).toBe(404);
    expect((await n.ohjaa('DELETE', `/koski/opiskeluoikeudet/${OIKEUS}`)).status).toBe(204);
  });

  test('one that is replaced without a learner keeps its own', async () => {
    const { oid, oppija } = DEMO.opiskeluoikeudet[0]!;
    expect((await n.ohjaa('PUT', `/koski/opiskeluoikeudet/${oid}`, { uusi: true })).status).toBe(204);
    const { opiskeluoikeudet } = (await (await n.koski(`/oppija/${oppija}`)).json()) as { opiskeluoikeudet: object[] };
    expect(opiskeluoikeudet).toContainEqual({ oid, uusi: true });
  });

  test('one is annulled by putting it so', async () => {
    const { oid } = DEMO.opiskeluoikeudet[0]!;
    const jaksot = [{ alku: '2025-08-11', tila: { koodiarvo: 'mitatoity' } }];
    await n.ohjaa('PUT', `/koski/opiskeluoikeudet/${oid}`, { tila: { opiskeluoikeusjaksot: jaksot } });
    expect((await n.koski(`/opiskeluoikeus/${oid}`)).status).toBe(404);
  });

  test('a person and an organisation', async () => {
    expect((await n.ohjaa('PUT', `/onr/henkilot/${OPPIJA}`, { etunimet: 'Uusi' })).status).toBe(204);
    expect(await (await n.onr(`/henkilo/${OPPIJA}`)).json()).toEqual({ oidHenkilo: OPPIJA, etunimet: 'Uusi' });
    expect((await n.ohjaa('DELETE', `/onr/henkilot/${OPPIJA}`)).status).toBe(204);
    expect((await n.onr(`/henkilo/${OPPIJA}`)).status).toBe(404);

    const runko = { parentOidPath: '|omituinen|' };
    expect((await n.ohjaa('PUT', `/organisaatiot/${ORGANISAATIO}`, runko)).status).toBe(204);
    const hae = () => n.hae(`/organisaatio-service/api/${ORGANISAATIO}`);
    expect(await (await hae()).json()).toEqual({ oid: ORGANISAATIO, ...runko });
    expect((await n.ohjaa('DELETE', `/organisaatiot/${ORGANISAATIO}`)).status).toBe(204);
    expect((await hae()).status).toBe(404);
  });

  test('alusta brings the demo world back', async () => {
    const { oid } = DEMO.opiskeluoikeudet[0]!;
    await n.ohjaa('DELETE', `/koski/opiskeluoikeudet/${oid}`);
    await n.ohjaa('PUT', `/onr/henkilot/${OPPIJA}`, {});
    await vika('koski', '500');
    expect((await n.ohjaa('POST', '/alusta')).status).toBe(204);
    expect(await kutsut()).toEqual([]);
    expect((await n.koski(`/opiskeluoikeus/${oid}`)).status).toBe(200);
    expect((await n.onr(`/henkilo/${OPPIJA}`)).status).toBe(404);
  });
});

describe('faults', () => {
  const paikat = [
    ['koski', '/koski/api/opiskeluoikeus/1'],
    ['onr', '/oppijanumerorekisteri-service/henkilo/1'],
    ['organisaatio', '/organisaatio-service/api/1'],
    ['koodisto', '/koodisto-service/rest/json/urasuunnitelma/koodi'],
    ['eperusteet', '/eperusteet-service/api/external/perusteet'],
    ['lokalisointi', '/lokalisointi/cxf/rest/v1/localisation?category=ehoks'],
    ['vtj', '/vtj/henkilo'],
    ['cas', '/cas/login'],
    ['cas', '/cas-oppija/login'],
  ] as const;

  test.each(paikat)('%s at %s, and nowhere else', async (palvelu, polku) => {
    const tilat = () => Promise.all(paikat.map(async ([, osoite]) => (await n.hae(osoite)).status));
    const ehjana = await tilat();
    expect((await n.hae(polku)).status).not.toBe(503);
    expect((await vika(palvelu, '503')).status).toBe(204);
    expect(await tilat()).toEqual(paikat.map(([p], i) => (p === palvelu ? 503 : ehjana[i])));
    expect((await n.hae(polku)).headers.get('cache-control')).toBe('no-store');
    expect((await n.ohjaa('DELETE', '/viat')).status).toBe(204);
    expect(await tilat()).toEqual(ehjana);
  });

  test('500, rubbish, a cut line and silence, as the call list tells them', async () => {
    const polku = '/organisaatio-service/api/1';
    await vika('organisaatio', '500');
    expect((await n.hae(polku)).status).toBe(500);
    await vika('organisaatio', 'roska');
    const roska = await n.hae(polku);
    expect(roska.status).toBe(200);
    await expect(roska.json()).rejects.toMatchObject({ name: 'SyntaxError' });
    await vika('organisaatio', 'katkos');
    await expect(n.hae(polku)).rejects.toThrow();
    await vika('organisaatio', 'timeout');
    await expect(n.hae(polku, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await kutsut()).filter(({ palvelu }) => palvelu === 'organisaatio').map(({ tila }) => tila)).toEqual(
      expect.arrayContaining([500, 'roska', 'katkos', 'timeout']),
    );
  });

  test('a fault with a duration heals by itself', async () => {
    const kello = jest.spyOn(performance, 'now').mockReturnValue(1000);
    await vika('organisaatio', '503', { 'kesto-ms': 200 });
    const status = async () => (await n.hae('/organisaatio-service/api/1')).status;
    kello.mockReturnValue(1199);
    expect(await status()).toBe(503);
    kello.mockReturnValue(1200);
    expect(await status()).toBe(404);
  });

  test.each([
    [{ palvelu: 'kela', tila: '503' }],
    [{ palvelu: 'koski', tila: '418' }],
    [{ palvelu: 'koski', tila: 503 }],
    [{ palvelu: 'koski' }],
    [{ palvelu: 'koski', tila: '503', kesto: 5 }],
    [{ palvelu: 'koski', tila: '503', 'kesto-ms': '5' }],
    [{ palvelu: 'koski', tila: '503', 'kesto-ms': 0 }],
    [[]],
    [null],
    ['koski'],
  ])('400: %j', async (runko) => {
    const vastaus = await n.ohjaa('POST', '/viat', runko);
    expect(vastaus.status).toBe(400);
    expect(await vastaus.json()).toEqual({ error: expect.any(String) as string });
    expect((await n.koski(`/opiskeluoikeus/${DEMO.opiskeluoikeudet[0]!.oid}`)).status).toBe(200);
  });
});

describe('calls', () => {
  test('are told oldest first, without their queries; control calls are not among them', async () => {
    await n.hae('/organisaatio-service/api/1?includeImage=false');
    n.kuluu(1000);
    await n.hae('/cas-oppija/login?service=x');
    const [eka, toka, ...muut] = await kutsut();
    expect(eka).toEqual({
      aika: expect.any(String) as string,
      palvelu: 'organisaatio',
      metodi: 'GET',
      polku: '/organisaatio-service/api/1',
      tila: 404,
    });
    expect(toka).toMatchObject({ palvelu: 'cas', polku: '/cas-oppija/login', tila: 400 });
    expect(Date.parse(toka!.aika) - Date.parse(eka!.aika)).toBe(1000);
    expect(muut).toEqual([]);
  });
});

describe('bad input', () => {
  const syva = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
  test.each([
    ['PUT', `/koski/opiskeluoikeudet/${OIKEUS}`, '{}', 400],
    ['PUT', `/koski/opiskeluoikeudet/${OIKEUS}?oppija=x`, '{}', 400],
    ['PUT', `/koski/opiskeluoikeudet/x?oppija=${OPPIJA}`, '{}', 400],
    ['PUT', `/onr/henkilot/${OPPIJA}`, '{', 400],
    ['PUT', `/onr/henkilot/${OPPIJA}`, '[]', 400],
    ['PUT', `/koski/opiskeluoikeudet/${OIKEUS}?oppija=${OPPIJA}`, undefined, 400],
    ['PUT', `/onr/henkilot/${OPPIJA}`, 'null', 400],
    ['PUT', `/onr/henkilot/${OPPIJA}`, syva, 400],
    ['PUT', `/onr/henkilot/${OPPIJA}`, JSON.stringify({ a: 'x'.repeat(6_000_000) }), 413],
    ['PUT', '/onr/henkilot/%E0%A4%A', '{}', 400],
    ['PUT', `/kela/henkilot/${OPPIJA}`, '{}', 400],
    ['GET', '/olematon', undefined, 400],
    ['DELETE', '/organisaatiot/x', undefined, 400],
  ])('%s %.60s is refused with its reason', async (method, polku, body, status) => {
    const vastaus = await n.hae(`/simulaattori${polku}`, { method, ...(body === undefined ? {} : { body }) });
    expect(vastaus.status).toBe(status);
    expect(await vastaus.json()).toEqual({ error: expect.any(String) as string });
  });

  test.each([
    '/koski/api/opiskeluoikeus/%E0%A4%A',
    '/oppijanumerorekisteri-service/henkilo/%E0%A4%A',
    '/organisaatio-service/api/%E0%A4%A',
    '/koodisto-service/rest/codeelement/%E0%A4%A',
    '/eperusteet-service/api/external/peruste/%E0%A4%A/x',
    '/cas/login?service=a&service=b',
    '/cas-oppija/login?service[a]=b',
    '/olematon',
  ])('%s is 4xx', async (polku) => {
    const { status } = await n.hae(polku, { headers: { authorization: `Basic ${btoa('ehoks:simulaattori')}` } });
    expect(Math.floor(status / 100)).toBe(4);
  });

  test('registries that hold nonsense still answer', async () => {
    const { oid, oppija } = DEMO.opiskeluoikeudet[0]!;
    await n.ohjaa('PUT', `/koski/opiskeluoikeudet/${oid}`, {
      tila: { opiskeluoikeusjaksot: [null, 1, { tila: 'x' }] },
      tyyppi: [],
    });
    await n.ohjaa('PUT', `/onr/henkilot/${oppija}`, { duplicate: true, oppijanumero: 5, etunimet: { a: 1 }, hetu: [] });
    expect((await n.koski(`/opiskeluoikeus/${oid}`)).status).toBe(200);
    expect((await n.koski('/sure/oids', { method: 'POST', body: JSON.stringify([oppija]) })).status).toBe(200);
    expect((await n.onr(`/henkilo/${oppija}/master`)).status).toBe(200);
    expect((await n.hae('/cas-oppija/login?service=http://localhost/')).status).toBe(200);
  });
});

describe('start and stop', () => {
  test('a taken port is an error of the start', async () => {
    const portti = Number(new URL(n.url).port);
    await expect(kaynnistaSimulaattori({ portti })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('closing cuts what a fault left hanging', async () => {
    const toinen = await kaynnistaSimulaattori();
    const url = `${toinen.url}/organisaatio-service/api/1`;
    await fetch(`${toinen.url}/simulaattori/viat`, {
      method: 'POST',
      body: '{"palvelu":"organisaatio","tila":"timeout"}',
    });
    const roikkuva = expect(fetch(url)).rejects.toThrow();
    while (((await (await fetch(`${toinen.url}/simulaattori/kutsut`)).json()) as Kutsu[]).length === 0);
    await toinen.sulje();
    await roikkuva;
    await expect(fetch(url)).rejects.toThrow();
  });

  test('the demo password can be another', async () => {
    const toinen = await kaynnistaSimulaattori({ demoSalasana: 'Toinen-1' });
    const status = async (password: string) => {
      const body = new URLSearchParams({ username: 'oph', password });
      return (await fetch(`${toinen.url}/cas/v1/tickets`, { method: 'POST', body })).status;
    };
    expect([await status('Toinen-1'), await status('Demo-eHOKS-2026!')]).toEqual([201, 401]);
    await toinen.sulje();
  });
});

test('Lokalisointi lists one category in three languages', async () => {
  const hae = async (kysely: string) =>
    (await (await n.hae(`/lokalisointi/cxf/rest/v1/localisation${kysely}`)).json()) as object[];
  const kaikki = await hae('?category=ehoks');
  expect(kaikki).toContainEqual(
    expect.objectContaining({ category: 'ehoks', key: 'simulaattori.kirjaudu', locale: 'sv', value: 'Logga in' }),
  );
  expect(await hae('?category=ehoks&locale=en')).toHaveLength(kaikki.length / 3);
  expect(await hae('?category=muu')).toEqual([]);
});
