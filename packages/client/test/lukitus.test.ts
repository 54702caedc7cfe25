import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EhoksAsiakas, lukkotiedosto, type Lukkomuisti } from '../src/index.js';
import { VirkailijaAsiakas } from '../src/asiakas/virkailija-asiakas.js';
import { koepalvelu, KUTSUJA, TUNNUKSET, type Koepalvelu } from './koepalvelu.js';
import { suunnitelma } from './suunnitelma.js';

const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';
const KIRJAUTUMINEN = 'POST /cas/v1/tickets';
const LUKKO = { viimeksi: '2026-09-01T08:00:00Z', kertoja: 1 };

let palvelu: Koepalvelu;
let kansio: string;
let nyt: Date;
beforeEach(async () => {
  nyt = new Date('2026-09-01T12:00:00Z');
  palvelu = await koepalvelu();
  kansio = await mkdtemp(path.join(tmpdir(), 'ehoks-lukko-'));
});
afterEach(async () => {
  await palvelu.sulje();
  await rm(kansio, { recursive: true });
});

const asetukset = (muutokset: Partial<ConstructorParameters<typeof EhoksAsiakas>[0]> = {}) => ({
  url: palvelu.url,
  kutsuja: KUTSUJA,
  odotusMs: 1,
  nyt: () => nyt,
  ...TUNNUKSET,
  ...muutokset,
});
const kertaa = (haettu: string) => palvelu.pyynnot.filter((pyynto) => pyynto === haettu).length;

describe('lukkotiedosto', () => {
  test('yhtä aikaa asetetut jäävät kaikki', async () => {
    const muisti = lukkotiedosto(path.join(kansio, 'muisti', 'lukot.json'));
    const avaimet = Array.from({ length: 20 }, (_, i) => `palvelu tunnus-${i}`);
    await Promise.all(avaimet.map((avain) => muisti.aseta(avain, LUKKO)));
    expect(await Promise.all(avaimet.map((avain) => muisti.hae(avain)))).toEqual(avaimet.map(() => LUKKO));
  });

  test('rikkinäinen ei ole tyhjä: lukkoa ei tiedetä', async () => {
    const tiedosto = path.join(kansio, 'lukot.json');
    await writeFile(tiedosto, '');
    const kenen = new EhoksAsiakas(asetukset({ lukkomuisti: lukkotiedosto(tiedosto) }));
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ path: tiedosto });
    expect(palvelu.pyynnot).toEqual([]);
  });
});

test('usea kutsu kohtaa lukon yhtä aikaa: kaikki saavat 423:n', async () => {
  palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(423).end('{"error":"lukittu"}'));
  const kenen = new EhoksAsiakas(asetukset({ lukkomuisti: lukkotiedosto(path.join(kansio, 'lukot.json')) }));
  await kenen.kirjaudu();
  const tulokset = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => kenen.luo(suunnitelma(n))));
  for (const tulos of tulokset) expect(tulos).toMatchObject({ reason: { laji: 'lukittu' } });
  expect(await kenen.lupa()).toMatchObject({ lupa: 'odota' });
});

