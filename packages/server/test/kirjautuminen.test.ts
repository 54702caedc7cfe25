import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { kaynnistaKellolla, kohde, selain, type Kellopalvelin, type Selain } from './kellopalvelin.js';
import { NYT, type Vastaus } from './palvelin.js';

const BACKEND = '/ehoks-virkailija-backend';
const SESSION = `${BACKEND}/api/v1/virkailija/session`;
const PALUU = `${SESSION}/opintopolku`;
const SIVUT = '/ehoks-virkailija-ui';
const UUSI_SALASANA = 'Uusi-Salasana-1';

let p: Kellopalvelin;
beforeAll(async () => {
  p = await kaynnistaKellolla();
});
afterAll(() => p.sulje());
beforeEach(() => p.kello.aseta(NYT));

const kirjautumissivu = (service = p.url + PALUU): string =>
  `/cas/login?${new URLSearchParams({ service }).toString()}`;
const tunnukset = (username: string, password = DEMO_SALASANA) => ({ username, password, service: p.url + PALUU });

/** The whole way from the login page to the session. */
async function kirjaudu(username: string, s: Selain = selain(p.url)): Promise<Selain> {
  const tikettiin = await s.laheta(kirjautumissivu(), tunnukset(username));
  const istuntoon = await s.hae(kohde(tikettiin));
  if (istuntoon.tila !== 303) throw new Error(`${tikettiin.tila} ${istuntoon.tila} ${istuntoon.teksti}`);
  return s;
}
const istunto = (s: Selain) => s.kutsu('GET', SESSION);
const palvelutiketti = async (username: string, service = p.url + PALUU): Promise<string> => {
  const { kirjaudu: cas } = p.ehoks.omatTunnukset!;
  return cas.palvelutiketti(
    await cas.sisaan({ kayttajatunnus: username, salasana: DEMO_SALASANA, lahde: 'koe' }),
    service,
  );
};
const muuta = (kayttajatunnus: string, muutos: object) =>
  p.ehoks.omatTunnukset!.tunnukset.muuta(kayttajatunnus, (tunnus) => ({ ...tunnus, ...muutos }));
const onSivu = ({ otsakkeet, teksti }: Vastaus): boolean =>
  /^text\/html/.test(otsakkeet.get('content-type') ?? '') && teksti.startsWith('<!doctype html>');
const kysyySalasanaa = ({ teksti }: Vastaus): boolean => teksti.includes('type="password"');

