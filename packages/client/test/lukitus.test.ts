import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { EhoksAsiakas, tilikansio, tilimuisti, type Tilimuisti } from '../src/index.js';
import { VirkailijaAsiakas } from '../src/asiakas/virkailija-asiakas.js';
import { vuorollaan } from '../src/lukitus/vuorotiedosto.js';
import { koepalvelu, KUTSUJA, TUNNUKSET, type Koepalvelu } from './koepalvelu.js';
import { suunnitelma } from './suunnitelma.js';

const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';
const KIRJAUTUMINEN = 'POST /cas/v1/tickets';
const LUKKO = { viimeksi: '2026-09-01T08:00:00Z', kertoja: 1 };
const TUNTI = 3_600_000;

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

describe('tilikansio', () => {
  test('yhtä aikaa asetetut jäävät kaikki, kukin omaan tiedostoonsa', async () => {
    const muisti = tilikansio(path.join(kansio, 'muisti'));
    const avaimet = Array.from({ length: 20 }, (_, i) => `palvelu tunnus-${i}`);
    await Promise.all(avaimet.map((avain) => muisti.aseta(avain, { lukko: LUKKO })));
    for (const avain of avaimet) expect(await muisti.hae(avain)).toMatchObject({ lukko: LUKKO });
    expect(await readdir(path.join(kansio, 'muisti'))).toHaveLength(20);
    await muisti.aseta(avaimet[0]!, {});
    expect(await muisti.hae(avaimet[0]!)).toEqual({});
  });

  test.each([
    '',
    'null',
    '[]',
    '""',
    '{"tili":"x"}',
    '{"lukko":7}',
    '{"lukko":null,"torjutut":7}',
    '{"torjutut":[{"suola":"00"}]}',
    '{"lukko":{"viimeksi":"eilen","kertoja":1}}',
    '{"lukko":{"viimeksi":"2026-09-01T08:00:00Z"}}',
  ])('rikkinäinen ei ole tyhjä: tilaa ei tiedetä (%s)', async (rikki) => {
    const muisti = tilikansio(kansio);
    await muisti.aseta(`${palvelu.url} siirtaja`, { lukko: LUKKO });
    const tiedosto = path.join(kansio, (await readdir(kansio))[0]!);
    await writeFile(tiedosto, rikki);
    const kenen = new EhoksAsiakas(asetukset({ tilimuisti: muisti }));
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ path: tiedosto });
    expect(palvelu.pyynnot).toEqual([]);
  });
});

describe.each([
  ['tilimuisti', () => tilimuisti()],
  ['tilikansio', () => tilikansio(kansio)],
] as const)('%s: yksin', (_, luo) => {
  test('yksi kerrallaan tiliä kohti, myös virheen jälkeen', async () => {
    const muisti = luo();
    const vaiheet: string[] = [];
    const tyo = (nimi: string) => async () => {
      vaiheet.push(`${nimi} alkaa`);
      await new Promise(setImmediate);
      vaiheet.push(`${nimi} loppuu`);
      if (nimi === 'a') throw new RangeError(nimi);
      return nimi;
    };
    const tulokset = await Promise.allSettled(['a', 'b', 'c'].map((nimi) => muisti.yksin('tili', tyo(nimi))));
    expect(tulokset).toMatchObject([{ reason: { message: 'a' } }, { value: 'b' }, { value: 'c' }]);
    expect(vaiheet).toHaveLength(6);
    for (let i = 0; i < vaiheet.length; i += 2) expect(vaiheet[i]?.replace('alkaa', 'loppuu')).toBe(vaiheet[i + 1]);
  });

  test('toinen tili ei odota', async () => {
    const muisti = luo();
    expect(await muisti.yksin('a', () => muisti.yksin('b', async () => 'sisällä'))).toBe('sisällä');
  });
});

describe('vuoro, joka jäi kaatuneelta', () => {
  const tiedosto = () => path.join(kansio, 'a.vuoro');
  /** A number that no process has: the largest possible one is beyond what Linux gives. */
  const KUOLLUT = 2 ** 30;

  test('saman koneen: heti, kun prosessia ei ole', async () => {
    await writeFile(tiedosto(), `${hostname()} ${KUOLLUT}`);
    expect(await vuorollaan(tiedosto(), async () => readFile(tiedosto(), 'utf8'))).toBe(`${hostname()} ${process.pid}`);
    expect(await readdir(kansio)).toEqual([]);
  });

  test('toisen koneen: kun siitä ei ole hetkeen kuulunut', async () => {
    await writeFile(tiedosto(), `toinen ${process.pid}`);
    const vanha = new Date(Date.now() - 61_000);
    await utimes(tiedosto(), vanha, vanha);
    expect(await vuorollaan(tiedosto(), async () => 'tehty')).toBe('tehty');
  });

  test('elävän vuoroa odotetaan', async () => {
    await writeFile(tiedosto(), `toinen ${KUOLLUT}`);
    const tehdyt: string[] = [];
    const oma = vuorollaan(tiedosto(), async () => tehdyt.push('oma'));
    await new Promise((jatka) => setTimeout(jatka, 250));
    tehdyt.push('toisen');
    await rm(tiedosto());
    await oma;
    expect(tehdyt).toEqual(['toisen', 'oma']);
  });
});

