import { DEMO_SALASANA } from '@ehoks/simulator';
import { kaynnistaKellolla, type Kellopalvelin } from './kellopalvelin.js';
import { HOKS, kaynnista, lueVastaus, NYT, type Koepalvelin, type Vastaus } from './palvelin.js';

const PALVELU = '/ehoks-virkailija-backend/cas-security-check';

describe('tikettipäätepiste', () => {
  let p: Koepalvelin;
  beforeAll(async () => {
    p = await kaynnista();
  });
  afterAll(() => p.sulje());

  const lomake = async (
    polku: string,
    kentat: Record<string, string>,
    otsakkeet: Record<string, string> = {},
  ): Promise<Vastaus> => {
    const vastaus = await fetch(p.palvelu.url + polku, {
      method: 'POST',
      body: new URLSearchParams(kentat),
      headers: otsakkeet,
    });
    return lueVastaus(vastaus.status, vastaus.headers, await vastaus.text());
  };
  const kirjaudu = (username: string, password: string, otsakkeet?: Record<string, string>) =>
    lomake('/cas/v1/tickets', { username, password }, otsakkeet);
  const tgt = async (username: string): Promise<string> =>
    (await kirjaudu(username, DEMO_SALASANA)).otsakkeet.get('location')?.slice(p.palvelu.url.length) ?? '';
  const palvelutiketti = async (polku: string, service = p.palvelu.url + PALVELU): Promise<string> =>
    (await lomake(polku, { service })).teksti;
  const vahvista = (ticket: string, service: string) =>
    p.kutsu('GET', `/cas/p3/serviceValidate?${new URLSearchParams({ ticket, service }).toString()}`, { tunnus: null });

  test('kirjautuminen antaa 201, Locationin ja lomakkeen, tai pyydettäessä paljaan tiketin', async () => {
    const vastaus = await kirjaudu('siirto-a', DEMO_SALASANA);
    expect(vastaus.tila).toBe(201);
    expect(vastaus.otsakkeet.get('location')).toMatch(new RegExp(`^${p.palvelu.url}/cas/v1/tickets/TGT-[\\w-]+$`));
    expect(vastaus.otsakkeet.get('content-type')).toMatch(/^text\/html/);
    expect(vastaus.teksti).toContain(`action="${vastaus.otsakkeet.get('location')}"`);
    expect((await kirjaudu('siirto-a', DEMO_SALASANA, { accept: 'text/plain' })).teksti).toMatch(/^TGT-[\w-]+$/);
    expect((await kirjaudu('SIIRTO-A', DEMO_SALASANA)).tila).toBe(201);
  });

  test('väärä salasana ja tuntematon tunnus ovat sama 401', async () => {
    const [vaara, tuntematon] = [
      await kirjaudu('siirto-b', 'Väärä-salasana-1'),
      await kirjaudu('ei-ole', 'Väärä-salasana-1'),
    ];
    for (const vastaus of [vaara, tuntematon]) {
      expect([vastaus.tila, vastaus.koodi]).toEqual([401, 'tunnistus.vaarat-tunnukset']);
      expect(vastaus.runko).toMatchObject({ authentication_exceptions: ['tunnistus.vaarat-tunnukset'] });
      expect(vastaus.teksti).not.toContain('Väärä-salasana-1');
    }
    expect(vaara.runko.error).toBe(tuntematon.runko.error);
  });

  test('viidennen väärän jälkeen 423 oikeallakin salasanalla, ilman Retry-After-otsaketta', async () => {
    for (let yritys = 1; yritys <= 5; yritys++)
      expect((await kirjaudu('siirto-a1', 'Väärä-salasana-1')).tila).toBe(401);
    for (const salasana of ['Väärä-salasana-1', DEMO_SALASANA]) {
      const vastaus = await kirjaudu('siirto-a1', salasana);
      expect([vastaus.tila, vastaus.koodi, vastaus.otsakkeet.get('retry-after')]).toEqual([
        423,
        'tunnus.lukittu',
        null,
      ]);
    }
    expect((await kirjaudu('siirto-a', DEMO_SALASANA)).tila).toBe(201);
  });

  test('yhtäaikaisista vääristä viides lukitsee: loput ja oikeakin ovat 423', async () => {
    const salasanat = [...Array.from({ length: 20 }, (_, i) => `Väärä-salasana-${i}`), DEMO_SALASANA];
    const tilat = (await Promise.all(salasanat.map((salasana) => kirjaudu('vastuu-a', salasana)))).map(
      ({ tila }) => tila,
    );
    // The right one may have come first: the order of parallel requests is the network's.
    expect(tilat.filter((tila) => tila === 401).length).toBe(5);
    expect(tilat.filter((tila) => tila === 201).length).toBeLessThanOrEqual(1);
    expect((await kirjaudu('vastuu-a', DEMO_SALASANA)).tila).toBe(423);
  });

  test('lukittu tunnus on 423', async () => {
    const vastaus = await kirjaudu('lukittu', DEMO_SALASANA);
    expect([vastaus.tila, vastaus.koodi, vastaus.otsakkeet.get('retry-after')]).toEqual([423, 'tunnus.lukittu', null]);
  });

  test('puutteellinen tai liian suuri lomake on 4xx', async () => {
    expect((await kirjaudu('', '')).tila).toBe(400);
    expect((await lomake('/cas/v1/tickets', { username: 'siirto-a' })).tila).toBe(400);
    expect((await p.kutsu('POST', '/cas/v1/tickets', { tunnus: null })).tila).toBe(400);
    expect(
      (
        await p.kutsu('POST', '/cas/v1/tickets', {
          tunnus: null,
          runko: { username: 'siirto-a', password: DEMO_SALASANA },
        })
      ).tila,
    ).toBe(400);
    expect((await kirjaudu('siirto-a', 'x'.repeat(11_000))).tila).toBe(413);
    expect((await kirjaudu('siirto-a\0', DEMO_SALASANA)).tila).toBe(400);
    expect((await kirjaudu('\u{1F512}', '\u{1F512}')).tila).toBe(401);
    expect(
      (
        await p.kutsu('POST', '/cas/v1/tickets', {
          tunnus: null,
          runko: 'username=a&username=b&password=c',
          otsakkeet: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).tila,
    ).toBe(400);
    expect(
      (
        await p.kutsu('POST', '/cas/v1/tickets', {
          tunnus: null,
          runko: 'username=%ff%zz&password=%00',
          otsakkeet: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' },
        })
      ).tila,
    ).toBe(400);
  });

  test.each(['GET', 'PUT', 'DELETE'])('%s /cas/v1/tickets on 405', async (metodi) => {
    const vastaus = await p.kutsu(metodi, '/cas/v1/tickets', { tunnus: null });
    expect([vastaus.tila, vastaus.otsakkeet.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  test('palvelutiketti: tuntematon kirjautuminen 404, palvelu puuttuu 400', async () => {
    expect((await lomake('/cas/v1/tickets/TGT-olematon', { service: 'x' })).tila).toBe(404);
    expect((await lomake(await tgt('siirto-a'), {})).tila).toBe(400);
    expect(await palvelutiketti(await tgt('siirto-a'))).toMatch(/^ST-[\w-]+$/);
  });

  test('tiketti kelpaa kerran ja vain omalle palvelulleen', async () => {
    const polku = await tgt('siirto-a');
    const tiketti = await palvelutiketti(polku);
    expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tiketti })).tila).toBe(404);
    expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tiketti })).koodi).toBe('tunnistus.tiketti-ei-kelpaa');
    for (const palvelu of [
      'https://muu.example/palvelu',
      `${p.palvelu.url}/muu`,
      `${p.palvelu.url}${PALVELU}?x=1`,
      'ei osoite',
    ])
      expect(
        (await p.kutsu('GET', `${HOKS}/2147483647`, { tiketti: await palvelutiketti(polku, palvelu) })).koodi,
      ).toBe('tunnistus.tiketti-ei-kelpaa');
  });

  test('pyynnön oma osoite on sama palvelu kummallakin paikallisella nimellä', async () => {
    const polku = await tgt('siirto-a');
    for (const url of [p.palvelu.url, p.palvelu.url.replace('localhost', '127.0.0.1')]) {
      const vastaus = await fetch(url + polku, {
        method: 'POST',
        body: new URLSearchParams({ service: url + PALVELU }),
      });
      expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tiketti: await vastaus.text() })).tila).toBe(404);
    }
  });

  test('uloskirjautuminen päättää kirjautumisen', async () => {
    const polku = await tgt('siirto-a');
    expect((await p.kutsu('DELETE', polku, { tunnus: null })).tila).toBe(200);
    expect((await lomake(polku, { service: p.palvelu.url + PALVELU })).tila).toBe(404);
    expect((await p.kutsu('DELETE', polku, { tunnus: null })).tila).toBe(200);
  });

  test('serviceValidate kertoo käyttäjän ja roolit kerran', async () => {
    const palvelu = 'https://muu.example/palvelu?a=1&b=2';
    const tiketti = await palvelutiketti(await tgt('tallentaja-a1'), palvelu);
    const kelpaa = await vahvista(tiketti, palvelu);
    expect([kelpaa.tila, kelpaa.otsakkeet.get('content-type')]).toEqual([
      200,
      expect.stringContaining('application/xml'),
    ]);
    const a1 = p.demo.organisaatiot.find(({ tunnus }) => tunnus === 'a1')?.oid;
    for (const osa of [
      '<cas:user>tallentaja-a1</cas:user>',
      '<cas:kayttajaTyyppi>VIRKAILIJA</cas:kayttajaTyyppi>',
      `<cas:roles>ROLE_APP_EHOKS_CRUD_${a1}</cas:roles>`,
    ])
      expect(kelpaa.teksti).toContain(osa);
    expect((await vahvista(tiketti, palvelu)).teksti).toContain('<cas:authenticationFailure code="INVALID_TICKET">');
  });

  test('serviceValidate: väärä palvelu tai puuttuva tieto ei kelpaa', async () => {
    const tiketti = await palvelutiketti(await tgt('siirto-a'), 'https://muu.example/');
    expect((await vahvista(tiketti, 'https://toinen.example/')).teksti).toContain('authenticationFailure');
    expect((await p.kutsu('GET', '/cas/serviceValidate', { tunnus: null })).teksti).toContain('authenticationFailure');
    expect(
      (await p.kutsu('GET', '/cas/serviceValidate?ticket=a&ticket=b&service=%00', { tunnus: null })).teksti,
    ).toContain('authenticationFailure');
  });

  test('koko tunnuksen lukitus estää kaiken heti, annetutkin tiketit', async () => {
    const { ehoks } = p.palvelu;
    const polku = await tgt('siirto-b');
    const tiketti = await palvelutiketti(polku);
    await ehoks.omatTunnukset!.tunnukset.muuta('siirto-b', (tunnus) => ({ ...tunnus, lukittu: true }));
    const kutsu = await p.kutsu('GET', `${HOKS}/1`, { tiketti });
    expect([kutsu.tila, kutsu.koodi, kutsu.otsakkeet.get('retry-after')]).toEqual([423, 'tunnus.lukittu', null]);
    expect((await lomake(polku, { service: p.palvelu.url + PALVELU })).tila).toBe(423);
    expect((await kirjaudu('siirto-b', DEMO_SALASANA)).tila).toBe(423);
    await ehoks.omatTunnukset!.tunnukset.muuta('siirto-b', (tunnus) => ({ ...tunnus, lukittu: false }));
    expect((await p.kutsu('GET', `${HOKS}/2147483647`, { tiketti: await palvelutiketti(polku) })).tila).toBe(404);
  });
});