describe('kirjautuminen selaimella', () => {
  test('kirjautumissivulta istuntoon ja virkailijan sivuille', async () => {
    const s = selain(p.url);
    const linkki = kirjautumissivu();
    const lomake = await s.hae(linkki);
    expect([lomake.tila, kysyySalasanaa(lomake)]).toEqual([200, true]);
    const tikettiin = await s.laheta(linkki, tunnukset('virkailija-a'));
    expect([tikettiin.tila, kohde(tikettiin)]).toEqual([
      303,
      expect.stringMatching(new RegExp(`^${p.url}${PALUU}\\?ticket=ST-[\\w-]+$`)),
    ]);
    const istuntoon = await s.hae(kohde(tikettiin));
    expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, p.url + SIVUT]);
    expect((await s.hae(kohde(istuntoon))).tila).toBe(200);
    expect((await istunto(s)).tila).toBe(200);
  });

  test('kirjautunutta ei kysytä uudelleen, ja uusi istunto päättää vanhan', async () => {
    const s = await kirjaudu('virkailija-a');
    const vanha = s.evasteet.get('ehoks-virkailija');
    const tikettiin = await s.hae(kirjautumissivu());
    expect([tikettiin.tila, kohde(tikettiin)]).toEqual([303, expect.stringContaining('ticket=ST-')]);
    expect((await s.hae(kohde(tikettiin))).tila).toBe(303);
    expect(s.evasteet.get('ehoks-virkailija')).not.toBe(vanha);
    const toinen = selain(p.url);
    toinen.evasteet.set('ehoks-virkailija', vanha ?? '');
    expect((await istunto(toinen)).koodi).toBe('istunto.puuttuu');
  });

  test('ilman palvelua kirjaudutaan virkailijan sivuille, kieli säilyy osoitteessa', async () => {
    const s = selain(p.url);
    const lomake = await s.hae('/cas/login?locale=sv');
    expect([lomake.tila, lomake.otsakkeet.get('content-language')]).toEqual([200, 'sv']);
    expect(lomake.teksti).toContain('<html lang="sv">');
    const tikettiin = await s.laheta('/cas/login?locale=sv', { username: 'oph', password: DEMO_SALASANA });
    expect((await s.hae(kohde(tikettiin))).tila).toBe(303);
    expect((await selain(p.url).hae('/cas/login', { 'accept-language': 'en' })).otsakkeet.get('content-language')).toBe(
      'en',
    );
  });

  test('väärä salasana ja tuntematon tunnus ovat sama 401, eikä kumpikaan kirjaa sisään', async () => {
    const sivut = [];
    for (const username of ['virkailija-a', 'ei-olekaan']) {
      const s = selain(p.url);
      const vastaus = await s.laheta(kirjautumissivu(), tunnukset(username, 'Väärä-<salasana>-1'));
      expect([vastaus.tila, onSivu(vastaus), kysyySalasanaa(vastaus), kohde(vastaus), s.evasteet.size]).toEqual([
        401,
        true,
        true,
        '',
        0,
      ]);
      expect(vastaus.teksti).toContain('role="alert"');
      expect(vastaus.teksti).not.toMatch(/Väärä-/);
      sivut.push(vastaus.teksti.replaceAll(username, 'TUNNUS'));
    }
    expect(sivut[0]).toBe(sivut[1]);
  });

  test('puuttuva kenttä on 400 samalla sivulla, ja annettu tunnus jää lomakkeelle merkittynä', async () => {
    const vastaus = await selain(p.url).laheta(kirjautumissivu(), { username: '"><script>', service: p.url + PALUU });
    expect([vastaus.tila, kysyySalasanaa(vastaus)]).toEqual([400, true]);
    expect(vastaus.teksti).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(vastaus.teksti).toContain('href="#password"');
    expect(vastaus.teksti).not.toContain('href="#username"');
    expect((await selain(p.url).laheta(kirjautumissivu(), {})).tila).toBe(400);
  });

  test('lukittu tunnus on 423 oikeallakin salasanalla, eikä lomaketta tarjota uudelleen', async () => {
    const s = selain(p.url);
    for (let yritys = 1; yritys <= 5; yritys++)
      expect((await s.laheta(kirjautumissivu(), tunnukset('paakayttaja-a', 'väärä'))).tila).toBe(401);
    const lukittu = await s.laheta(kirjautumissivu(), tunnukset('paakayttaja-a'));
    expect([lukittu.tila, onSivu(lukittu), kysyySalasanaa(lukittu), lukittu.otsakkeet.get('retry-after')]).toEqual([
      423,
      true,
      false,
      null,
    ]);
    expect(s.evasteet.size).toBe(0);
    expect((await s.laheta(kirjautumissivu(), tunnukset('lukittu'))).tila).toBe(423);
    p.kuluu(3 * 3600);
    expect((await s.laheta(kirjautumissivu(), tunnukset('paakayttaja-a'))).tila).toBe(303);
  });

  test('palvelukäyttäjätunnus ei kirjaudu sivulla eikä avaa istuntoa', async () => {
    const s = selain(p.url);
    const vastaus = await s.laheta(kirjautumissivu(), tunnukset('siirto-a'));
    expect([vastaus.tila, onSivu(vastaus), kysyySalasanaa(vastaus), s.evasteet.size]).toEqual([403, true, false, 0]);
    expect((await s.laheta(kirjautumissivu(), tunnukset('siirto-b', 'väärä'))).tila).toBe(401);
    const istuntoon = await s.kutsu('GET', `${PALUU}?ticket=${await palvelutiketti('siirto-a')}`);
    expect([istuntoon.tila, istuntoon.koodi, s.evasteet.size]).toEqual([403, 'tunnus.ei-virkailija', 0]);
  });
});

