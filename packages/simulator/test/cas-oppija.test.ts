import { DEMO } from '@ehoks/simulator';
import { kysely, naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

const PALVELU = 'http://localhost:3000/ehoks-oppija-backend/api/v1/oppija/session/opintopolku/';
const VENLA = '1.2.246.562.24.44400000019';
const HILKKA = '1.2.246.562.24.44400000242';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

const kirjaudu = (kentat: Record<string, string>) =>
  n.hae('/cas-oppija/login', { method: 'POST', body: new URLSearchParams({ service: PALVELU, ...kentat }) });
const tarkista = async (vastaus: Response, service = PALVELU) => {
  const ticket = new URL(vastaus.headers.get('location')!).searchParams.get('ticket')!;
  return (await n.hae(`/cas-oppija/serviceValidate?${kysely({ service, ticket })}`)).text();
};
const attribuutti = (xml: string, nimi: string) => new RegExp(`<cas:${nimi}>([^<]*)<`).exec(xml)?.[1];

test('every learner can be picked; whose matters, only when asked with valtuudet', async () => {
  const sivu = async (valtuudet: boolean) =>
    (
      await n.hae(`/cas-oppija/login?${kysely({ service: PALVELU, locale: 'fi', valtuudet: String(valtuudet) })}`)
    ).text();
  const ilman = await sivu(false);
  for (const { oid } of DEMO.oppijat) expect(ilman).toContain(`value="${oid}"`);
  expect(ilman).not.toContain('name="puolesta"');
  expect(await sivu(true)).toContain('name="puolesta"');
});

test('a learner', async () => {
  const xml = await tarkista(await kirjaudu({ henkilo: VENLA }));
  expect(attribuutti(xml, 'personOid')).toBe(VENLA);
  expect(attribuutti(xml, 'nationalIdentificationNumber')).toBe('150706A902Y');
  expect(attribuutti(xml, 'displayName')).toBe('Venla Aino Esimerkki');
  expect(attribuutti(xml, 'impersonatorPersonOid')).toBeUndefined();
});

test('a guardian for a learner', async () => {
  const xml = await tarkista(await kirjaudu({ henkilo: HILKKA, puolesta: VENLA }));
  expect(attribuutti(xml, 'personOid')).toBe(VENLA);
  expect(attribuutti(xml, 'impersonatorPersonOid')).toBe(HILKKA);
  expect(attribuutti(xml, 'impersonatorNationalIdentificationNumber')).toBe('051081-922X');
});

test('a ticket is for its service, and not for the other CAS', async () => {
  expect(await tarkista(await kirjaudu({ henkilo: VENLA }), `${PALVELU}x`)).toContain('code="INVALID_SERVICE"');
  const ticket = new URL((await kirjaudu({ henkilo: VENLA })).headers.get('location')!).searchParams.get('ticket')!;
  const virkailija = await n.hae(`/cas/p3/serviceValidate?${kysely({ service: PALVELU, ticket })}`);
  expect(await virkailija.text()).toContain('code="INVALID_TICKET"');
});

test.each([[{ henkilo: '1.2.3' }], [{}], [{ henkilo: VENLA, puolesta: '1.2.3' }], [{ henkilo: VENLA, service: 'x' }]])(
  '400: %j',
  async (kentat: Record<string, string>) => {
    expect((await kirjaudu(kentat)).status).toBe(400);
  },
);

test('logout leads back', async () => {
  const vastaus = await n.hae(`/cas-oppija/logout?${kysely({ service: PALVELU })}`);
  expect([vastaus.status, vastaus.headers.get('location')]).toEqual([302, PALVELU]);
});
