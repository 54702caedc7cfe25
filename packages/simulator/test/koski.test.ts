import { DEMO, DEMO_OID } from '@ehoks/simulator';
import type { Esimerkki } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());
afterEach(() => n.ohjaa('POST', '/alusta'));

const esimerkki = (laji: Esimerkki) => DEMO.opiskeluoikeudet.find((oo) => oo.esimerkki === laji)!;
const sure = (runko: unknown) => n.koski('/sure/oids', { method: 'POST', body: JSON.stringify(runko) });

describe('opiskeluoikeus', () => {
  test('an ordinary one is present, of its school and with a vocational degree', async () => {
    const { oid, oppilaitos } = esimerkki('tavallinen');
    const vastaus = await n.koski(`/opiskeluoikeus/${oid}`);
    expect(vastaus.status).toBe(200);
    expect(vastaus.headers.get('cache-control')).toBe('no-store');
    expect(await vastaus.json()).toMatchObject({
      oid,
      oppilaitos: { oid: oppilaitos },
      koulutustoimija: { oid: DEMO_OID.a },
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      alkamispäivä: '2025-08-11',
      arvioituPäättymispäivä: '2028-06-02',
      tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-11', tila: { koodiarvo: 'lasna' } }] },
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' }, toimipiste: { oid: DEMO_OID.a1t } }],
    });
  });

  test.each<[Esimerkki, object]>([
    [
      'paattynyt',
      { tila: { opiskeluoikeusjaksot: [{ tila: { koodiarvo: 'lasna' } }, { tila: { koodiarvo: 'valmistunut' } }] } },
    ],
    ['tuva', { tyyppi: { koodiarvo: 'tuva' } }],
    ['telma', { tyyppi: { koodiarvo: 'ammatillinenkoulutus' }, suoritukset: [{ tyyppi: { koodiarvo: 'telma' } }] }],
    ['sisaltyva', { sisältyyOpiskeluoikeuteen: { oppilaitos: { oid: DEMO_OID.a2 } } }],
    ['muu-tyyppi', { tyyppi: { koodiarvo: 'lukiokoulutus' } }],
  ])('%s', async (laji, odotettu) => {
    expect(await (await n.koski(`/opiskeluoikeus/${esimerkki(laji).oid}`)).json()).toMatchObject(odotettu);
  });

  test.each([
    ['annulled', () => esimerkki('mitatoity').oid, 404, 'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia'],
    ['unknown', () => '1.2.246.562.15.99999999990', 404, 'notFound.opiskeluoikeuttaEiLöydyTaiEiOikeuksia'],
    ['malformed', () => 'abc', 400, 'badRequest.queryParam.virheellinenOpiskeluoikeusOid'],
  ])('%s', async (_nimi, oid, status, key) => {
    const vastaus = await n.koski(`/opiskeluoikeus/${oid()}`);
    expect(vastaus.status).toBe(status);
    expect(await vastaus.json()).toEqual([{ key, message: expect.any(String) as string }]);
  });

  test.each([
    ['none', undefined, 'unauthorized.notAuthenticated'],
    ['not Basic', 'Bearer abc', 'unauthorized.notAuthenticated'],
    ['wrong password', `Basic ${btoa('ehoks:vaara')}`, 'unauthorized.loginFail'],
    ['locked account', `Basic ${btoa('lukittu:Demo-eHOKS-2026!')}`, 'unauthorized.loginFail'],
    ['garbage', 'Basic %%%', 'unauthorized.loginFail'],
  ])('credentials: %s', async (_nimi, authorization, key) => {
    const vastaus = await n.hae(`/koski/api/opiskeluoikeus/${esimerkki('tavallinen').oid}`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    expect(vastaus.status).toBe(401);
    expect(await vastaus.json()).toMatchObject([{ key }]);
  });
});

describe('sure/oids', () => {
  test('gives the rights of those who have some, and nothing of the others', async () => {
    const { oid, oppija } = esimerkki('telma');
    const vastaus = await (await sure([oppija, '1.2.246.562.24.99999999991'])).json();
    expect(vastaus).toMatchObject([{ henkilö: { oid: oppija }, opiskeluoikeudet: [{ oid }] }]);
    expect(vastaus).toHaveLength(1);
  });

  test('the wrong learner of a right does not hold it, another one does', async () => {
    const { oid, oppija } = esimerkki('vaara-oppija');
    expect(await (await sure([oppija])).json()).toEqual([]);
    const haltija = (await (await sure([esimerkki('tavallinen').oppija])).json()) as [
      { opiskeluoikeudet: { oid: string }[] },
    ];
    expect(haltija[0].opiskeluoikeudet.map((oo) => oo.oid)).toContain(oid);
  });

  test('leaves annulled rights out', async () => {
    expect(await (await sure([esimerkki('mitatoity').oppija])).json()).toEqual([]);
  });

  test('a right saved under the slave is found by the master and the other way round', async () => {
    const master = '1.2.246.562.24.44400000019';
    const slave = '1.2.246.562.24.44400000048';
    const oid = '1.2.246.562.15.44400000350';
    await n.ohjaa('PUT', `/koski/opiskeluoikeudet/${oid}?oppija=${slave}`, {});
    const oidit = async (oppija: string) => {
      const [rivi] = (await (await sure([oppija])).json()) as [{ opiskeluoikeudet: { oid: string }[] }];
      return rivi.opiskeluoikeudet.map((oo) => oo.oid);
    };
    expect(await oidit(master)).toEqual(expect.arrayContaining([oid, esimerkki('tavallinen').oid]));
    expect(await oidit(slave)).toEqual(await oidit(master));
  });

  test.each([
    ['over a thousand', Array(1001).fill('1.2.246.562.24.44400000019'), 'badRequest.queryParam'],
    ['a malformed OID', ['x'], 'badRequest.queryParam.virheellinenHenkilöOid'],
    ['numbers', [1], 'badRequest.format.json'],
    ['an object', {}, 'badRequest.format.json'],
  ])('400: %s', async (_nimi, runko, key) => {
    const vastaus = await sure(runko);
    expect(vastaus.status).toBe(400);
    expect(await vastaus.json()).toMatchObject([{ key }]);
  });

  test('a thousand are answered, broken JSON is 400, something else 415', async () => {
    expect((await sure(Array(1000).fill('1.2.246.562.24.44400000019'))).status).toBe(200);
    expect((await n.koski('/sure/oids', { method: 'POST', body: '[' })).status).toBe(400);
    const teksti = await n.hae('/koski/api/sure/oids', {
      method: 'POST',
      body: '[]',
      headers: { authorization: `Basic ${btoa('ehoks:simulaattori')}`, 'content-type': 'text/plain' },
    });
    expect(teksti.status).toBe(415);
  });
});

describe('oppija', () => {
  test('has names from the register; one whom only KOSKI knows has none', async () => {
    const { oppija, oid } = esimerkki('telma');
    expect(await (await n.koski(`/oppija/${oppija}`)).json()).toMatchObject({
      henkilö: { oid: oppija, sukunimi: 'Telmala', syntymäaika: '2005-07-01' },
      opiskeluoikeudet: [{ oid }],
    });
    const vieras = '1.2.246.562.24.44400000255';
    await n.ohjaa('PUT', `/koski/opiskeluoikeudet/1.2.246.562.15.44400000350?oppija=${vieras}`, {});
    expect(await (await n.koski(`/oppija/${vieras}`)).json()).toMatchObject({ henkilö: { oid: vieras, sukunimi: '' } });
    expect((await n.onr(`/henkilo/${vieras}`)).status).toBe(404);
  });

  test.each([
    ['1.2.246.562.24.99999999991', 404, 'notFound.oppijaaEiLöydyTaiEiOikeuksia'],
    ['x', 400, 'badRequest.queryParam.virheellinenHenkilöOid'],
  ])('%s is %i', async (oid, status, key) => {
    const vastaus = await n.koski(`/oppija/${oid}`);
    expect(vastaus.status).toBe(status);
    expect(await vastaus.json()).toMatchObject([{ key }]);
  });
});