describe('kirjautuminen vie vain tähän palveluun', () => {
  test.each([
    ['toinen kone', () => 'https://evil.example/'],
    ['oma osoite nimen alkuna', () => `${p.url}.evil.example/`],
    ['oma osoite käyttäjänimenä', () => `${p.url}@evil.example/`],
    ['toinen portti', () => 'http://localhost:1/'],
    ['javascript', () => 'javascript:alert(1)'],
    ['javascript ja oma kone', () => `javascript://${new URL(p.url).host}/%0aalert(1)`],
    ['data', () => 'data:text/html,x'],
    ['protokollaton', () => '//evil.example/'],
    ['pelkkä polku', () => SIVUT],
    ['kenoviivat', () => '\\\\evil.example'],
    ['roska', () => ':::'],
    ['tyhjä', () => ''],
  ])('%s: 400 ilman ohjausta, tikettiä ja kirjautumista', async (_nimi, osoite) => {
    const service = osoite();
    const kirjautunut = await kirjaudu('virkailija-a');
    const vieras = selain(p.url);
    for (const vastaus of [
      await vieras.hae(kirjautumissivu(service)),
      await vieras.laheta(kirjautumissivu(service), { username: 'virkailija-a', password: DEMO_SALASANA }),
      await kirjautunut.hae(kirjautumissivu(service)),
    ]) {
      expect([vastaus.tila, onSivu(vastaus), kohde(vastaus)]).toEqual([400, true, '']);
      expect(vastaus.teksti).not.toMatch(/ST-|="[^"?]*evil/);
    }
    expect(vieras.evasteet.size).toBe(0);
  });

  test('oman osoitteen haku säilyy, ankkuri ja tunnukset eivät', async () => {
    const s = await kirjaudu('virkailija-a');
    const osoite = p.url.replace('http://', 'http://kuka:mita@');
    expect(kohde(await s.hae(kirjautumissivu(`${osoite}/ehoks?a=1&b=%20#x`)))).toMatch(
      new RegExp(`^${p.url}/ehoks\\?a=1&b=%20&ticket=ST-[\\w-]+$`),
    );
    expect(kohde(await s.hae(kirjautumissivu(`${p.url}//evil.example/`)))).toMatch(
      new RegExp(`^${p.url}//evil.example/\\?ticket=`),
    );
  });

  test('koneen kummallakin paikallisella nimellä pysytään sillä, jolla tultiin', async () => {
    const url = p.url.replace('localhost', '127.0.0.1');
    const s = selain(url);
    const tikettiin = await s.laheta('/cas/login', { ...tunnukset('virkailija-a'), service: url + PALUU });
    expect(kohde(tikettiin)).toContain(`${url}${PALUU}?ticket=`);
    const istuntoon = await s.hae(kohde(tikettiin));
    expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, url + SIVUT]);
    expect((await istunto(s)).tila).toBe(200);
  });
});

describe('toisen sivuston lähettämä', () => {
  const VIERAAT: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];

  test.each(VIERAAT)('%j: kirjautuminen on 403', async (otsakkeet) => {
    const s = selain(p.url);
    const vastaus = await s.laheta(kirjautumissivu(), tunnukset('virkailija-a'), otsakkeet);
    expect([vastaus.tila, onSivu(vastaus), s.evasteet.size]).toEqual([403, true, 0]);
  });

  test.each(VIERAAT)('%j: istunto ei pääty eikä näy', async (otsakkeet) => {
    const s = await kirjaudu('virkailija-a');
    expect((await s.laheta(`${SIVUT}/kirjaudu-ulos`, {}, otsakkeet)).tila).toBe(403);
    expect((await s.kutsu('DELETE', SESSION, otsakkeet)).koodi).toBe('pyynto.vieras-sivusto');
    expect((await s.kutsu('GET', SESSION, otsakkeet)).koodi).toBe('pyynto.vieras-sivusto');
    expect((await istunto(s)).tila).toBe(200);
  });

  test('ilman Caller-Id-otsaketta istunto ei kelpaa rajapintaan', async () => {
    const s = await kirjaudu('virkailija-a');
    expect((await s.hae(SESSION)).koodi).toBe('tunnistus.caller-id-puuttuu');
  });
});

