import { EhoksError, Kirjaaja } from '@ehoks/core';
import { kiinteaKello, MuistiAuditloki, MuistiSiirtoloki } from '@ehoks/testing';
import express, { type ErrorRequestHandler } from 'express';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EhoksPalvelut, Pyyntotapahtuma } from '../src/index.js';
import { luoReitit } from '../src/index.js';

const HOKS = '/oma/ehoks-virkailija-backend/api/v1/hoks';

/** Where a vendor mounts the router in an application of its own. */
let palvelin: Server;
let url: string;
let loki: Pyyntotapahtuma[];
let avauksia = 0;
const auditloki = new MuistiAuditloki();

beforeAll(async () => {
  const kello = kiinteaKello('2026-01-15T10:00:00.000Z');
  const avaa = async (tiketti: string) => {
    avauksia += 1;
    if (tiketti === 'ST-kelpaa') return 'istunto';
    throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
  };
  const palvelut = {
    kello,
    istunnot: { avaaVirkailijalle: avaa, avaaOppijalle: avaa },
    kirjaaja: new Kirjaaja({ auditloki, siirtoloki: new MuistiSiirtoloki(), kello }),
    pyynnossa: (tyo: () => Promise<unknown>) => tyo(),
    valmius: async () => ['tietokanta-ei-vastaa'],
    tunnistautuminen: {
      tunnista: async (tiketti: string) => {
        if (tiketti === 'ST-odota') throw new EhoksError('rekisteri.ei-vastaa', { tiedot: { rekisteri: 'CAS' } });
        if (tiketti === 'ST-rikki') throw new Error('connection to 10.0.0.1 as ehoks failed');
        throw new EhoksError('tunnistus.tiketti-ei-kelpaa');
      },
    },
    omatTunnukset: {
      kirjaudu: {
        sisaan: async ({ salasana }: { salasana: string }) => {
          if (salasana === 'väärä') throw new EhoksError('tunnistus.vaarat-tunnukset');
          return 'TGT-uusi';
        },
        palvelutiketti: async (tiketti: string) => {
          if (tiketti === 'TGT-kelpaa') return 'ST-uusi';
          throw new EhoksError('tunnistus.tgt-ei-kelpaa');
        },
      },
    },
    validoiHoks: {
      suorita: async ({ luonnos }: { luonnos: { versio?: number } }) => [
        { koodi: 'teksti.tyhja', taso: 'varoitus', polku: [String(luonnos.versio)] },
      ],
    },
  } as unknown as EhoksPalvelut;
  const isanta = express();
  const reitit = luoReitit(palvelut, {
    julkinenUrl: 'https://ehoks.example.invalid/oma',
    runkoraja: 1024,
    tuki: 'tuki@example.invalid',
    tuotanto: true,
    lokita: (tapahtuma) => loki.push(tapahtuma),
  });
  isanta.use('/oma', reitit);
  isanta.use('/lukeva', express.json(), express.urlencoded(), reitit);
  isanta.post('/oma/isannan-oma', (req, res) => void res.json({ luettu: req.body !== undefined }));
  isanta.use(((_virhe, _req, res, _next) => void res.status(418).end()) satisfies ErrorRequestHandler);
  palvelin = createServer(isanta).listen(0);
  await once(palvelin, 'listening');
  url = `http://localhost:${(palvelin.address() as AddressInfo).port}`;
});
beforeEach(() => {
  loki = [];
});
afterAll(() => {
  palvelin.close();
  palvelin.closeAllConnections();
});

const kutsu = (polku: string, init: RequestInit = {}) => fetch(url + polku, init);

