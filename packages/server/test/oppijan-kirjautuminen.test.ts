import { DEMO } from '@ehoks/simulator';
import { kaynnistaKellolla, kohde, selain, type Kellopalvelin, type Selain } from './kellopalvelin.js';
import { NYT, type Vastaus } from './palvelin.js';

const API = '/ehoks-oppija-backend/api/v1';
const JUURET = [API, `${API}/oppija`];
const HUOLTAJA = '1.2.246.562.24.44400000242';

let p: Kellopalvelin;
let oppija: { readonly oid: string; readonly nimi: string };
beforeAll(async () => {
  p = await kaynnistaKellolla();
  const [ensimmainen] = DEMO.oppijat;
  if (ensimmainen === undefined) throw new Error('no learners');
  oppija = ensimmainen;
});
afterAll(() => p.sulje());
beforeEach(() => p.kello.aseta(NYT));

/** From the learners' CAS back to the service. */
async function casista(
  s: Selain,
  kirjautuja: { readonly henkilo: string; readonly puolesta?: string },
  juuri = `${API}/oppija`,
): Promise<Vastaus> {
  return s.laheta('/cas-oppija/login', { service: `${p.url}${juuri}/session/opintopolku`, ...kirjautuja });
}
async function kirjaudu(henkilo: string, puolesta?: string, juuri?: string): Promise<Selain> {
  const s = selain(p.url);
  const istuntoon = await s.hae(kohde(await casista(s, { henkilo, ...(puolesta && { puolesta }) }, juuri)));
  if (istuntoon.tila !== 303) throw new Error(`${istuntoon.tila} ${istuntoon.teksti}`);
  return s;
}
const istunto = (s: Selain, juuri = `${API}/oppija`) => s.kutsu('GET', `${juuri}/session`);
const onSivu = ({ otsakkeet }: Vastaus): boolean => /^text\/html/.test(otsakkeet.get('content-type') ?? '');

test('etusivulta tunnistautumiseen, istuntoon ja takaisin etusivulle', async () => {
  const s = selain(p.url);
  expect((await s.hae('/ehoks')).tila).toBe(200);
  const ymparisto = await s.hae(`${API}/misc/environment`);
  const osoitteet = (JSON.parse(ymparisto.teksti) as { readonly data: Readonly<Record<string, string>> }).data;
  const linkki = osoitteet['cas-oppija-login-url-fi'] ?? '';
  expect(new URL(linkki).searchParams.get('valtuudet')).toBe('true');
  const service = new URL(linkki).searchParams.get('service') ?? '';
  const tikettiin = await s.laheta(linkki, { service, henkilo: oppija.oid });
  expect(kohde(tikettiin)).toContain(`${service}?ticket=ST-`);
  const istuntoon = await s.hae(kohde(tikettiin));
  expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, `${p.url}/ehoks`]);
  expect(istuntoon.otsakkeet.getSetCookie()).toEqual([
    expect.stringMatching(/^ehoks-oppija=[^;]{72};.* HttpOnly;.* SameSite=Lax$/),
  ]);
  expect((await istunto(s)).tila).toBe(200);
});

test.each(JUURET)('%s: istunto kertoo, kuka on kirjautunut', async (juuri) => {
  const s = await kirjaudu(oppija.oid, undefined, juuri);
  for (const polku of ['/session', '/session/', '/session/user-info']) {
    const vastaus = await s.kutsu('GET', juuri + polku);
    expect([vastaus.tila, vastaus.runko]).toEqual([
      200,
      { meta: {}, data: [{ oid: oppija.oid, nimi: oppija.nimi, usingValtuudet: false }] },
    ]);
  }
  const sallitut = await s.kutsu('OPTIONS', `${juuri}/session`);
  expect(sallitut.otsakkeet.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['OPTIONS', 'GET', 'DELETE']));
});

test('toisen puolesta: istunto on hänen asioitaan varten ja kertoo, kuka todella on kirjautunut', async () => {
  const s = await kirjaudu(HUOLTAJA, oppija.oid);
  expect((await istunto(s)).runko).toEqual({
    meta: {},
    data: [
      {
        oid: oppija.oid,
        nimi: oppija.nimi,
        usingValtuudet: true,
        puolesta: { oid: HUOLTAJA, nimi: 'Hilkka Anneli Huoltaja' },
      },
    ],
  });
});