describe('evästeet ja sivujen suojaus', () => {
  const evasteet = ({ otsakkeet }: Vastaus): string[][] =>
    otsakkeet.getSetCookie().map((evaste) =>
      evaste
        .replace(/=[^;]*/, '')
        .split('; ')
        .sort(),
    );

  test('http: HttpOnly, SameSite=Lax, koko palvelu, kesto vain istunnolla', async () => {
    const s = selain(p.url);
    const tikettiin = await s.laheta(kirjautumissivu(), tunnukset('virkailija-a'));
    expect(evasteet(tikettiin)).toEqual([['HttpOnly', 'Path=/', 'SameSite=Lax', 'ehoks-tgc']]);
    expect(evasteet(await s.hae(kohde(tikettiin)))).toEqual([
      ['HttpOnly', 'Max-Age=14400', 'Path=/', 'SameSite=Lax', 'ehoks-virkailija'],
    ]);
  });

  test('https: lisäksi Secure ja __Host-, ja tiketti on julkiselle osoitteelle', async () => {
    const julkinenUrl = 'https://ehoks.example.invalid';
    const tuotanto = await kaynnistaKellolla({ julkinenUrl, tuotanto: true });
    try {
      const s = selain(tuotanto.url);
      const lomake = { username: 'virkailija-a', password: DEMO_SALASANA, service: julkinenUrl + PALUU };
      expect((await s.laheta('/cas/login', lomake)).tila).toBe(403);
      const tikettiin = await s.laheta('/cas/login', lomake, { origin: julkinenUrl });
      expect(evasteet(tikettiin)).toEqual([['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure', '__Host-ehoks-tgc']]);
      expect(kohde(tikettiin)).toContain(`${julkinenUrl}${PALUU}?ticket=`);
      const { pathname, search } = new URL(kohde(tikettiin));
      const istuntoon = await s.hae(pathname + search);
      expect(evasteet(istuntoon)).toEqual([
        ['HttpOnly', 'Max-Age=14400', 'Path=/', 'SameSite=Lax', 'Secure', '__Host-ehoks-virkailija'],
      ]);
      expect([istuntoon.tila, kohde(istuntoon)]).toEqual([303, julkinenUrl + SIVUT]);
      expect((await istunto(s)).tila).toBe(200);
      // In production Host is not believed.
      const omaan = await s.hae(`/cas/login?${new URLSearchParams({ service: tuotanto.url + PALUU }).toString()}`);
      expect([omaan.tila, kohde(omaan)]).toEqual([400, '']);
    } finally {
      await tuotanto.sulje();
    }
  });

  test.each(['/cas/login', '/cas/login?service=x', '/cas/salasana/SL-x', '/cas/logout'])(
    '%s: sivulla ei ole muuta kuin se itse, eikä se näy kehyksessä tai välimuistissa',
    async (polku) => {
      const sivu = await selain(p.url).hae(polku);
      const csp = sivu.otsakkeet.get('content-security-policy') ?? '';
      for (const osa of [/default-src 'none'/, /form-action 'self'/, /frame-ancestors 'none'/, /base-uri 'none'/])
        expect(csp).toMatch(osa);
      expect(csp).not.toMatch(/unsafe|\*/);
      expect(sivu.otsakkeet.get('cache-control')).toBe('no-store');
      // Not `no-referrer`: the browser would send its forms as from nowhere. No path is told either way.
      expect(sivu.otsakkeet.get('referrer-policy')).toBe('strict-origin');
      expect(sivu.teksti).not.toMatch(/<script|<link|<img|\son\w+=/);
    },
  );
});

