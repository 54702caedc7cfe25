import { DEMO_SALASANA } from '@ehoks/simulator';
import { kaynnistaKellolla, selain, type Kellopalvelin } from './kellopalvelin.js';
import { HOKS, NYT, type Vastaus } from './palvelin.js';

const TOKEN = '/kayttooikeus-service/oauth2/token';
const VAARA = 'Väärä-salasana-1';

let p: Kellopalvelin;
beforeAll(async () => {
  p = await kaynnistaKellolla();
});
afterAll(() => p.sulje());
beforeEach(() => p.kello.aseta(NYT));

const tunnukset = (client_id: string, client_secret = DEMO_SALASANA) => ({
  grant_type: 'client_credentials',
  client_id,
  client_secret,
});
const pyyda = (kentat: Record<string, string>, authorization?: string): Promise<Vastaus> =>
  selain(p.url).laheta(TOKEN, kentat, authorization === undefined ? {} : { authorization });
const basic = (id: string, salaisuus: string): string =>
  `Basic ${Buffer.from(`${id}:${salaisuus}`).toString('base64')}`;
const tunniste = async (kayttajatunnus: string): Promise<string> =>
  (JSON.parse((await pyyda(tunnukset(kayttajatunnus))).teksti) as { access_token: string }).access_token;
const kayta = (token: string) => selain(p.url).kutsu('GET', `${HOKS}/2147483647`, { authorization: `Bearer ${token}` });
const oauth = ({ tila, runko }: Vastaus): [number, string] => [tila, runko.error];

test('annetaan lomakkeen tunnuksilla, eikä sitä säilytetä välimuistissa', async () => {
  const vastaus = await pyyda(tunnukset('siirto-a'));
  expect([vastaus.tila, vastaus.runko, vastaus.otsakkeet.get('cache-control')]).toEqual([
    200,
    { access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/), token_type: 'Bearer', expires_in: 600 },
    'no-store',
  ]);
});

test.each([
  ['sellaisenaan', DEMO_SALASANA],
  ['koodattuna kuten RFC 6749 käskee', encodeURIComponent(DEMO_SALASANA)],
])('annetaan HTTP Basic -tunnuksilla %s', async (_miten, salasana) => {
  expect((await pyyda({ grant_type: 'client_credentials' }, basic('siirto-a', salasana))).tila).toBe(200);
});

test('kelpaa moneen kutsuun mutta vain kymmenen minuuttia', async () => {
  const token = await tunniste('siirto-a');
  for (let i = 0; i < 3; i++) expect((await kayta(token)).tila).toBe(404);
  p.kuluu(599);
  expect((await kayta(token)).tila).toBe(404);
  p.kuluu(1);
  expect([(await kayta(token)).tila, (await kayta(token)).koodi]).toEqual([401, 'tunnistus.paasytunniste-ei-kelpaa']);
});

test('ei kelpaa salasanan vaihdon jälkeen, muutettuna eikä toisen palvelun allekirjoittamana', async () => {
  const token = await tunniste('siirto-b');
  expect((await kayta(token)).tila).toBe(404);
  const [otsake = '', sisalto = '', allekirjoitus = ''] = token.split('.');
  const muutettu = Buffer.from(sisalto, 'base64url').toString().replace('siirto-b', 'siirto-a');
  for (const vaara of [
    `${otsake}.${Buffer.from(muutettu).toString('base64url')}.${allekirjoitus}`,
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${sisalto}.`,
    'roskaa',
  ])
    expect((await kayta(vaara)).koodi).toBe('tunnistus.paasytunniste-ei-kelpaa');
  p.kuluu(1);
  await p.ehoks.omatTunnukset!.tunnukset.muuta('siirto-b', (t) => ({ ...t, salasanaVaihdettu: p.kello.nyt() }));
  expect((await kayta(token)).koodi).toBe('tunnistus.paasytunniste-ei-kelpaa');
  expect((await kayta(await tunniste('siirto-b'))).tila).toBe(404);
});

test('koko tunnuksen lukitus ja käytöstä poisto vaikuttavat heti', async () => {
  // After the change of password above.
  p.kuluu(1);
  const token = await tunniste('siirto-b');
  const { tunnukset: varasto } = p.ehoks.omatTunnukset!;
  await varasto.muuta('siirto-b', (t) => ({ ...t, lukittu: true }));
  expect([(await kayta(token)).tila, (await pyyda(tunnukset('siirto-b'))).tila]).toEqual([423, 423]);
  await varasto.muuta('siirto-b', (t) => ({ ...t, lukittu: false, kaytossa: false }));
  expect((await kayta(token)).tila).toBe(401);
  expect(oauth(await pyyda(tunnukset('siirto-b')))).toEqual([401, 'invalid_client']);
  await varasto.muuta('siirto-b', (t) => ({ ...t, kaytossa: true }));
});

test('virheet ovat OAuthin sanoin', async () => {
  const ilman = (kentta: string) =>
    Object.fromEntries(Object.entries(tunnukset('siirto-a')).filter(([nimi]) => nimi !== kentta));
  for (const [vastaus, tila, error] of [
    [await pyyda(tunnukset('siirto-b', VAARA)), 401, 'invalid_client'],
    [await pyyda(tunnukset('ei-ole', VAARA)), 401, 'invalid_client'],
    [await pyyda(tunnukset('1.2.246.562.24.44400000064', VAARA)), 401, 'invalid_client'],
    [await pyyda(tunnukset('virkailija-a')), 403, 'unauthorized_client'],
    [await pyyda({ ...tunnukset('siirto-a'), grant_type: 'password' }), 400, 'unsupported_grant_type'],
    [await pyyda(ilman('grant_type')), 400, 'invalid_request'],
    [await pyyda(ilman('client_id')), 400, 'invalid_request'],
    [await pyyda(ilman('client_secret')), 400, 'invalid_request'],
    [await pyyda(tunnukset('siirto-a'), basic('siirto-a', DEMO_SALASANA)), 400, 'invalid_request'],
    [await pyyda({ grant_type: 'client_credentials' }, 'Basic ???'), 400, 'invalid_request'],
  ] as const) {
    expect(oauth(vastaus)).toEqual([tila, error]);
    expect(vastaus.koodi).toBeDefined();
    expect(vastaus.teksti).not.toContain(VAARA);
  }
  expect((await selain(p.url).kutsu('GET', TOKEN)).tila).toBe(405);
});

test('viidennen väärän jälkeen 423 kuten kirjautumisessa', async () => {
  for (let yritys = 1; yritys <= 5; yritys++) expect((await pyyda(tunnukset('siirto-a1', VAARA))).tila).toBe(401);
  for (const salasana of [VAARA, DEMO_SALASANA]) {
    const vastaus = await pyyda(tunnukset('siirto-a1', salasana));
    expect([vastaus.tila, vastaus.koodi, vastaus.otsakkeet.get('retry-after')]).toEqual([423, 'tunnus.lukittu', null]);
  }
});
