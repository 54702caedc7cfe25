import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const HUOLTAJA = '1.2.246.562.24.44400000242';
const VENLA = '1.2.246.562.24.44400000019';
const ILMAN_SUUNNITELMAA = '1.2.246.562.24.44400000035';

let s: Koesivusto;
let eid: string;
beforeAll(async () => {
  s = await kaynnista({ rekisterinAikarajaMs: 4000 });
  await s.siirra(0);
  const sivu = await s.oppijana({ henkilo: VENLA });
  const osoite = await sivu.locator('.suunnitelman-nimi a').getAttribute('href');
  eid = osoite?.split('/').at(-1) ?? '';
  await sivu.context().close();
});
afterEach(() => s.ohjaa('DELETE', '/viat'));
afterAll(() => s.sulje());

const otsikko = (sivu: Page): Promise<string> => sivu.locator('h1').innerText();
const suunnitelma = (loppu = ''): string => `/suunnittelu/${eid}${loppu}`;

/** Opens what is closed in the page's own `details`. */
async function avaaKaikki(sivu: Page): Promise<void> {
  await sivu.evaluate("document.querySelectorAll('main details').forEach((osa) => { osa.open = true })");
}

describe.each([
  ['kirjautumaton', undefined, ''],
  ['tietoa', undefined, '/henkilokohtaistaminen'],
  ['tutkinto', undefined, '/ammatillinentutkinto'],
  ['etusivu', VENLA, ''],
  ['tavoite', VENLA, () => suunnitelma()],
  ['aiempi osaaminen', VENLA, () => suunnitelma('/osaamiseni')],
  ['opinnot', VENLA, () => suunnitelma('/opiskelusuunnitelmani')],
  ['aikataulu', VENLA, () => suunnitelma('/aikajana')],
  ['jakaminen', VENLA, () => suunnitelma('/jakaminen?kohde=uusi')],
  ['katsojat', VENLA, '/katsojat'],
  ['asetukset', VENLA, '/asetukset'],
  ['sivua ei ole', VENLA, '/eikoskaan'],
  ['ilman suunnitelmaa', ILMAN_SUUNNITELMAA, ''],
] as const)('%s', (_, henkilo, polku) => {
  test.each([
    ['fi', 360],
    ['sv', 768],
    ['en', 1280],
  ] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
    const osoite = typeof polku === 'string' ? polku : polku();
    const sivu = await s.oppijana(henkilo && { henkilo }, osoite, { kieli, leveys });
    await sivu.locator('.fi-loading-spinner').waitFor({ state: 'detached' });
    await avaaKaikki(sivu);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    expect(await mahtuu(sivu)).toBe(true);
    expect(await sivu.locator('html').getAttribute('lang')).toBe(kieli);
    await sivu.context().close();
  });
});

test('etusivulta seuraavaan työpaikkajaksoon: se on auki, ja kalenteriin saa juuri sen', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA });
  await sivu.locator('.tapahtuma.tyopaikkajakso').first().click();
  const jakso = sivu.locator('.jaksokortti:focus');
  await jakso.waitFor();
  const tunniste = await jakso.getAttribute('id');
  const [lataus] = await Promise.all([
    sivu.waitForEvent('download'),
    jakso.locator('button', { hasText: 'kalenteriin' }).click(),
  ]);
  expect([lataus.suggestedFilename(), sivu.url().endsWith(`#${tunniste}`)]).toEqual(['hoks.ics', true]);
  await sivu.context().close();
});

test('ensikäynti on kevyt hitaallekin yhteydelle: pakattuna, ja vain ne kirjasimet, joiden merkkejä sivulla on', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA });
  const verkko = await sivu.context().newCDPSession(sivu);
  await verkko.send('Network.enable');
  await verkko.send('Network.setCacheDisabled', { cacheDisabled: true });
  let tavuja = 0;
  const kirjasimet: string[] = [];
  verkko.on('Network.loadingFinished', ({ encodedDataLength }) => (tavuja += encodedDataLength));
  sivu.on('request', (pyynto) => {
    if (pyynto.resourceType() === 'font') kirjasimet.push(pyynto.url());
  });
  await sivu.reload({ waitUntil: 'networkidle' });
  await sivu.locator('.suunnitelman-nimi').waitFor();
  expect(tavuja).toBeLessThan(280_000);
  expect(kirjasimet.filter((osoite) => !/-latin-[346]00-/.test(osoite))).toEqual([]);
  await sivu.context().close();
});

test('näppäimistöllä: ohituslinkki, valikko ja osa auki', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA }, suunnitelma('/opiskelusuunnitelmani'));
  await sivu.locator('.opinto').first().waitFor();
  await sivu.keyboard.press('Tab');
  await sivu.keyboard.press('Enter');
  expect(new URL(sivu.url()).hash).toBe('#sisalto');
  await sivu.locator('.opinto > summary').first().focus();
  await sivu.keyboard.press('Enter');
  expect(await sivu.locator('.opinto').first().getAttribute('open')).not.toBeNull();
  await sivu.context().close();
});

test('kieli ja esittelyn sulkeminen muistetaan palvelussa', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA }, '', { kieli: 'fi' });
  await sivu.locator('.esittely button').click();
  await sivu.locator('.esittely').waitFor({ state: 'detached' });
  await sivu.locator('.kielet button[lang=sv]').click();
  await sivu.locator('html[lang=sv]').waitFor();
  await sivu.context().close();
  const toinen = await s.oppijana({ henkilo: VENLA }, '', { kieli: 'en' });
  await toinen.locator('html[lang=sv]').waitFor();
  expect(await toinen.locator('.esittely').count()).toBe(0);
  await toinen.locator('.kielet button[lang=fi]').click();
  await toinen.locator('html[lang=fi]').waitFor();
  await toinen.context().close();
});