describe('istunto', () => {
  test.each([
    [
      'virkailija-a',
      false,
      { oid: DEMO_OID.a, privileges: ['read'], roles: [], oikeudet: ['READ', 'HYODYNTAMIS_JA_JAKO'] },
    ],
    [
      'tallentaja-a1',
      false,
      {
        oid: DEMO_OID.a1,
        privileges: ['read', 'write', 'update', 'delete'],
        roles: [],
        oikeudet: ['CRUD', 'HYODYNTAMIS_JA_JAKO'],
      },
    ],
    [
      'oph',
      true,
      {
        oid: DEMO_OID.oph,
        privileges: ['read', 'write', 'update', 'delete'],
        roles: ['oph-super-user'],
        oikeudet: ['OPHPAAKAYTTAJA'],
      },
    ],
  ])('%s näkee oikeutensa', async (kayttajatunnus, isSuperuser, oikeudet) => {
    const vastaus = await istunto(await kirjaudu(kayttajatunnus));
    expect([vastaus.tila, vastaus.runko]).toEqual([
      200,
      {
        meta: {},
        data: {
          oidHenkilo: expect.stringMatching(/^1\.2\.246\.562\.24\.\d+$/),
          kayttajatunnus,
          isSuperuser,
          // No institution has a plan yet.
          'organisation-privileges': [{ ...oikeudet, 'child-organisations': [] }],
        },
      },
    ]);
  });

  test('ilman istuntoa 401', async () => {
    const s = selain(p.url);
    expect([(await istunto(s)).tila, (await istunto(s)).koodi]).toEqual([401, 'istunto.puuttuu']);
    s.evasteet.set('ehoks-virkailija', 'keksitty');
    expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
  });

  test('tiketti puuttuu 400; olematon, käytetty, vanha tai toisen palvelun 401; selaimelle sivuna', async () => {
    const s = selain(p.url);
    expect((await s.kutsu('GET', PALUU)).tila).toBe(400);
    const kaytetty = await palvelutiketti('virkailija-a');
    expect((await s.kutsu('GET', `${PALUU}?ticket=${kaytetty}`)).tila).toBe(303);
    const vanha = await palvelutiketti('virkailija-a');
    p.kuluu(10);
    for (const tiketti of ['ST-olematon', kaytetty, vanha, await palvelutiketti('virkailija-a', `${p.url}/ehoks`)]) {
      const vastaus = await selain(p.url).kutsu('GET', `${PALUU}?ticket=${tiketti}`);
      expect([vastaus.tila, vastaus.koodi]).toEqual([401, 'tunnistus.tiketti-ei-kelpaa']);
    }
    const sivu = await selain(p.url).hae(`${PALUU}?ticket=ST-olematon`);
    expect([sivu.tila, onSivu(sivu)]).toEqual([401, true]);
  });

  test('tiedonsiirron osoite avaa saman istunnon omalla tiketillään', async () => {
    const s = selain(p.url);
    const polku = `${BACKEND}/cas-security-check`;
    const vastaus = await s.kutsu('GET', `${polku}?ticket=${await palvelutiketti('virkailija-a', p.url + polku)}`);
    expect([vastaus.tila, kohde(vastaus)]).toEqual([303, p.url + SIVUT]);
    expect((await istunto(s)).tila).toBe(200);
  });

  test('päättyy neljässä tunnissa, vaikka sitä käytettäisiin', async () => {
    const s = await kirjaudu('virkailija-a');
    p.kuluu(4 * 3600 - 1);
    expect((await istunto(s)).tila).toBe(200);
    p.kuluu(1);
    expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
    // The login still lasts: a new session without a password.
    expect((await s.hae(kohde(await s.hae(kirjautumissivu())))).tila).toBe(303);
    p.kuluu(4 * 3600);
    expect(kysyySalasanaa(await s.hae(kirjautumissivu()))).toBe(true);
  });

  test('oikeuksien muutos vaikuttaa heti', async () => {
    const s = await kirjaudu('tallentaja-a1');
    const { roolit } = (await p.ehoks.omatTunnukset!.tunnukset.hae('tallentaja-a1'))!;
    await muuta('tallentaja-a1', { roolit: [{ rooli: 'ehoks-kayttaja', organisaatio: DEMO_OID.a1 }] });
    expect((await istunto(s)).runko).toMatchObject({
      data: { 'organisation-privileges': [{ oid: DEMO_OID.a1, privileges: ['read'] }] },
    });
    await muuta('tallentaja-a1', { roolit: [] });
    expect((await istunto(s)).koodi).toBe('oikeus.ei-virkailijan-oikeutta');
    expect((await s.hae(kohde(await s.hae(kirjautumissivu())))).tila).toBe(403);
    await muuta('tallentaja-a1', { roolit });
    expect((await istunto(s)).tila).toBe(200);
    await muuta('tallentaja-a1', { lukittu: true });
    expect([(await istunto(s)).tila, (await s.hae(kirjautumissivu())).tila]).toEqual([423, 423]);
    await muuta('tallentaja-a1', { lukittu: false, kaytossa: false });
    expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
    await muuta('tallentaja-a1', { kaytossa: true });
  });
});