test('isännän omat polut ja rungot jäävät sille', async () => {
  const vastaus = await kutsu('/oma/isannan-oma', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect(await vastaus.json()).toEqual({ luettu: false });
  expect((await kutsu('/oma/muu')).status).toBe(404);
  expect(loki).toEqual([]);
});

test('palvelu, joka ei ole valmis, on 503 syineen mutta elossa', async () => {
  const vastaus = await kutsu('/oma/ehoks-virkailija-backend/api/v1/valmius');
  expect([vastaus.status, await vastaus.json()]).toEqual([503, { valmis: false, syyt: ['tietokanta-ei-vastaa'] }]);
  expect((await kutsu('/oma/ehoks-virkailija-backend/api/v1/healthcheck')).status).toBe(200);
});

test('torjuntaa, jota ei saada auditlokiin, ei kerrota: vastaus on 503', async () => {
  jest.spyOn(auditloki, 'kirjaa').mockRejectedValueOnce(new EhoksError('tallennus.ei-onnistu'));
  const torju = () => kutsu(`${HOKS}/1`, { headers: { ticket: 'ST-x', 'caller-id': 'koe' } });
  expect((await torju()).status).toBe(503);
  expect((await torju()).status).toBe(401);
});

test('odottamaton virhe on 500, jonka syy menee lokiin eikä vastaukseen', async () => {
  const vastaus = await kutsu(`${HOKS}/1`, { headers: { ticket: 'ST-rikki', 'caller-id': 'koe' } });
  const teksti = await vastaus.text();
  expect([vastaus.status, JSON.parse(teksti).type]).toEqual([500, 'urn:ehoks:virhe:palvelu.sisainen-virhe']);
  expect(teksti).not.toContain('10.0.0.1');
  expect(loki).toMatchObject([
    {
      tila: 500,
      koodi: 'palvelu.sisainen-virhe',
      virhe: { cause: new Error('connection to 10.0.0.1 as ehoks failed') },
    },
  ]);
});

test('lokirivillä on pyynnön tunniste ja reitti, ei tunnisteita eikä tikettejä', async () => {
  const vastaus = await kutsu(`${HOKS}/1/?ticket=ST-salainen`, {
    headers: { ticket: 'ST-salainen', 'caller-id': 'koe' },
  });
  await kutsu('/oma/cas/v1/tickets/TGT-salainen', { method: 'POST', body: new URLSearchParams({ service: 'x' }) });
  expect(loki).toMatchObject([
    {
      pyyntoId: vastaus.headers.get('x-request-id'),
      metodi: 'GET',
      polku: '/ehoks-virkailija-backend/api/v1/hoks/:hoksId',
      tila: 401,
      kutsuja: 'koe',
      koodi: 'tunnistus.tiketti-ei-kelpaa',
    },
    { metodi: 'POST', polku: '/cas/v1/tickets/:tgt', tila: 404, koodi: 'tunnistus.tgt-ei-kelpaa' },
  ]);
  expect(JSON.stringify(loki)).not.toContain('salainen');
});

test('rikkinäinen prosenttikoodaus omalla polulla ei mene isännän virheisiin', async () => {
  expect((await kutsu(`${HOKS}/%zz`)).status).toBe(400);
});

test('isäntä, joka lukee rungot itse, ei estä meitä', async () => {
  const validointi = await kutsu('/lukeva/ehoks-virkailija-backend/api/v1/validointi', {
    method: 'POST',
    body: JSON.stringify({ versio: 7 }),
    headers: { 'content-type': 'application/json' },
  });
  expect(await validointi.json()).toMatchObject({ data: { havainnot: [{ polku: '/7' }] } });
  const lomake = new URLSearchParams({ username: 'koe', password: 'koe' });
  expect((await kutsu('/lukeva/cas/v1/tickets', { method: 'POST', body: lomake })).status).toBe(201);
});

test('tuotannossa tiketin osoite on julkinen osoite, sanoipa Host mitä tahansa', async () => {
  const pyynto = request(`${url}/oma/cas/v1/tickets`, {
    method: 'POST',
    headers: { host: 'vieras.example.invalid', 'content-type': 'application/x-www-form-urlencoded' },
  });
  pyynto.end('username=koe&password=koe');
  const [vastaus] = (await once(pyynto, 'response')) as [IncomingMessage];
  vastaus.resume();
  expect(vastaus.headers.location).toBe('https://ehoks.example.invalid/oma/cas/v1/tickets/TGT-uusi');
});

test('lokirivi ei kasva otsakkeesta, eikä siinä ole muuta kuin tunnuksen muotoisia nimiä', async () => {
  await kutsu(`${HOKS}/1`, { headers: { ticket: 'ST-x', 'caller-id': 'c'.repeat(7000) } });
  for (const username of ['siirto-a', 'Salasana!2026'])
    await kutsu('/oma/cas/v1/tickets', { method: 'POST', body: new URLSearchParams({ username, password: 'x' }) });
  expect(loki.map(({ kutsuja, kayttajatunnus }) => [kutsuja?.length, kayttajatunnus])).toEqual([
    [200, undefined],
    [undefined, 'siirto-a'],
    [undefined, undefined],
  ]);
});

test('vastausta, jossa on tiketti tai istunto, ei säilytetä matkalla', async () => {
  const tiketti = await kutsu('/oma/cas/v1/tickets', {
    method: 'POST',
    body: new URLSearchParams({ username: 'koe', password: 'koe' }),
  });
  const palvelutiketti = await kutsu('/oma/cas/v1/tickets/TGT-kelpaa', {
    method: 'POST',
    body: new URLSearchParams({ service: 'x' }),
  });
  const istunto = await kutsu('/oma/ehoks-virkailija-backend/cas-security-check?ticket=ST-kelpaa', {
    redirect: 'manual',
  });
  for (const [vastaus, tila] of [
    [tiketti, 201],
    [palvelutiketti, 200],
    [istunto, 303],
  ] as const)
    expect([vastaus.status, vastaus.headers.get('cache-control')]).toEqual([tila, 'no-store']);
});

test('rajapinnan kuvauksen sivua ei kehystä kukaan, ja siitä annetaan vain sen omat tiedostot', async () => {
  const doc = '/oma/ehoks-virkailija-backend/doc';
  const sivu = await kutsu(`${doc}/`);
  expect([sivu.status, sivu.headers.get('x-frame-options')]).toEqual([200, 'DENY']);
  expect(sivu.headers.get('content-security-policy')).toContain("script-src 'self';");
  const tiedostot = [...(await sivu.text()).matchAll(/(?:src|href)="\.?\/?([\w.-]+)"/g)].map(([, nimi]) => nimi);
  expect(tiedostot.length).toBeGreaterThan(4);
  for (const nimi of [...tiedostot, 'openapi.json']) expect((await kutsu(`${doc}/${nimi}`)).status).toBe(200);
  for (const nimi of ['package.json', 'README.md', 'swagger-ui.js', 'oauth2-redirect.html', 'index.js'])
    expect((await kutsu(`${doc}/${nimi}`)).status).toBe(404);
});

test('naapurin vika ei ole kutsujan: jokainen saa 503:n ja merkintänsä, ja kelvoton tiketti sen jälkeen 401:n', async () => {
  const siirra = async (ticket: string) =>
    (await kutsu(HOKS, { method: 'POST', headers: { ticket, 'caller-id': 'koe' } })).status;
  const ennen = (await auditloki.jalkeen(0, 10_000)).length;
  for (let i = 0; i < 320; i += 1) expect(await siirra('ST-odota')).toBe(503);
  expect((await auditloki.jalkeen(0, 10_000)).length - ennen).toBe(320);
  expect(await siirra('ST-x')).toBe(401);
});

// The last two: after them this source is not heard for a while.
test('liian monta epäonnistunutta kirjautumista on 429 ja kertoo, milloin jatkaa', async () => {
  const yrita = () =>
    kutsu('/oma/cas/v1/tickets', {
      method: 'POST',
      body: new URLSearchParams({ username: 'joku', password: 'väärä' }),
    });
  for (let i = 0; i < 100; i += 1) expect((await yrita()).status).toBe(401);
  const vastaus = await yrita();
  expect(vastaus.status).toBe(429);
  expect(Number(vastaus.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('kelvottomia tikettejä ei katsota rajatta, vaikka ne tulisivat yhtä aikaa; kelvollisia ei lasketa', async () => {
  const polut = [
    '/ehoks-virkailija-backend/cas-security-check',
    '/ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku',
    '/ehoks-oppija-backend/api/v1/session/opintopolku',
    '/ehoks-oppija-backend/api/v1/oppija/session/opintopolku',
  ];
  const avaa = async (i: number, tiketti: string) =>
    (await kutsu(`/oma${polut[i % polut.length]}?ticket=${tiketti}`, { redirect: 'manual' })).status;
  for (let i = 0; i < 320; i += 1) expect(await avaa(i, 'ST-kelpaa')).toBe(303);
  avauksia = 0;
  const tilat = await Promise.all(Array.from({ length: 320 }, (_, i) => avaa(i, 'ST-x')));
  expect(avauksia).toBeLessThanOrEqual(300);
  expect(tilat.filter((tila) => tila === 401)).toHaveLength(avauksia);
  expect(tilat.filter((tila) => tila === 429)).toHaveLength(320 - avauksia);
});
