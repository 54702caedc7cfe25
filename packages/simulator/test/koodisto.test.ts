import { naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

const hae = (polku: string) => n.hae(`/koodisto-service/rest${polku}`);

test.each([
  ['osaamisenhankkimistapa', 3],
  ['koulutuksenosattuva', 7],
  ['ammatillisentutkinnonosanryhma', 4],
  ['urasuunnitelma', 5],
  ['osaamisentodentamisenprosessi', 3],
  ['ammatillinenkoulutusoppimisentuentyyppi', 3],
  ['oppisopimuksenperusta', 2],
  ['oppimisymparistot', 4],
  ['ammatillisenoppiaineet', 54],
  ['koskiopiskeluoikeudentila', 11],
])('%s has %i codes, each to be had one by one', async (koodisto, maara) => {
  const koodit = (await (await hae(`/json/${koodisto}/koodi`)).json()) as { koodiUri: string; metadata: unknown[] }[];
  expect(koodit).toHaveLength(maara);
  for (const koodi of koodit) {
    expect(koodi.metadata.length).toBeGreaterThan(0);
    expect(await (await hae(`/codeelement/latest/${koodi.koodiUri}`)).json()).toEqual(koodi);
  }
});

test('passive codes go when only valid ones are asked', async () => {
  const voimassa = (await (await hae('/json/urasuunnitelma/koodi?onlyValidKoodis=true')).json()) as {
    koodiArvo: string;
  }[];
  expect(voimassa.map(({ koodiArvo }) => koodiArvo)).toEqual(['0001', '0002', '0003', '0005']);
  expect(await (await hae('/codeelement/latest/urasuunnitelma_004')).json()).toMatchObject({ tila: 'PASSIIVINEN' });
});

test('versions of a code', async () => {
  const uri = 'osaamisenhankkimistapa_oppisopimus';
  const versiot = await (await hae(`/codeelement/${uri}`)).json();
  expect(versiot).toMatchObject([{ versio: 1 }, { versio: 2, koodiUri: uri, koodiArvo: 'oppisopimus' }]);
  expect(await (await hae(`/codeelement/latest/${uri}`)).json()).toMatchObject({ versio: 2 });
  expect(await (await hae(`/codeelement/${uri}/1`)).json()).toMatchObject({
    versio: 1,
    metadata: [
      { kieli: 'FI', nimi: 'Oppisopimus' },
      { kieli: 'SV', nimi: 'Läroavtalsutbildning' },
    ],
    withinCodeElements: [],
  });
});

test('URIs are in lower case and the parts of the degrees are codes too', async () => {
  expect((await hae('/codeelement/latest/ammatillisenoppiaineet_vvai22')).status).toBe(200);
  expect((await hae('/codeelement/latest/tutkinnonosat_300268')).status).toBe(200);
});

test.each([
  ['/codeelement/latest/urasuunnitelma_9999', 404, 'error.koodi.not.found'],
  ['/codeelement/urasuunnitelma_9999', 404, 'error.koodi.not.found'],
  ['/codeelement/urasuunnitelma_0001/2', 404, 'error.koodi.not.found'],
  ['/codeelement/urasuunnitelma_0001/x', 400, 'error.validation.koodiVersio'],
  ['/json/olematon/koodi', 404, 'error.koodisto.not.found'],
  ['/json/urasuunnitelma/koodi?koodistoVersio=9', 404, 'error.koodisto.not.found'],
  ['/json/urasuunnitelma/koodi?koodistoVersio=x', 400, 'error.validation.koodistoVersio'],
])('%s is %i', async (polku, status, teksti) => {
  const vastaus = await hae(polku);
  expect(vastaus.status).toBe(status);
  expect(vastaus.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(await vastaus.text()).toBe(teksti);
});