describe('uloskirjautuminen', () => {
  test('etusivun napista: istunto, kirjautuminen ja tunnuksen muut istunnot päättyvät', async () => {
    const [s, toinen] = [await kirjaudu('virkailija-a'), await kirjaudu('virkailija-a')];
    const casiin = await s.laheta(`${SIVUT}/kirjaudu-ulos`, {});
    expect([casiin.tila, kohde(casiin)]).toEqual([303, expect.stringContaining(`${p.url}/cas/logout?`)]);
    const takaisin = await s.hae(kohde(casiin));
    expect([takaisin.tila, kohde(takaisin)]).toEqual([303, p.url + SIVUT]);
    expect(s.evasteet.size).toBe(0);
    expect((await istunto(toinen)).koodi).toBe('istunto.puuttuu');
    expect(kysyySalasanaa(await s.hae(kirjautumissivu()))).toBe(true);
  });

  test('kirjautuminen ei kelpaa enää, vaikka joku olisi sen säilyttänyt', async () => {
    const s = await kirjaudu('virkailija-a');
    const varas = selain(p.url);
    varas.evasteet.set('ehoks-tgc', s.evasteet.get('ehoks-tgc') ?? '');
    await s.hae('/cas/logout');
    expect(kysyySalasanaa(await varas.hae(kirjautumissivu()))).toBe(true);
  });

  test('vieraaseen palveluun ei ohjata, eikä kirjautumattomaltakaan kysytä mitään', async () => {
    for (const service of ['https://evil.example/', '//evil.example/', 'javascript:alert(1)']) {
      const sivu = await selain(p.url).hae(`/cas/logout?${new URLSearchParams({ service }).toString()}`);
      expect([sivu.tila, onSivu(sivu), kohde(sivu)]).toEqual([200, true, '']);
    }
  });

  test('istunnon poisto on 200, vie evästeen ja päättää vain oman istunnon', async () => {
    const [s, toinen] = [await kirjaudu('virkailija-a'), await kirjaudu('virkailija-a')];
    const vanha = s.evasteet.get('ehoks-virkailija') ?? '';
    expect((await s.kutsu('DELETE', SESSION)).tila).toBe(200);
    expect(s.evasteet.has('ehoks-virkailija')).toBe(false);
    s.evasteet.set('ehoks-virkailija', vanha);
    expect((await istunto(s)).tila).toBe(401);
    expect((await istunto(toinen)).tila).toBe(200);
    expect((await s.kutsu('DELETE', SESSION)).tila).toBe(200);
  });

  test('CASin ilmoitus päättää tiketin istunnon; kaikkeen muuhunkin vastataan 200', async () => {
    const ilmoita = (polku: string, logoutRequest: string) => selain(p.url).laheta(polku, { logoutRequest });
    const xml = (tiketti: string) =>
      `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><samlp:SessionIndex> ${tiketti}\n</samlp:SessionIndex></samlp:LogoutRequest>`;
    for (const polku of [PALUU, `${BACKEND}/cas-security-check`]) {
      const s = selain(p.url);
      const tiketti = await palvelutiketti('virkailija-a');
      await s.hae(`${PALUU}?ticket=${tiketti}`);
      for (const turha of ['', 'roskaa', xml(''), xml('ST-toinen'), '<!DOCTYPE x [<!ENTITY e "x">]><a>&e;</a>'])
        expect((await ilmoita(polku, turha)).tila).toBe(200);
      expect((await selain(p.url).laheta(polku, {})).tila).toBe(200);
      expect((await istunto(s)).tila).toBe(200);
      expect((await ilmoita(polku, xml(tiketti))).tila).toBe(200);
      expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
    }
    expect((await ilmoita(PALUU, 'x'.repeat(11_000))).tila).toBe(413);
  });
});

