import { DEMO_SALASANA } from '@ehoks/simulator';
import { kohde, selain } from './kellopalvelin.js';
import { API, kaynnista, type Koepalvelin } from './palvelin.js';

const POLKU = '/ehoks-osa';
process.env['EHOKS_TEST_ETULIITE'] = POLKU;

/** The suites of the API, again as they are. */
const SARJAT = [
  ...['siirto', 'joukkosiirto', 'versiot', 'tarkistusjarjestys', 'syote', 'virhesyyt', 'oppijanumerot'],
  ...['cas', 'paasytunniste', 'kirjautuminen', 'oppijan-kirjautuminen', 'tunnukset', 'anomukset'],
  ...['virkailija', 'nakymat', 'taulukko', 'siirtoloki', 'auditloki', 'oppijaluettelo', 'luonnokset'],
  ...['oppija', 'oppijan-nakymat', 'jakaminen', 'tiedotteet', 'avaukset', 'huolto', 'mittarit'],
];
describe.each(SARJAT)('julkinen osoite on polun alla: %s', (sarja) => void jest.requireActual(`./${sarja}.test.js`));

describe('selaimella polun alla', () => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista();
  });
  afterAll(() => p.sulje());

  test('virkailija kirjautuu, näkee istuntonsa ja kirjautuu ulos; joka osoite on polun alla', async () => {
    const { url } = p.palvelu;
    const s = selain(url);
    const sivu = await s.hae(`${url}/ehoks-virkailija-ui`);
    const tiedostot = [...sivu.teksti.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, osoite = '']) => osoite);
    expect(tiedostot.length).toBeGreaterThan(0);
    for (const osoite of tiedostot) expect((await s.hae(new URL(osoite, url).href)).tila).toBe(200);
    const { runko } = await p.kutsu('GET', `${API}/misc/environment`, { tunnus: null });
    const kirjautuminen = String(runko.data['virkailija-login-url']);
    expect(kirjautuminen.startsWith(`${url}/cas/login?`)).toBe(true);
    const tikettiin = await s.laheta(kirjautuminen, {
      username: 'virkailija-a',
      password: DEMO_SALASANA,
      service: new URL(kirjautuminen).searchParams.get('service') ?? '',
    });
    expect(kohde(tikettiin).startsWith(`${url}${API}/virkailija/session/opintopolku?ticket=ST-`)).toBe(true);
    const istuntoon = await s.hae(kohde(tikettiin));
    expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, `${url}/ehoks-virkailija-ui`]);
    expect([...s.evasteet.keys()].sort()).toEqual(['ehoks-tgc.ehoks-osa', 'ehoks-virkailija.ehoks-osa']);
    expect((await s.kutsu('GET', `${url}${API}/virkailija/session`)).tila).toBe(200);
    const casiin = await s.laheta(`${url}/ehoks-virkailija-ui/kirjaudu-ulos`, {});
    expect(kohde(casiin).startsWith(`${url}/cas/logout?`)).toBe(true);
    expect(kohde(await s.hae(kohde(casiin)))).toBe(`${url}/ehoks-virkailija-ui`);
    expect(s.evasteet.size).toBe(0);
  });

  test('oppija kirjautuu; joka osoite on polun alla', async () => {
    const { url } = p.palvelu;
    const s = selain(url);
    expect((await s.hae(`${url}/ehoks`)).tila).toBe(200);
    const ymparisto = await p.kutsu('GET', '/ehoks-oppija-backend/api/v1/misc/environment', { tunnus: null });
    const { 'cas-oppija-login-url-fi': kirjautuminen = '' } = ymparisto.runko.data as unknown as Record<string, string>;
    expect(kirjautuminen.startsWith(`${url}/cas-oppija/login?`)).toBe(true);
    const service = new URL(kirjautuminen).searchParams.get('service') ?? '';
    const tikettiin = await s.laheta(kirjautuminen, { service, henkilo: p.demo.oppijat[0]!.oid });
    const istuntoon = await s.hae(kohde(tikettiin));
    expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, `${url}/ehoks`]);
    expect((await s.kutsu('GET', `${url}/ehoks-oppija-backend/api/v1/oppija/session`)).tila).toBe(200);
  });

  test('salasanalinkki, ympäristön osoitteet, OpenAPI ja juuri kertovat polun', async () => {
    const { url } = p.palvelu;
    const { runko } = await p.kutsu('GET', `${API}/misc/environment`, { tunnus: null });
    for (const osoite of Object.values(runko.data as unknown as Record<string, string>))
      expect(osoite.startsWith(`${url}/cas`)).toBe(true);
    const kuvaus = await p.kutsu('GET', '/ehoks-virkailija-backend/doc/openapi.json', { tunnus: null });
    expect(kuvaus.runko).toMatchObject({ servers: [{ url: POLKU }] });
    const juuri = await p.kutsu('GET', '/', { tunnus: null });
    expect(kohde(juuri)).toBe(`${POLKU}/ehoks-virkailija-backend/doc/`);
  });

  test('välityspalvelin saa ottaa polun pois: osoitteet kerrotaan silti sen kanssa', async () => {
    const { origin } = new URL(p.palvelu.url);
    const vastaus = await fetch(`${origin}/ehoks-virkailija-backend/doc`, { redirect: 'manual' });
    expect(vastaus.headers.get('location')).toBe(`${POLKU}/ehoks-virkailija-backend/doc/`);
    expect((await fetch(`${origin}/metrics`)).status).toBe(200);
  });
});