test('lukko, jota ei voi tallentaa, on silti 423, eikä samaa tunnusta kokeilla enää', async () => {
  const taysi: Lukkomuisti = {
    hae: async () => undefined,
    aseta: async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
  palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
  const kenen = new EhoksAsiakas(asetukset({ lukkomuisti: taysi }));
  for (const n of [1, 2]) await expect(kenen.luo(suunnitelma(n))).rejects.toMatchObject({ laji: 'lukittu' });
  expect(await kenen.lupa()).toMatchObject({ lupa: 'odota' });
  expect(kertaa(KIRJAUTUMINEN)).toBe(1);
});

describe('salasana lähetetään kerran', () => {
  test.each([
    ['katkos', undefined],
    ['502', 502],
    ['503', 503],
    ['429', 429],
  ] as const)('kirjautumista ei toisteta: %s', async (_, tila) => {
    palvelu.vastaa(KIRJAUTUMINEN, (__, res) => {
      if (tila === undefined) res.socket?.destroy();
      else res.writeHead(tila, { 'retry-after': '0' }).end();
    });
    await expect(new EhoksAsiakas(asetukset()).luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'myohemmin' });
    await expect(new VirkailijaAsiakas(asetukset()).hae('tunnukset')).rejects.toMatchObject({ laji: 'myohemmin' });
    expect(kertaa(KIRJAUTUMINEN)).toBe(2);
  });

  test('katkennut kirjautuminen ei jää voimaan: seuraava kutsu kirjautuu', async () => {
    const kenen = new EhoksAsiakas(asetukset());
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(503).end());
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'myohemmin' });
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(201, { location: '/cas/v1/tickets/TGT-1' }).end());
    expect(await kenen.luo(suunnitelma(1))).toMatchObject({ id: 1 });
  });

  test('pääsytunnistettakaan ei pyydetä toistamiseen', async () => {
    const pyynto = 'POST /kayttooikeus-service/oauth2/token';
    palvelu.vastaa(pyynto, (_, res) => void res.writeHead(503, { 'retry-after': '0' }).end());
    await expect(new EhoksAsiakas(asetukset({ tunnistus: 'paasytunniste' })).luo(suunnitelma(1))).rejects.toMatchObject(
      { laji: 'myohemmin' },
    );
    expect(kertaa(pyynto)).toBe(1);
  });

  test('välityspalvelimen sivu ei ole palvelu, jolle salasana annettaisiin', async () => {
    for (const tila of [200, 503]) {
      palvelu.vastaa('GET /ehoks-virkailija-backend/api/v1/valmius', (_, res) => {
        res.writeHead(tila, { 'content-type': 'text/html' }).end('<html></html>');
      });
      await new EhoksAsiakas(asetukset()).kirjaudu();
    }
    expect(kertaa('POST /kayttooikeus-service/oauth2/token')).toBe(0);
    palvelu.vastaa('GET /ehoks-virkailija-backend/api/v1/valmius', (_, res) => {
      res.writeHead(503).end('{"valmis":false,"syyt":["koski"]}');
    });
    palvelu.vastaa(
      'POST /kayttooikeus-service/oauth2/token',
      (_, res) => void res.end('{"access_token":"a","expires_in":900}'),
    );
    await new EhoksAsiakas(asetukset()).kirjaudu();
    expect(kertaa('POST /kayttooikeus-service/oauth2/token')).toBe(1);
  });

  test.each([
    ['tiketti', 'tiketti'],
    ['pääsytunniste', 'paasytunniste'],
  ] as const)('vanhentunut kirjautuminen ja vaihdettu salasana: %s', async (_, tunnistus) => {
    const token = 'POST /kayttooikeus-service/oauth2/token';
    let kerta = 0;
    palvelu.vastaa(token, (__, res) => {
      kerta += 1;
      if (kerta === 1) res.end('{"access_token":"a","expires_in":1}');
      else res.writeHead(401).end('{"error":"invalid_client"}');
    });
    palvelu.vastaa(KIRJAUTUMINEN, (__, res) => {
      kerta += 1;
      if (kerta === 1) res.writeHead(201, { location: '/cas/v1/tickets/TGT-9' }).end();
      else res.writeHead(401).end();
    });
    palvelu.vastaa('POST /cas/v1/tickets/TGT-9', (__, res) => void res.writeHead(404).end('TGT-9'));
    const kenen = new EhoksAsiakas(asetukset({ tunnistus }));
    for (const n of [1, 2, 3])
      await expect(kenen.luo(suunnitelma(n))).rejects.toMatchObject({ laji: 'tunnistus', hylkays: { tila: 401 } });
    expect(kerta).toBe(2);
    expect(kertaa(`POST ${HOKS}`)).toBe(0);
  });
});

describe('virkailijan tunnus', () => {
  test('lukittua ei kokeilla uudelleen seuraavassakaan ajossa', async () => {
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
    const lukkomuisti = lukkotiedosto(path.join(kansio, 'lukot.json'));
    for (const polku of ['tunnukset', 'siirtoloki'])
      await expect(new VirkailijaAsiakas(asetukset({ lukkomuisti })).hae(polku)).rejects.toMatchObject({
        laji: 'lukittu',
      });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
  });

  test('väärä salasana on tunnuksen vika', async () => {
    await expect(new VirkailijaAsiakas(asetukset({ salasana: 'vaara' })).hae('tunnukset')).rejects.toMatchObject({
      laji: 'tunnistus',
    });
  });
});