describe('salasanan asettaminen linkillä', () => {
  const linkki = async (kayttajatunnus: string): Promise<string> =>
    `/cas/salasana/${await p.ehoks.omatTunnukset!.luoEnsimmainenTunnus.uusiLinkki(kayttajatunnus)}`;
  const lomake = (salasana: string, salasana2 = salasana) => ({ salasana, salasana2 });

  test('kelpaa kerran, päättää vanhan kirjautumisen ja vie kirjautumaan', async () => {
    const vanha = await kirjaudu('vastuu-a');
    const polku = await linkki('vastuu-a');
    const s = selain(p.url);
    const sivu = await s.hae(polku);
    expect([sivu.tila, kysyySalasanaa(sivu)]).toEqual([200, true]);
    const [heikko, eri] = [
      await s.laheta(polku, lomake('abc')),
      await s.laheta(polku, lomake(UUSI_SALASANA, `${UUSI_SALASANA}x`)),
    ];
    for (const vastaus of [heikko, eri, await s.laheta(polku, {})]) {
      expect([vastaus.tila, kysyySalasanaa(vastaus)]).toEqual([400, true]);
      expect(vastaus.teksti).not.toContain(UUSI_SALASANA);
    }
    expect(heikko.teksti).toContain('href="#salasana"');
    expect(eri.teksti).toContain('href="#salasana2"');
    expect((await istunto(vanha)).tila).toBe(200);
    const valmis = await s.laheta(polku, lomake(UUSI_SALASANA));
    expect([valmis.tila, kysyySalasanaa(valmis), valmis.teksti.includes('/cas/login')]).toEqual([200, false, true]);
    const toistamiseen = await s.laheta(polku, lomake(UUSI_SALASANA));
    expect([toistamiseen.tila, onSivu(toistamiseen)]).toEqual([410, true]);
    expect((await istunto(vanha)).koodi).toBe('istunto.puuttuu');
    expect(kysyySalasanaa(await vanha.hae(kirjautumissivu()))).toBe(true);
    expect((await s.laheta(kirjautumissivu(), tunnukset('vastuu-a'))).tila).toBe(401);
    expect((await s.laheta(kirjautumissivu(), tunnukset('vastuu-a', UUSI_SALASANA))).tila).toBe(303);
  });

  test('vanhentunut, olematon tai toinen tiketti on 410', async () => {
    const vanha = await linkki('vastuu-a');
    p.kuluu(24 * 3600);
    for (const polku of [vanha, '/cas/salasana/SL-olematon', `/cas/salasana/${await palvelutiketti('virkailija-a')}`])
      expect((await selain(p.url).laheta(polku, lomake(UUSI_SALASANA))).tila).toBe(410);
  });

  test('toisen sivuston lähettämä ei aseta salasanaa eikä kuluta linkkiä', async () => {
    const polku = await linkki('vastuu-a');
    const s = selain(p.url);
    expect((await s.laheta(polku, lomake(UUSI_SALASANA), { origin: 'https://evil.example' })).tila).toBe(403);
    expect((await s.laheta(polku, lomake(UUSI_SALASANA))).tila).toBe(200);
  });
});

describe('kirjautuminen Opintopolun CASissa', () => {
  let o: Kellopalvelin;
  beforeAll(async () => {
    o = await kaynnistaKellolla({}, 'opintopolku');
  });
  afterAll(() => o.sulje());
  beforeEach(() => o.kello.aseta(NYT));

  const casissa = async (s: Selain): Promise<Vastaus> =>
    s.laheta(`${o.simulaattorinUrl}/cas/login`, { service: o.url + PALUU, kayttajatunnus: 'virkailija-a' });

  test('istunto avautuu tiketillä ja kestää puoli tuntia: oikeudet selviävät vain tiketistä', async () => {
    const s = selain(o.url);
    expect((await s.hae(kohde(await casissa(s)))).tila).toBe(303);
    o.kuluu(30 * 60 - 1);
    expect((await istunto(s)).tila).toBe(200);
    o.kuluu(1);
    expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
  });

  test('kirjaudutaan ulos CASissa: se ilmoittaa, ja istunto päättyy', async () => {
    const s = selain(o.url);
    await s.hae(kohde(await casissa(s)));
    expect((await istunto(s)).tila).toBe(200);
    await s.hae(`${o.simulaattorinUrl}/cas/logout`);
    expect((await istunto(s)).koodi).toBe('istunto.puuttuu');
  });

  test('omaa kirjautumissivua ei ole', async () => {
    expect((await selain(o.url).hae('/cas/login')).tila).toBe(404);
  });
});