describe('odotus kasvaa, kun tunnus on yhä lukossa', () => {
  test.each([
    [1, 3],
    [2, 24],
    [3, 48],
    [9, 48],
  ])('%i. kerran jälkeen %i tuntia', async (kertoja, tunteja) => {
    const muisti = tilimuisti();
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
    const vanha = { viimeksi: '2026-08-01T00:00:00Z', kertoja: kertoja - 1 };
    await muisti.aseta(`${palvelu.url} siirtaja`, kertoja === 1 ? {} : { lukko: vanha });
    const kenen = new EhoksAsiakas(asetukset({ tilimuisti: muisti }));
    const asti = new Date(nyt.getTime() + tunteja * TUNTI);
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({
      laji: 'lukittu',
      hylkays: { tila: 423, aikaisintaan: asti.toISOString(), ohje: expect.any(String) as string },
    });
    expect(await kenen.lupa()).toEqual({ lupa: 'odota', asti, kertoja });
    nyt = new Date(asti.getTime() - 1);
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ hylkays: { aikaisintaan: asti.toISOString() } });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
    nyt = asti;
    expect(await kenen.lupa()).toEqual({ lupa: 'yksi-ensin', kertoja });
  });
});

describe('pitkäikäinen asiakas', () => {
  test('jatkaa odotuksen jälkeen', async () => {
    const kenen = new EhoksAsiakas(asetukset());
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'lukittu' });
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(201, { location: '/cas/v1/tickets/TGT-1' }).end());
    nyt = new Date(nyt.getTime() + 3 * TUNTI);
    expect(await kenen.luo(suunnitelma(1))).toMatchObject({ id: 1 });
    expect(await kenen.lupa()).toEqual({ lupa: 'vapaa' });
  });

  test('jatkaa uudella salasanalla', async () => {
    const kenen = new EhoksAsiakas(asetukset({ salasana: 'vaara' }));
    for (const n of [1, 2]) await expect(kenen.luo(suunnitelma(n))).rejects.toMatchObject({ laji: 'tunnistus' });
    kenen.vaihdaSalasana(TUNNUKSET.salasana);
    expect(await kenen.luo(suunnitelma(1))).toMatchObject({ id: 1 });
    expect(kertaa(KIRJAUTUMINEN)).toBe(2);
  });

  test('uusi salasana ei lyhennä lukkoa', async () => {
    const kenen = new EhoksAsiakas(asetukset());
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'lukittu' });
    kenen.vaihdaSalasana('uusi');
    await expect(kenen.luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'lukittu' });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
  });

  test('kirjautuu uudelleen, kun pääsytunniste ei enää kelpaa', async () => {
    let annettuja = 0;
    palvelu.vastaa('POST /kayttooikeus-service/oauth2/token', (_, res) => {
      annettuja += 1;
      res.end(`{"access_token":"t${annettuja}","expires_in":900}`);
    });
    palvelu.vastaa(`POST ${HOKS}`, ({ otsakkeet }, res) => {
      if (otsakkeet.authorization === `Bearer t${annettuja}` && annettuja !== 2) res.end('{"meta":{"id":1}}');
      else res.writeHead(401).end('{"type":"urn:ehoks:virhe:tunnistus.paasytunniste-ei-kelpaa"}');
    });
    const kenen = new EhoksAsiakas(asetukset({ tunnistus: 'paasytunniste' }));
    expect(await kenen.luo(suunnitelma(1))).toMatchObject({ id: 1 });
    annettuja = 2;
    expect(await kenen.luo(suunnitelma(2))).toMatchObject({ id: 1 });
    expect(annettuja).toBe(3);
  });
});