test('toisen puolesta asiointi on merkitty joka sivulle', async () => {
  const kuka = { henkilo: HUOLTAJA, puolesta: VENLA };
  for (const polku of ['', suunnitelma(), '/katsojat', '/asetukset']) {
    const sivu = await s.oppijana(kuka, polku);
    expect([polku, await sivu.locator('.puolesta').innerText()]).toEqual([polku, expect.stringContaining('Venla')]);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    await sivu.context().close();
  }
});

test('toisen suunnitelma osoitetta vaihtamalla: sivua ei ole', async () => {
  const sivu = await s.oppijana({ henkilo: ILMAN_SUUNNITELMAA }, suunnitelma());
  await sivu.locator('h1', { hasText: 'Sivua ei ole' }).waitFor();
  expect(await sivu.locator('.laatikko').count()).toBe(0);
  await sivu.context().close();
});

test('kirjautumatta omaan sivuun: kirjautuminen, ja takaisin samalle sivulle', async () => {
  const sivu = await s.oppijana(undefined, suunnitelma('/osaamiseni'));
  await sivu.locator('a.nappi.suuri').click();
  await sivu.locator('select[name=henkilo]').selectOption(VENLA);
  await sivu.locator('form button[type=submit]').click();
  await sivu.waitForURL((osoite) => osoite.pathname.endsWith('/osaamiseni'));
  await sivu.context().close();
});

test('päättynyt istunto: mitään oppijasta ei jää näkyviin, ja takaisin pääsee', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA });
  await sivu.locator('.suunnitelman-nimi').waitFor();
  await sivu.context().clearCookies();
  await sivu.locator('.oppijan-valikko a').nth(1).click();
  await sivu.locator('main [role=alert]').waitFor();
  expect(await sivu.locator('body').innerText()).not.toContain('Venla');
  expect(await sivu.locator('a.nappi.suuri').count()).toBe(1);
  await sivu.context().close();
});

test.each(['koski', 'eperusteet', 'koodisto', 'organisaatio'])('%s ei vastaa: suunnitelma näkyy', async (palvelu) => {
  await s.ohjaa('POST', '/viat', { palvelu, tila: '503' });
  const sivu = await s.oppijana({ henkilo: VENLA }, suunnitelma('/opiskelusuunnitelmani'));
  await sivu.locator('.opinto').first().waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

test('KOSKI vaikenee: suunnitelma näkyy sitä odottamatta, ja tieto siitä vaihtuu', async () => {
  await s.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'timeout' });
  const sivu = await s.oppijana({ henkilo: VENLA }, suunnitelma('/opiskelusuunnitelmani'));
  await sivu.getByText('Osa tiedoista on vielä tulossa: KOSKI.').waitFor();
  expect(await sivu.locator('.opinto').count()).toBeGreaterThan(0);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByText('nämä palvelut eivät nyt vastaa: KOSKI.').waitFor();
  await s.ohjaa('DELETE', '/viat');
  await sivu.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await sivu.getByText('KOSKI.').waitFor({ state: 'detached' });
  await sivu.context().close();
});

test('KOSKI vastaa viiveellä: mitä se kertoo, tulee etusivulle lataamatta sitä uudelleen', async () => {
  const sivu = await s.oppijana({ henkilo: VENLA });
  const kutsut: string[] = [];
  sivu.on('response', (vastaus) => {
    if (vastaus.url().endsWith('/nakymat/suunnitelmat')) kutsut.push(vastaus.request().headers()['prefer'] ?? '');
  });
  await s.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'timeout', 'kesto-ms': 1500 });
  await sivu.reload();
  await sivu.waitForResponse((vastaus) => vastaus.url().endsWith('/nakymat/suunnitelmat') && kutsut.length === 2);
  await sivu.getByText('KOSKI.').waitFor({ state: 'detached' });
  await sivu.locator('.suunnitelman-nimi').waitFor();
  expect(kutsut).toEqual(['wait=2', '']);
  await sivu.context().close();
});

test('suljetut sivut: syy luetaan kielellä', async () => {
  const oph = await s.virkailijana('oph', '/avaukset');
  const avaus = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat/avaukset/oppijan-sivut/';
  const kutsu = (method: string, data?: object) =>
    oph.request.fetch(s.palvelu.url + avaus + DEMO_OID.oph, {
      method,
      headers: { 'Caller-Id': 'koe' },
      ...(data && { data }),
    });
  const syy = { fi: 'Avataan syyskuussa.', sv: 'Öppnas i september.' };
  expect((await kutsu('PUT', { auki: false, syy })).status()).toBe(204);
  try {
    const sivu = await s.oppijana({ henkilo: VENLA }, '', { kieli: 'fi' });
    await sivu.locator('[role=alert]', { hasText: syy.fi }).waitFor();
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    await sivu.context().close();
  } finally {
    await kutsu('DELETE');
    await oph.context().close();
  }
});

test('kirjaudu ulos päätyy julkiselle etusivulle', async () => {
  // The session that ends is of one whose pages nobody looks at after this.
  const sivu = await s.oppijana({ henkilo: ILMAN_SUUNNITELMAA });
  await sivu.locator('.ulos button').click();
  await sivu.locator('a.nappi.suuri').waitFor();
  expect(await otsikko(sivu)).toBe('Oma opiskelusuunnitelmasi');
  await sivu.context().close();
});
