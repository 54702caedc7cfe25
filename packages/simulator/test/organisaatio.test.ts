import { DEMO_OID } from '@ehoks/simulator';
import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

afterEach(() => n.ohjaa('POST', '/alusta'));

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

describe('hierarchy search', () => {
  interface Solmu {
    readonly oid: string;
    readonly match: boolean;
    readonly children: readonly Solmu[];
  }
  const { a, a1, a1t, a2, b, b1 } = DEMO_OID;
  const UUSI = '1.2.246.562.10.44400000178';
  const haku = async (kysely: string) => {
    const vastaus = await n.hae(`/organisaatio-service/api/hierarkia/hae?${kysely}`);
    expect(vastaus.status).toBe(200);
    return (await vastaus.json()) as { numHits: number; organisaatiot: Solmu[] };
  };
  const koulutustoimijat = (kysely = 'aktiiviset=true&suunnitellut=false&lakkautetut=false') =>
    haku(`${kysely}&organisaatiotyyppi=organisaatiotyyppi_01`);
  /** The trees as lists: an organisation and those below it. */
  const puu = ({ oid, children }: Solmu): unknown => [oid, ...children.map(puu)];

  test('gives the providers with all below them, without the root', async () => {
    const { numHits, organisaatiot } = await koulutustoimijat();
    expect(organisaatiot.map(puu)).toEqual([
      [a, [a1, [a1t]], [a2]],
      [b, [b1]],
    ]);
    expect(numHits).toBe(6);
    expect(organisaatiot.map(({ match }) => match)).toEqual([true, true]);
  });

  test('tells an organisation in its own way', async () => {
    const { organisaatiot } = await koulutustoimijat();
    expect(organisaatiot[0]!.children[0]).toMatchObject({
      oid: a1,
      parentOid: a,
      parentOidPath: `${a1}/${a}/${DEMO_OID.oph}`,
      nimi: { fi: 'Esimerkkiopisto' },
      alkuPvm: Date.parse('2018-01-01'),
      oppilaitostyyppi: 'oppilaitostyyppi_21#1',
      organisaatiotyypit: ['organisaatiotyyppi_02'],
      match: false,
      aliOrganisaatioMaara: 1,
      status: 'AKTIIVINEN',
    });
    expect(organisaatiot[0]).not.toHaveProperty('oppilaitostyyppi');
  });

  test('a hit below brings those above it', async () => {
    const { organisaatiot } = await haku('aktiiviset=true&organisaatiotyyppi=organisaatiotyyppi_03');
    expect(organisaatiot.map(puu)).toEqual([[a, [a1, [a1t]]]]);
  });

  test('without a type gives all, without a state none', async () => {
    expect((await haku('aktiiviset=true')).organisaatiot.map(puu)).toHaveLength(2);
    expect(await haku('')).toEqual({ numHits: 0, organisaatiot: [] });
    expect(await haku('aktiiviset=a&aktiiviset=b')).toEqual({ numHits: 0, organisaatiot: [] });
  });

  test('an organisation that is put in is there under its own, and gone when it is removed', async () => {
    const runko = { tyypit: ['organisaatiotyyppi_02'], parentOid: b, parentOidPath: `|${DEMO_OID.oph}|${b}|` };
    await n.ohjaa('PUT', `/organisaatiot/${UUSI}`, runko);
    expect((await koulutustoimijat()).organisaatiot.map(puu)).toContainEqual([b, [b1], [UUSI]]);
    await n.ohjaa('DELETE', `/organisaatiot/${b}`);
    expect((await koulutustoimijat()).organisaatiot.map(puu)).toEqual([[a, [a1, [a1t]], [a2]]]);
  });

  test.each([
    ['closed by its date', { lakkautusPvm: '2026-01-14' }, 'lakkautetut'],
    ['closed by its word', { status: 'PASSIIVINEN' }, 'lakkautetut'],
    ['planned by its date', { alkuPvm: '2026-01-16' }, 'suunnitellut'],
    ['planned by its word', { status: 'SUUNNITELTU' }, 'suunnitellut'],
    ['open until today', { alkuPvm: '2026-01-15', lakkautusPvm: '2026-01-15' }, 'aktiiviset'],
    ['with an odd state', { status: 5, lakkautusPvm: 5 }, 'aktiiviset'],
  ])('one that is %s is asked for by its own parameter', async (_nimi, runko, ehto) => {
    await n.ohjaa('PUT', `/organisaatiot/${UUSI}`, { ...runko, tyypit: ['organisaatiotyyppi_01'] });
    for (const kysytty of ['aktiiviset', 'suunnitellut', 'lakkautetut']) {
      const { organisaatiot } = await koulutustoimijat(`${kysytty}=true`);
      expect(organisaatiot.some(({ oid }) => oid === UUSI)).toBe(kysytty === ehto);
    }
  });

  test('one that is removed altogether is in no answer', async () => {
    await n.ohjaa('PUT', `/organisaatiot/${UUSI}`, { status: 'POISTETTU' });
    const { organisaatiot } = await haku('aktiiviset=true&suunnitellut=true&lakkautetut=true');
    expect(organisaatiot.map(({ oid }) => oid)).toEqual([a, b]);
  });

  test('nonsense in the register does no harm', async () => {
    await n.ohjaa('PUT', `/organisaatiot/${UUSI}`, { tyypit: {}, nimi: 5, alkuPvm: 'x', parentOidPath: [] });
    await n.ohjaa('PUT', `/organisaatiot/${b}`, { parentOidPath: `|${b1}|` });
    await n.ohjaa('PUT', `/organisaatiot/${b1}`, { parentOidPath: `|${b}|${b1}|` });
    const { organisaatiot } = await haku('aktiiviset=true');
    expect(organisaatiot.map(({ oid }) => oid)).toEqual([a]);
  });
});