describe('tikettien ja lukituksen aika', () => {
  let k: Kellopalvelin;
  beforeAll(async () => {
    k = await kaynnistaKellolla();
  });
  afterAll(() => k.sulje());
  beforeEach(() => k.kello.aseta(NYT));

  const kirjaudu = (username: string, password: string) =>
    fetch(`${k.url}/cas/v1/tickets`, { method: 'POST', body: new URLSearchParams({ username, password }) });
  const palvelutiketti = (tgt: string) =>
    fetch(tgt, { method: 'POST', body: new URLSearchParams({ service: k.url + PALVELU }) });
  const kutsu = async (ticket: string): Promise<number> =>
    (await fetch(`${k.url}${HOKS}/1`, { headers: { ticket, 'caller-id': 'koe' } })).status;

  test('palvelutiketti kelpaa alle kymmenen sekuntia, kirjautuminen alle kahdeksan tuntia', async () => {
    const tgt = (await kirjaudu('siirto-a', DEMO_SALASANA)).headers.get('location') ?? '';
    for (const [sekunteja, tila] of [
      [9, 404],
      [10, 401],
    ] as const) {
      const tiketti = await (await palvelutiketti(tgt)).text();
      k.kuluu(sekunteja);
      expect(await kutsu(tiketti)).toBe(tila);
    }
    k.kello.aseta('2026-01-15T19:59:59+02:00');
    expect((await palvelutiketti(tgt)).status).toBe(200);
    k.kuluu(1);
    expect((await palvelutiketti(tgt)).status).toBe(404);
  });

  test('lukitus päättyy aikanaan, ja yritys lukituksen aikana pidentää sitä', async () => {
    for (let yritys = 0; yritys < 5; yritys++) await kirjaudu('siirto-b', 'Väärä-salasana-1');
    k.kuluu(2 * 3600 - 1);
    expect((await kirjaudu('siirto-b', DEMO_SALASANA)).status).toBe(423);
    k.kuluu(1);
    expect((await kirjaudu('siirto-b', DEMO_SALASANA)).status).toBe(423);
    k.kuluu(30 * 60);
    expect((await kirjaudu('siirto-b', DEMO_SALASANA)).status).toBe(201);
  });
});
