import { DEMO_OID } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

const hae = (oid: string) => n.hae(`/organisaatio-service/api/${oid}?includeImage=false`);
const findbyoids = (body: string) =>
  n.hae('/organisaatio-service/api/findbyoids', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });

test('the path upwards begins at the root and leaves the organisation out', async () => {
  const { oph, a, a1, a1t } = DEMO_OID;
  const vastaus = await hae(a1t);
  expect(vastaus.headers.get('cache-control')).toBe('no-store');
  expect(await vastaus.json()).toMatchObject({
    oid: a1t,
    parentOid: a1,
    parentOidPath: `|${oph}|${a}|${a1}|`,
    tyypit: ['organisaatiotyyppi_03'],
  });
  expect(await (await hae(oph)).json()).toMatchObject({ parentOid: null, parentOidPath: '' });
});

test('a language without a name is absent', async () => {
  expect(await (await hae(DEMO_OID.b1)).json()).toMatchObject({ nimi: { sv: expect.any(String) as string } });
  expect(Object.keys(((await (await hae(DEMO_OID.b1)).json()) as { nimi: object }).nimi)).toEqual(['sv']);
});

test('an unknown one is 404', async () => {
  const vastaus = await hae('1.2.246.562.10.99999999990');
  expect(vastaus.status).toBe(404);
  expect(await vastaus.json()).toEqual({
    parameters: null,
    errorMessage: 'organisaatio.exception.organisaatio.not.found',
    errorKey: 'organisaatio.exception.organisaatio.not.found',
  });
});

test('findbyoids leaves unknown ones out', async () => {
  const vastaus = await findbyoids(JSON.stringify([DEMO_OID.b, 'x', DEMO_OID.a]));
  expect(((await vastaus.json()) as { oid: string }[]).map(({ oid }) => oid)).toEqual([DEMO_OID.b, DEMO_OID.a]);
});

test.each(['[]', '{}', '[', JSON.stringify(Array(1001).fill('x'))])('findbyoids refuses %.10s', async (runko) => {
  expect((await findbyoids(runko)).status).toBe(400);
});
