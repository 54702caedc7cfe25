import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { sovelluksenReitit } from '../../src/sivut/sovellus.js';

const HTML = `<meta name="ehoks-polku" content="__EHOKS_POLKU__"><meta content="__EHOKS_TUKI__"><meta content="__EHOKS_YMPARISTO__"><meta property="csp-nonce" nonce="__EHOKS_NONCE__">
<script type="module" src="./assets/a-1.js" nonce="__EHOKS_NONCE__"></script>${' '.repeat(2000)}`;

const ISO = 'export const a = 1;\n'.repeat(1000);

let kansio: string;
let palvelin: ReturnType<ReturnType<typeof express>['listen']>;
const hae = (polku: string, asetukset: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${(palvelin.address() as AddressInfo).port}${polku}`, asetukset);

beforeAll(async () => {
  kansio = mkdtempSync(join(tmpdir(), 'ehoks-sivut-'));
  writeFileSync(join(kansio, 'a-1.js'), 'export {};');
  writeFileSync(join(kansio, 'iso-1.js'), ISO);
  const reitit = sovelluksenReitit('/sivut', HTML, kansio, {
    julkinenUrl: 'https://eksempel.example/osa',
    runkoraja: 1,
    tuki: '"tuki"@example.com',
    ymparisto: 'testi',
    tuotanto: true,
    casUrl: 'https://cas.example/cas',
  });
  await new Promise<void>((valmis) => {
    palvelin = express()
      .use(reitit)
      .listen(0, () => valmis());
  });
});
afterAll(() => {
  palvelin.close();
  rmSync(kansio, { recursive: true });
});

test.each(['/sivut', '/sivut/', '/sivut/koulutuksenjarjestaja/1.2/oppija/3?sivu=2'])(
  '%s: sovellus, jonka ohjelmat ja tyylit toimivat vain tässä vastauksessa',
  async (polku) => {
    const [sivu, toinen] = await Promise.all([hae(polku), hae(polku)]);
    const teksti = await sivu.text();
    const csp = sivu.headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'self' 'nonce-([^']{20,})'/.exec(csp) ?? [];
    expect(csp).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(csp).not.toMatch(/unsafe|\*|data:/);
    for (const osa of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self' https://cas.example",
    ])
      expect(csp).toContain(osa);
    expect(teksti.split(`nonce="${nonce}"`)).toHaveLength(3);
    expect(toinen.headers.get('content-security-policy')).not.toBe(csp);
    expect(teksti).toContain('content="/osa"');
    expect(teksti).toContain('content="&quot;tuki&quot;@example.com"><meta content="testi"');
    expect(teksti).toContain('src="/osa/sivut/assets/a-1.js"');
    expect(teksti).not.toContain('__EHOKS');
    expect([sivu.status, sivu.headers.get('cache-control')]).toEqual([200, 'no-store']);
  },
);

test('tiedostot säilyvät selaimessa, ja tuntematon on 404', async () => {
  const tiedosto = await hae('/sivut/assets/a-1.js');
  expect([tiedosto.status, tiedosto.headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')]);
  expect(tiedosto.headers.get('content-type')).toContain('javascript');
  for (const polku of ['/sivut/assets/b.js', '/sivut/assets/', '/sivut/assets/..%2f..%2fetc%2fpasswd'])
    expect((await hae(polku)).status).toBe(404);
});

test.each(['br', 'gzip'])('tiedosto lähetetään pakattuna, kun selain lukee sellaisia: %s', async (pakkaus) => {
  const tiedosto = await hae('/sivut/assets/iso-1.js', { headers: { 'accept-encoding': pakkaus } });
  expect([tiedosto.headers.get('content-encoding'), tiedosto.headers.get('vary')]).toEqual([
    pakkaus,
    'Accept-Encoding',
  ]);
  expect(await tiedosto.text()).toBe(ISO);
  const sellaisenaan = await hae('/sivut/assets/iso-1.js', { headers: { 'accept-encoding': 'identity' } });
  expect([sellaisenaan.headers.get('content-encoding'), await sellaisenaan.text()]).toEqual([null, ISO]);
});

test('sivua, jossa on oma nonce, ei pakata', async () => {
  const sivu = await hae('/sivut', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(sivu.headers.get('content-encoding')).toBe(null);
});

test('sivulle ei lähetetä mitään', async () => {
  expect((await hae('/sivut/x', { method: 'POST' })).status).toBe(404);
});