test('tiketti puuttuu 400; olematon, käytetty tai toisen palvelun 401; selaimelle sivuna', async () => {
  const s = selain(p.url);
  const kaytetty = kohde(await casista(s, { henkilo: oppija.oid }));
  expect((await s.hae(kaytetty)).tila).toBe(303);
  // A ticket for one address is not for the other.
  const toisen = kohde(await casista(s, { henkilo: oppija.oid }, API)).replace(API, `${API}/oppija`);
  for (const juuri of JUURET) {
    expect((await selain(p.url).kutsu('GET', `${juuri}/session/opintopolku`)).tila).toBe(400);
    for (const osoite of [kaytetty, toisen, `${juuri}/session/opintopolku?ticket=ST-olematon`]) {
      const vieras = selain(p.url);
      const vastaus = await vieras.kutsu('GET', osoite);
      expect([vastaus.tila, vastaus.koodi, vieras.evasteet.size]).toEqual([401, 'tunnistus.tiketti-ei-kelpaa', 0]);
    }
    const sivu = await selain(p.url).hae(`${juuri}/session/opintopolku?ticket=ST-olematon`);
    expect([sivu.tila, onSivu(sivu)]).toEqual([401, true]);
  }
});

test('virkailijan tiketti tai istunto ei kelpaa oppijan palveluun, eikä päinvastoin', async () => {
  const s = await kirjaudu(oppija.oid);
  const tunniste = s.evasteet.get('ehoks-oppija') ?? '';
  s.evasteet.set('ehoks-virkailija', tunniste);
  expect((await s.kutsu('GET', '/ehoks-virkailija-backend/api/v1/virkailija/session')).koodi).toBe('istunto.puuttuu');
});

test('ilman istuntoa, Caller-Id-otsaketta tai omaa sivustoa ei näy mitään', async () => {
  const s = await kirjaudu(oppija.oid);
  expect((await istunto(selain(p.url))).koodi).toBe('istunto.puuttuu');
  expect((await s.hae(`${API}/session`)).koodi).toBe('tunnistus.caller-id-puuttuu');
  expect((await s.kutsu('GET', `${API}/session`, { 'sec-fetch-site': 'cross-site' })).koodi).toBe(
    'pyynto.vieras-sivusto',
  );
});

test('istunto päättyy neljässä tunnissa', async () => {
  const s = await kirjaudu(oppija.oid);
  p.kuluu(4 * 3600 - 1);
  expect((await istunto(s)).tila).toBe(200);
  p.kuluu(1);
  expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
});

test('etusivun napista kirjaudutaan ulos myös tunnistautumisesta', async () => {
  const s = await kirjaudu(oppija.oid);
  expect((await s.laheta('/ehoks/kirjaudu-ulos', {}, { origin: 'https://evil.example' })).tila).toBe(403);
  const casiin = await s.laheta('/ehoks/kirjaudu-ulos', {});
  expect([casiin.tila, s.evasteet.has('ehoks-oppija')]).toEqual([303, false]);
  const takaisin = await s.hae(kohde(casiin));
  expect([takaisin.tila, kohde(takaisin)]).toEqual([302, `${p.url}/ehoks`]);
  expect((await istunto(s)).tila).toBe(401);
});

test('CASin uloskirjautumisilmoitus päättää istunnon', async () => {
  const s = await kirjaudu(oppija.oid);
  const tunniste = s.evasteet.get('ehoks-oppija') ?? '';
  await s.hae('/cas-oppija/logout');
  const varas = selain(p.url);
  varas.evasteet.set('ehoks-oppija', tunniste);
  expect((await istunto(varas)).koodi).toBe('istunto.puuttuu');
  for (const juuri of JUURET)
    expect((await s.laheta(`${juuri}/session/opintopolku`, { logoutRequest: 'roskaa' })).tila).toBe(200);
});

test('istunnon poisto on 200 ja vie evästeen', async () => {
  const s = await kirjaudu(oppija.oid);
  expect((await s.kutsu('DELETE', `${API}/oppija/session`)).tila).toBe(200);
  expect(s.evasteet.has('ehoks-oppija')).toBe(false);
});

test('ympäristö kertoo, missä kirjaudutaan sisään ja ulos', async () => {
  for (const polku of [`${API}/misc/environment`, '/ehoks-virkailija-backend/api/v1/misc/environment']) {
    const { tila, runko } = await selain(p.url).kutsu('GET', polku);
    const osoitteet = Object.entries(runko.data as unknown as Record<string, string>).map(
      ([avain, osoite]) => [avain, new URL(osoite).pathname, new URL(osoite).searchParams.get('service')] as const,
    );
    const istuntoon = `${p.url}${API}/oppija/session/opintopolku`;
    expect([tila, osoitteet]).toEqual([
      200,
      [
        [
          'virkailija-login-url',
          '/cas/login',
          `${p.url}/ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku`,
        ],
        ['virkailija-logout-url', '/cas/logout', `${p.url}/ehoks-virkailija-ui`],
        ['cas-oppija-login-url-fi', '/cas-oppija/login', istuntoon],
        ['cas-oppija-login-url-sv', '/cas-oppija/login', istuntoon],
        ['cas-oppija-logout-url-fi', '/cas-oppija/logout', `${p.url}/ehoks`],
        ['cas-oppija-logout-url-sv', '/cas-oppija/logout', `${p.url}/ehoks`],
      ],
    ]);
  }
});
