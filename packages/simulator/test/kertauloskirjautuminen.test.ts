import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kysely, naapurit } from './naapurit.js';
import type { Naapurit } from './naapurit.js';

const VENLA = '1.2.246.562.24.44400000019';
const HILKKA = '1.2.246.562.24.44400000242';

/** A CAS, how somebody is picked at it, and what it calls them. */
const CASIT = [
  ['/cas', { kayttajatunnus: 'virkailija-a' }, 'virkailija-a', { kayttajatunnus: 'oph' }],
  ['/cas-oppija', { henkilo: VENLA }, VENLA, { henkilo: HILKKA, puolesta: VENLA }],
] as const;

interface Ilmoitus {
  readonly polku: string;
  readonly runko: URLSearchParams;
}

let n: Naapurit;
let palvelin: Server;
let url: string;
/** What the service has been told, oldest first. */
let ilmoitukset: Ilmoitus[];

beforeAll(async () => {
  n = await naapurit();
  palvelin = createServer((req, res) => {
    let runko = '';
    req.on('data', (pala) => (runko += String(pala)));
    req.on('end', () => {
      ilmoitukset.push({ polku: `${req.method} ${req.url}`, runko: new URLSearchParams(runko) });
      if (req.url === '/vaiti') return;
      if (req.url === '/katkos') res.destroy();
      else if (req.url === '/muualle') res.writeHead(307, { location: '/ohjattu' }).end();
      else res.writeHead(req.url === '/virhe' ? 500 : 200).end('x');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((valmis) => palvelin.once('listening', valmis));
  url = `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}`;
});
afterAll(async () => {
  palvelin.closeAllConnections();
  await new Promise((valmis) => palvelin.close(valmis));
  await n.sulje();
});
beforeEach(() => {
  ilmoitukset = [];
});

/** One browser at one CAS: it keeps the cookie that it is given. */
function selain(cas: string) {
  let evaste: string | undefined;
  const hae = async (polku: string, init: RequestInit = {}) => {
    const vastaus = await n.hae(`${cas}${polku}`, { ...init, headers: evaste === undefined ? {} : { cookie: evaste } });
    const uusi = vastaus.headers.get('set-cookie');
    if (uusi !== null) evaste = uusi.split(';')[0];
    return vastaus;
  };
  return {
    hae,
    evaste: () => evaste,
    kirjaudu: async (service: string, kuka: Readonly<Record<string, string>>) => {
      const vastaus = await hae('/login', { method: 'POST', body: new URLSearchParams({ service, ...kuka }) });
      expect(vastaus.status).toBe(302);
      return new URL(vastaus.headers.get('location')!).searchParams.get('ticket')!;
    },
  };
}

const tiketti = ({ runko }: Ilmoitus) =>
  /<samlp:SessionIndex>([^<]+)<\/samlp:SessionIndex>/.exec(runko.get('logoutRequest') ?? '')?.[1];

describe.each(CASIT)('%s', (cas, kuka, kayttaja, toinen) => {
  test('the login is in a cookie of its own path, out of reach of scripts', async () => {
    const body = new URLSearchParams({ service: `${url}/a`, ...kuka });
    const vastaus = await n.hae(`${cas}/login`, { method: 'POST', body });
    expect(vastaus.headers.get('set-cookie')).toMatch(
      new RegExp(`^TGC=TGT-[\\w-]+; Path=${cas}; HttpOnly; SameSite=Lax$`),
    );
  });

  test('logout tells every service by its own ticket before it answers', async () => {
    const { hae, kirjaudu } = selain(cas);
    const eka = await kirjaudu(`${url}/a?x=1#osa`, kuka);
    const toka = await kirjaudu(`${url.replace('127.0.0.1', 'localhost')}/b`, kuka);
    const vastaus = await hae(`/logout?${kysely({ service: `${url}/takaisin` })}`);
    expect([vastaus.status, vastaus.headers.get('location')]).toEqual([302, `${url}/takaisin`]);
    expect(new Map(ilmoitukset.map((ilmoitus) => [ilmoitus.polku, tiketti(ilmoitus)]))).toEqual(
      new Map([
        ['POST /a?x=1', eka],
        ['POST /b', toka],
      ]),
    );
    const xml = ilmoitukset[0]!.runko.get('logoutRequest');
    expect(xml).toMatch(/^<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2\.0:protocol" /);
    expect(xml).toMatch(/ ID="[A-Z][\w-]+" Version="2\.0" IssueInstant="2026-01-15T\d\d:\d\d:\d\d\.\d{3}Z">/);
    expect(xml).toContain(`>${kayttaja}</saml:NameID>`);
  });

  test('each ticket of one service is told', async () => {
    const { hae, kirjaudu } = selain(cas);
    const tiketit = [await kirjaudu(`${url}/a`, kuka), await kirjaudu(`${url}/a`, kuka)];
    await hae('/logout');
    expect(ilmoitukset.map(tiketti).sort()).toEqual(tiketit.sort());
  });

  test('happens once, and takes the cookie away', async () => {
    const { hae, kirjaudu, evaste } = selain(cas);
    await kirjaudu(`${url}/a`, kuka);
    const vanha = evaste()!;
    expect((await hae('/logout')).headers.get('set-cookie')).toMatch(/^TGC=; Path=[^;]+; Expires=Thu, 01 Jan 1970/);
    await n.hae(`${cas}/logout`, { headers: { cookie: vanha } });
    expect(ilmoitukset).toHaveLength(1);
  });

  test('is of one login: another user in the same browser, or another browser, begins its own', async () => {
    const { hae, kirjaudu } = selain(cas);
    await kirjaudu(`${url}/a`, kuka);
    await selain(cas).kirjaudu(`${url}/b`, kuka);
    const jalkimmainen = await kirjaudu(`${url}/c`, toinen);
    await hae('/logout');
    expect(ilmoitukset.map((ilmoitus) => [ilmoitus.polku, tiketti(ilmoitus)])).toEqual([['POST /c', jalkimmainen]]);
  });

  test('an outdated login is not gone on with', async () => {
    const { kirjaudu, evaste } = selain(cas);
    await kirjaudu(`${url}/a`, kuka);
    const vanha = evaste();
    n.kuluu(8 * 3_600_000 + 1);
    await kirjaudu(`${url}/a`, kuka);
    expect(evaste()).not.toBe(vanha);
  });

  test.each([undefined, 'TGC=', 'TGC=TGT-x', 'XTGC=TGT-x; muu=1'])(
    'without a login, cookie %j: nobody is told',
    async (cookie) => {
      const vastaus = await n.hae(`${cas}/logout`, { headers: cookie === undefined ? {} : { cookie } });
      expect(vastaus.status).toBe(200);
      expect(ilmoitukset).toEqual([]);
    },
  );

  test('a service that fails, hangs or redirects holds nobody up', async () => {
    const { hae, kirjaudu } = selain(cas);
    // What is called `/vaiti` never answers: that the logout ends is what is looked for.
    for (const polku of ['/virhe', '/katkos', '/vaiti', '/muualle', '/ok']) await kirjaudu(url + polku, kuka);
    expect((await hae('/logout')).status).toBe(200);
    expect(ilmoitukset.map(({ polku }) => polku).sort()).toEqual(
      ['/katkos', '/muualle', '/ok', '/vaiti', '/virhe'].map((polku) => `POST ${polku}`),
    );
  });

  test('nobody but the own machine is called', async () => {
    const haettu = jest.spyOn(globalThis, 'fetch');
    const { hae, kirjaudu } = selain(cas);
    for (const palvelu of ['http://ehoks.example.invalid/a', 'http://127.0.0.1.example.invalid/', 'https://[::1]:1/'])
      await kirjaudu(palvelu, kuka);
    haettu.mockClear();
    expect((await hae('/logout')).status).toBe(200);
    expect(haettu.mock.calls.map(([osoite]) => String(osoite as string))).toEqual([`${n.url}${cas}/logout`]);
  });
});