describe('torjuttu salasana', () => {
  const muistettu = async () =>
    (await Promise.all((await readdir(kansio)).map((nimi) => readFile(path.join(kansio, nimi), 'utf8')))).join();
  const asiakas = (salasana: string, muutokset: Partial<Parameters<typeof asetukset>[0]> = {}) =>
    new EhoksAsiakas(asetukset({ tilimuisti: tilikansio(kansio), salasana, ...muutokset }));

  test('ei kokeilla seuraavassa ajossa; vaihdettu kokeillaan heti, ja onnistunut unohtaa', async () => {
    for (let ajo = 0; ajo < 3; ajo += 1)
      await expect(asiakas('vaara-1').kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus', hylkays: { tila: 401 } });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
    for (const salasana of ['vaara-2', 'vaara-1', 'vaara-2'])
      await expect(asiakas(salasana).kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus' });
    expect(kertaa(KIRJAUTUMINEN)).toBe(2);
    expect(await muistettu()).not.toMatch(/vaara/);
    await asiakas(TUNNUKSET.salasana).kirjaudu();
    expect(await muistettu()).toBe('');
  });

  test('muistetaan niin monta kuin tunnus kestää, uusimmat', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await expect(asiakas(`vaara-${n}`).kirjaudu()).rejects.toBeDefined();
    for (const n of [2, 6]) await expect(asiakas(`vaara-${n}`).kirjaudu()).rejects.toBeDefined();
    expect(kertaa(KIRJAUTUMINEN)).toBe(6);
  });

  test('puuttuvaa ei tarjota', () => {
    expect(() => asiakas('')).toThrow(TypeError);
  });

  test('kokeillaan pyydettäessä kerran: se voi olla jo oikein', async () => {
    await expect(asiakas('vaara').kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus' });
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(201, { location: '/cas/v1/tickets/TGT-1' }).end());
    await expect(asiakas('vaara').kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus' });
    await asiakas('vaara').kirjaudu({ torjutullakin: true });
    await asiakas('vaara').kirjaudu();
  });

  test('on tunnuksen, miten sen kirjoittaakin', async () => {
    const muisti = tilimuisti();
    const salasana = 'Vanha-salasana-1';
    const kirjoitettu = (kayttajatunnus: string) =>
      new EhoksAsiakas(asetukset({ tilimuisti: muisti, salasana, kayttajatunnus }));
    for (const kayttajatunnus of ['siirtaja', 'SIIRTAJA', 'Siirtaja'])
      await expect(kirjoitettu(kayttajatunnus).luo(suunnitelma(1))).rejects.toMatchObject({ laji: 'tunnistus' });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
  });

  test('on tunnuksen ja palvelun oma', async () => {
    await expect(asiakas('vaara').kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus' });
    await expect(asiakas('vaara', { kayttajatunnus: 'toinen' }).kirjaudu()).rejects.toMatchObject({
      laji: 'tunnistus',
    });
    expect(kertaa(KIRJAUTUMINEN)).toBe(2);
  });

  test('tunnus, joka ei ole käytössä, ei tee salasanasta väärää', async () => {
    palvelu.vastaa(
      KIRJAUTUMINEN,
      (_, res) => void res.writeHead(401).end('{"type":"urn:ehoks:virhe:tunnus.ei-kaytossa"}'),
    );
    await expect(asiakas('oikea').kirjaudu()).rejects.toMatchObject({ laji: 'tunnistus' });
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(201, { location: '/cas/v1/tickets/TGT-1' }).end());
    await asiakas('oikea').kirjaudu();
  });

  test.each([
    [401, 'tunnistus'],
    [423, 'lukittu'],
  ])('yhtä aikaa alkaneista yksi kokeilee, ja %i kerrotaan muille', async (tila, laji) => {
    palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(tila).end());
    const tulokset = await Promise.allSettled([1, 2, 3, 4, 5].map(() => asiakas('vaara').kirjaudu()));
    for (const tulos of tulokset) expect(tulos).toMatchObject({ reason: { laji, hylkays: { tila } } });
    expect(kertaa(KIRJAUTUMINEN)).toBe(1);
  });
});

test('usea kutsu kohtaa lukon yhtä aikaa: kaikki saavat 423:n', async () => {
  palvelu.vastaa(`POST ${HOKS}`, (_, res) => void res.writeHead(423).end('{"error":"lukittu"}'));
  const kenen = new EhoksAsiakas(asetukset({ tilimuisti: tilikansio(kansio) }));
  await kenen.kirjaudu();
  const tulokset = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => kenen.luo(suunnitelma(n))));
  for (const tulos of tulokset) expect(tulos).toMatchObject({ reason: { laji: 'lukittu' } });
  expect(await kenen.lupa()).toMatchObject({ lupa: 'odota' });
});

test('lukko, jota ei voi tallentaa, on silti 423, eikä samaa tunnusta kokeilla enää', async () => {
  const taysi: Tilimuisti = {
    ...tilimuisti(),
    aseta: async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
  palvelu.vastaa(KIRJAUTUMINEN, (_, res) => void res.writeHead(423).end('Locked'));
  const kenen = new EhoksAsiakas(asetukset({ tilimuisti: taysi }));
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
    const muisti = tilikansio(kansio);
    for (const polku of ['tunnukset', 'siirtoloki'])
      await expect(new VirkailijaAsiakas(asetukset({ tilimuisti: muisti })).hae(polku)).rejects.toMatchObject({
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
