import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEMO, kaynnistaSimulaattori } from '@ehoks/simulator';
import express from 'express';
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

test.each([
  ['learners', `/cas-oppija/login?${kysely({ service: PALVELU, valtuudet: 'true' })}`],
  ['officials', `/cas/login?${kysely({ service: PALVELU })}`],
])('the page of the %s is whole in itself and posts back to where it is', async (_nimi, osoite) => {
  const vastaus = await n.hae(osoite);
  const sivu = await vastaus.text();
  expect(sivu).toMatch(/^<!doctype html><html lang="fi">/);
  expect(sivu).toMatch(/<title>[^<]+<\/title>/);
  expect([...sivu.matchAll(/<h1>/g)]).toHaveLength(1);
  const kentat = [...sivu.matchAll(/<select id="(\w+)"/g)].map(([, id]) => id);
  expect([...sivu.matchAll(/<label for="(\w+)"/g)].map(([, id]) => id)).toEqual(kentat);
  expect(sivu).toContain('<form method="post">');
  expect(sivu).not.toMatch(/ (action|src|href)=|url\(|@import/);
  const tyyli = /<style>([\s\S]*)<\/style>/.exec(sivu)![1]!;
  const tiiviste = createHash('sha256').update(tyyli).digest('base64');
  expect(vastaus.headers.get('content-security-policy')).toContain(`style-src 'sha256-${tiiviste}'`);
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
  expect(attribuutti(xml, 'impersonatorDisplayName')).toBe('Hilkka Anneli Huoltaja');
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

test('the same CAS serves under another address too, and the tickets of both are the same', async () => {
  const simulaattori = await kaynnistaSimulaattori();
  const palvelin = createServer(express().use('/oma/cas-oppija', simulaattori.casOppija)).listen(0, '127.0.0.1');
  await new Promise((valmis) => palvelin.once('listening', valmis));
  const oma = `http://127.0.0.1:${(palvelin.address() as AddressInfo).port}/oma/cas-oppija`;
  const simulaattorin = `${simulaattori.url}/cas-oppija`;
  try {
    for (const [kirjautuminen, tarkistus] of [
      [oma, simulaattorin],
      [simulaattorin, oma],
    ] as const) {
      const sivu = await fetch(`${kirjautuminen}/login?${kysely({ service: PALVELU })}`);
      expect([sivu.status, sivu.headers.get('cache-control')]).toEqual([200, 'no-store']);
      const body = new URLSearchParams({ service: PALVELU, henkilo: VENLA });
      const paluu = await fetch(`${kirjautuminen}/login`, { method: 'POST', body, redirect: 'manual' });
      expect(paluu.headers.get('set-cookie')).toContain(`Path=${new URL(kirjautuminen).pathname};`);
      const ticket = new URL(paluu.headers.get('location')!).searchParams.get('ticket')!;
      const xml = await (await fetch(`${tarkistus}/serviceValidate?${kysely({ service: PALVELU, ticket })}`)).text();
      expect(attribuutti(xml, 'personOid')).toBe(VENLA);
    }
  } finally {
    await new Promise((valmis) => palvelin.close(valmis));
    await simulaattori.sulje();
  }
});
