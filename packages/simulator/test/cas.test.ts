import { DEMO_OID, DEMO_SALASANA, demoTilit } from '@ehoks/simulator';
import { kysely, naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

const PALVELU = 'http://localhost:3000/ehoks-virkailija-backend/cas-security-check';

let n: Naapurit;
beforeAll(async () => {
  n = await naapurit();
});
afterAll(() => n.sulje());

const kirjaudu = (kentat: Record<string, string>, headers: Record<string, string> = {}) =>
  n.hae('/cas/v1/tickets', { method: 'POST', body: new URLSearchParams(kentat), headers });
const pyydaSt = (osoite: string | null, kentat: Record<string, string> = { service: PALVELU }) =>
  fetch(osoite ?? '', { method: 'POST', body: new URLSearchParams(kentat) });
const tarkista = async (ticket: string, service = PALVELU) => {
  const vastaus = await n.hae(`/cas/p3/serviceValidate?${kysely({ service, ticket })}`);
  expect(vastaus.status).toBe(200);
  expect(vastaus.headers.get('content-type')).toMatch(/^application\/xml/);
  return vastaus.text();
};
const epaonnistumisenKoodi = (xml: string) => /authenticationFailure code="([A-Z_]+)"/.exec(xml)?.[1];

describe('ticket granting ticket', () => {
  test('201 with its address, in a form or bare', async () => {
    const vastaus = await kirjaudu({ username: 'siirto-a', password: DEMO_SALASANA });
    expect(vastaus.status).toBe(201);
    expect(vastaus.headers.get('cache-control')).toBe('no-store');
    const osoite = vastaus.headers.get('location')!;
    expect(osoite.startsWith(`${n.url}/cas/v1/tickets/TGT-`)).toBe(true);
    expect(await vastaus.text()).toContain(`action="${osoite}"`);
    const paljas = await kirjaudu({ username: 'siirto-a', password: DEMO_SALASANA }, { accept: 'text/plain' });
    expect(await paljas.text()).toMatch(/^TGT-[\w-]+$/);
  });

  test.each([
    ['wrong password', { username: 'siirto-a', password: 'vaara' }, 401],
    ['unknown user', { username: 'ei-ole', password: DEMO_SALASANA }, 401],
    ['locked account', { username: 'lukittu', password: DEMO_SALASANA }, 423],
    ['no password', { username: 'siirto-a' }, 400],
    ['nothing', {}, 400],
  ])('%s', async (_nimi, kentat, status) => {
    const vastaus = await kirjaudu(kentat);
    expect(vastaus.status).toBe(status);
    expect(vastaus.headers.get('location')).toBeNull();
    if (status === 401)
      expect(await vastaus.json()).toEqual({ authentication_exceptions: expect.any(Array) as unknown[] });
  });

  test('GET is 405', async () => {
    expect((await n.hae('/cas/v1/tickets')).status).toBe(405);
  });

  test('works no more after it is deleted or eight hours old', async () => {
    const poistettu = (await kirjaudu({ username: 'oph', password: DEMO_SALASANA })).headers.get('location');
    expect((await pyydaSt(poistettu)).status).toBe(200);
    expect((await fetch(poistettu!, { method: 'DELETE' })).status).toBe(200);
    expect((await pyydaSt(poistettu)).status).toBe(404);
    const vanha = (await kirjaudu({ username: 'oph', password: DEMO_SALASANA })).headers.get('location');
    n.kuluu(8 * 3_600_000 + 1);
    expect((await pyydaSt(vanha)).status).toBe(404);
    expect(
      (await pyydaSt((await kirjaudu({ username: 'oph', password: DEMO_SALASANA })).headers.get('location'), {}))
        .status,
    ).toBe(400);
  });
});

describe('service ticket', () => {
  test('tells user, kind and roles, once', async () => {
    const st = await n.tiketti(PALVELU, 'siirto-a', DEMO_SALASANA);
    expect(st).toMatch(/^ST-/);
    const xml = await tarkista(st);
    expect(xml).toContain('<cas:user>siirto-a</cas:user>');
    expect(xml).toContain('<cas:kayttajaTyyppi>PALVELU</cas:kayttajaTyyppi>');
    expect(xml).toContain('<cas:oidHenkilo>1.2.246.562.24.44400000064</cas:oidHenkilo>');
    expect([...xml.matchAll(/<cas:roles>([^<]*)</g)].map(([, rooli]) => rooli)).toEqual([
      'ROLE_APP_EHOKS',
      'ROLE_APP_EHOKS_CRUD',
      `ROLE_APP_EHOKS_CRUD_${DEMO_OID.a}`,
      'ROLE_APP_EHOKS_TIEDONSIIRTO',
      `ROLE_APP_EHOKS_TIEDONSIIRTO_${DEMO_OID.a}`,
      'ROLE_APP_OPPIJANUMEROREKISTERI',
      'ROLE_APP_OPPIJANUMEROREKISTERI_OPPIJOIDENTUONTI',
      `ROLE_APP_OPPIJANUMEROREKISTERI_OPPIJOIDENTUONTI_${DEMO_OID.a}`,
      'ROLE_APP_OPPIJANUMEROREKISTERI_YLEISTUNNISTE_LUONTI',
      `ROLE_APP_OPPIJANUMEROREKISTERI_YLEISTUNNISTE_LUONTI_${DEMO_OID.a}`,
    ]);
    expect(epaonnistumisenKoodi(await tarkista(st))).toBe('INVALID_TICKET');
  });

  test('is good for its own service only, and a wrong guess spends it', async () => {
    const st = await n.tiketti(PALVELU, 'siirto-a', DEMO_SALASANA);
    expect(epaonnistumisenKoodi(await tarkista(st, `${PALVELU}/`))).toBe('INVALID_SERVICE');
    expect(epaonnistumisenKoodi(await tarkista(st))).toBe('INVALID_TICKET');
  });

  test('lives ten seconds', async () => {
    const tuore = await n.tiketti(PALVELU, 'siirto-a', DEMO_SALASANA);
    n.kuluu(10_000);
    expect(epaonnistumisenKoodi(await tarkista(tuore))).toBeUndefined();
    const vanha = await n.tiketti(PALVELU, 'siirto-a', DEMO_SALASANA);
    n.kuluu(10_001);
    expect(epaonnistumisenKoodi(await tarkista(vanha))).toBe('INVALID_TICKET');
  });

  test('what was sent comes back escaped', async () => {
    expect(await tarkista('<&">\u0001')).toContain('&lt;&amp;&quot;&gt;');
    expect(epaonnistumisenKoodi(await (await n.hae('/cas/p3/serviceValidate')).text())).toBe('INVALID_REQUEST');
  });
});

describe('browser', () => {
  test('one official is picked and taken back to the service with a ticket', async () => {
    const palvelu = 'http://localhost:3000/ehoks-virkailija-ui?x=1&y="2"#osa';
    const osoiterivi = `/cas/login?${kysely({ service: palvelu })}`;
    const sivu = await (await n.hae(osoiterivi)).text();
    const tarjolla = [...sivu.matchAll(/<option value="([^"]+)"/g)].map(([, arvo]) => arvo);
    const virkailijat = demoTilit.filter(({ tyyppi }) => tyyppi === 'VIRKAILIJA');
    expect(tarjolla).toEqual(virkailijat.map(({ kayttajatunnus }) => kayttajatunnus));
    for (const { nimi } of virkailijat) expect(sivu).toContain(nimi);
    const vastaus = await n.hae(osoiterivi, {
      method: 'POST',
      body: new URLSearchParams({ service: palvelu, kayttajatunnus: 'virkailija-a' }),
    });
    expect(vastaus.status).toBe(302);
    const osoite = new URL(vastaus.headers.get('location')!);
    expect(osoite.hash).toBe('#osa');
    expect(await tarkista(osoite.searchParams.get('ticket')!, palvelu)).toContain('<cas:user>virkailija-a</cas:user>');
  });

  test.each(['', 'javascript:alert(1)', 'ei osoite'])('goes nowhere for the service %p', async (service) => {
    expect((await n.hae(`/cas/login?${kysely({ service })}`)).status).toBe(400);
    const body = new URLSearchParams({ service, kayttajatunnus: 'oph' });
    expect((await n.hae('/cas/login', { method: 'POST', body })).status).toBe(400);
    expect((await n.hae(`/cas/logout?${kysely({ service })}`)).status).toBe(200);
  });

  test('a service account does not log in with a browser', async () => {
    const body = new URLSearchParams({ service: PALVELU, kayttajatunnus: 'siirto-a' });
    expect((await n.hae('/cas/login', { method: 'POST', body })).status).toBe(400);
  });

  test('logout leads back', async () => {
    const vastaus = await n.hae(`/cas/logout?${kysely({ service: PALVELU })}`);
    expect([vastaus.status, vastaus.headers.get('location')]).toEqual([302, PALVELU]);
  });
});
