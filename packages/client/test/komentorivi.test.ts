import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aja } from '../src/komentorivi/ohjelma.js';
import { TEKSTIT } from '../src/komentorivi/tekstit.js';
import { virkkeina } from '../src/komentorivi/virkkeet.js';
import { koepalvelu, KUTSUJA, TUNNUKSET, type Koepalvelu } from './koepalvelu.js';
import { suunnitelma } from './suunnitelma.js';

let palvelu: Koepalvelu;
let kansio: string;
let nyt: Date;
/** Ctrl-C, while a command listens to it. */
let keskeyta: () => void;
beforeEach(async () => {
  nyt = new Date('2026-09-01T12:00:00Z');
  palvelu = await koepalvelu();
  kansio = await mkdtemp(path.join(tmpdir(), 'ehoks-komento-'));
});
afterEach(async () => {
  await palvelu.sulje();
  await rm(kansio, { recursive: true });
});

async function komento(argumentit: readonly string[], muuttujat: Record<string, string> = {}) {
  const ulos: string[] = [];
  const kerrottu: string[] = [];
  const koodi = await aja(argumentit, {
    muuttujat: {
      EHOKS_URL: palvelu.url,
      EHOKS_TUNNUS: TUNNUKSET.kayttajatunnus,
      EHOKS_SALASANA: TUNNUKSET.salasana,
      EHOKS_KUTSUJA: KUTSUJA,
      LANG: 'fi_FI.UTF-8',
      ...muuttujat,
    },
    ulos: (teksti) => ulos.push(teksti),
    kerro: (teksti) => kerrottu.push(teksti),
    vuorovaikutteinen: false,
    kysy: () => Promise.resolve(''),
    keskeytettaessa: (tee) => {
      keskeyta = tee;
      return () => (keskeyta = () => undefined);
    },
    muisti: path.join(kansio, 'muisti'),
    nyt: () => nyt,
  });
  return { koodi, ulos, kerrottu, kaikki: [...ulos, ...kerrottu].join('\n') };
}

async function tiedosto(nimi: string, sisalto: unknown): Promise<string> {
  const polku = path.join(kansio, nimi);
  await writeFile(polku, typeof sisalto === 'string' ? sisalto : JSON.stringify(sisalto));
  return polku;
}

const riveina = (suunnitelmat: readonly unknown[]) => suunnitelmat.map((yksi) => JSON.stringify(yksi)).join('\n');
const jsonina = (rivit: readonly string[]) => rivit.map((rivi) => JSON.parse(rivi) as Record<string, unknown>);

describe('tarkista', () => {
  test('kertoo havainnot jokaisesta ja päättyy korjattavaan; lähettämättä mitään', async () => {
    const hyva = await tiedosto('hyva.json', suunnitelma(1));
    const huono = await tiedosto(
      'huono.ndjson',
      `${riveina([suunnitelma(2, { 'ensikertainen-hyvaksyminen': 'eilen' })])}\n\nei jsonia\n`,
    );
    expect((await komento(['tarkista', hyva])).koodi).toBe(0);
    const { koodi, ulos } = await komento(['--json', 'tarkista', hyva, huono]);
    expect(koodi).toBe(1);
    expect(jsonina(ulos).map(({ nimi, kelpaa }) => [nimi, kelpaa])).toEqual([
      [hyva, true],
      [`${huono}:1`, false],
      [`${huono}:3`, false],
    ]);
    expect(palvelu.pyynnot).toEqual([]);
  });

  test('paikka näkyy kokonaan, vaikka se on pitkä', async () => {
    const hankkimistapa = { 'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_koulutussopimus' };
    const osa = { 'osaamisen-hankkimistavat': [{ ...hankkimistapa, 'tyopaikalla-jarjestettava-koulutus': {} }] };
    const lahde = await tiedosto('a.json', suunnitelma(1, { 'hankittavat-ammat-tutkinnon-osat': [osa] }));
    const { ulos } = await komento(['tarkista', lahde]);
    expect(ulos.join('\n')).toContain(
      '/hankittavat-ammat-tutkinnon-osat/0/osaamisen-hankkimistavat/0/tyopaikalla-jarjestettava-koulutus/vastuullinen-tyopaikka-ohjaaja\n',
    );
  });

  test('kansion kaikki tiedostot; tiedosto, jota ei ole', async () => {
    await tiedosto('a.json', [suunnitelma(1), suunnitelma(2)]);
    const { ulos } = await komento(['--json', 'tarkista', kansio]);
    expect(ulos).toHaveLength(2);
    expect((await komento(['tarkista', path.join(kansio, 'puuttuu.json')])).koodi).toBe(2);
  });
});

describe('tiedostot sellaisina kuin ne tulevat', () => {
  test.each([
    ['utf16.json', Buffer.from(`\uFEFF${JSON.stringify(suunnitelma(1))}`, 'utf16le'), 0],
    ['utf16.ndjson', Buffer.from(`\uFEFF${riveina([suunnitelma(1), suunnitelma(2)])}\r\n`, 'utf16le'), 0],
    ['bom.ndjson', Buffer.from(`\uFEFF${JSON.stringify(suunnitelma(1))}\r\n`), 0],
    ['latin1.json', Buffer.from(JSON.stringify(suunnitelma(1, { laatija: { nimi: 'Työ' } })), 'latin1'), 1],
    ['latin1.ndjson', Buffer.from(JSON.stringify(suunnitelma(1, { laatija: { nimi: 'Työ' } })), 'latin1'), 1],
  ])('%s', async (nimi, sisalto, odotettu) => {
    const polku = path.join(kansio, nimi);
    await writeFile(polku, sisalto);
    const { koodi, kaikki } = await komento(['tarkista', polku]);
    expect(koodi).toBe(odotettu);
    expect(kaikki.includes('tiedosto.ei-utf8')).toBe(odotettu === 1);
  });

  test.each([
    ['', 'tiedosto.tyhja', ''],
    ['{\n  "a": 1\n  "b": 2\n}', 'tiedosto.pilkku', '3 3'],
    ['{"a": 1,, "b": 2}', 'tiedosto.nimi', '1 9'],
    ['{"a": [1,, 2]}', 'tiedosto.arvo', '1 10'],
    ['{"a" 1}', 'tiedosto.kaksoispiste', '1 6'],
    ['{"a": "katke', 'tiedosto.lainausmerkki', '1 7'],
    ['{"a": {"b": 1}', 'tiedosto.kesken', '1 15'],
    ['{"a": 1}\n{"a": 2}\n', 'tiedosto.jatkuu', '2 1'],
    ['{a: 1}', 'tiedosto.ei-json', '1 2'],
    ['"suunnitelma"', 'tiedosto.ei-suunnitelma', ''],
  ])('rikki: %j on %s', async (sisalto, koodi, paikka) => {
    const lahde = await tiedosto('rikki.json', sisalto);
    const { koodi: loppu, ulos } = await komento(['--json', 'tarkista', lahde]);
    expect(loppu).toBe(1);
    const [{ havainnot }] = jsonina(ulos) as [{ havainnot: { koodi: string; viesti: string }[] }];
    expect(havainnot.map((havainto) => havainto.koodi)).toEqual([koodi]);
    expect((havainnot[0]?.viesti.match(/\d+/g) ?? []).slice(0, 2).join(' ')).toBe(paikka);
    expect(await komento(['vertaa', lahde])).toMatchObject({
      koodi: 2,
      kaikki: expect.stringContaining(koodi) as string,
    });
  });

  test('NDJSONin rikkinäisestä rivistä kerrotaan rivi tiedostossa', async () => {
    const lahde = await tiedosto('s.ndjson', `${riveina([suunnitelma(1)])}\n\n{"a" 1}\n`);
    const [, { havainnot }] = jsonina((await komento(['--json', 'tarkista', lahde])).ulos) as [
      unknown,
      { havainnot: { viesti: string }[] },
    ];
    expect(havainnot[0]?.viesti.match(/\d+/g)).toEqual(['3', '6']);
  });

  test('kansio, jonka nimi on kuin tiedoston, ei ole tiedosto', async () => {
    await mkdir(path.join(kansio, 'vanhat.ndjson'));
    await tiedosto('vanhat.ndjson/a.json', suunnitelma(1));
    expect((await komento(['tarkista', kansio])).koodi).toBe(0);
  });
});

describe('siirra', () => {
  test('kertoo jokaisesta ja päättyy yhteenvetoon', async () => {
    const lahde = await tiedosto(
      's.ndjson',
      riveina([suunnitelma(1), suunnitelma(1), suunnitelma(2, { 'ensikertainen-hyvaksyminen': 'eilen' })]),
    );
    const { koodi, ulos } = await komento(['--json', 'siirra', lahde, '--rinnakkain', '1']);
    expect(koodi).toBe(1);
    const rivit = jsonina(ulos);
    expect(rivit.slice(0, 3).map(({ tila }) => tila)).toEqual(['luotu', 'hylatty', 'hylatty']);
    expect(rivit[3]).toMatchObject({ yhteenveto: { tilat: { luotu: 1, hylatty: 2 } } });
  });

  test('kesken jäänyt jatkuu siitä, mihin jäi; samaa ei lähetetä kahdesti', async () => {
    const lahde = await tiedosto('s.ndjson', riveina([1, 2, 3, 4].map((n) => suunnitelma(n))));
    const HOKS = 'POST /ehoks-virkailija-backend/api/v1/hoks';
    let maara = 0;
    palvelu.vastaa(HOKS, (_, res) => {
      maara += 1;
      if (maara > 2) res.writeHead(423).end('{"error":"lukittu"}');
      else res.end(`{"meta":{"id":${maara}},"data":{"uri":"x"}}`);
    });
    const kesken = await komento(['siirra', lahde, '--rinnakkain', '1']);
    expect(kesken.koodi).toBe(4);
    expect((await komento(['siirra', lahde, '--jatka'])).koodi).toBe(4);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === HOKS)).toHaveLength(3);

    nyt = new Date('2026-09-01T16:00:00Z');
    palvelu.vastaa(HOKS, (_, res) => void res.end('{"meta":{"id":9},"data":{"uri":"x"}}'));
    const loput = await komento(['--json', 'siirra', lahde, '--jatka']);
    expect(loput.koodi).toBe(0);
    expect(jsonina(loput.ulos).map(({ tila }) => tila)).toEqual([
      'ennallaan',
      'ennallaan',
      'luotu',
      'luotu',
      undefined,
    ]);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === HOKS)).toHaveLength(5);
  });

  test('kansion siirto lähettää seuraavalla kerralla vain uudet ja muuttuneet, vaikka tiedostoja tulee ja menee', async () => {
    const laheta = async () => {
      const { ulos } = await komento(['--json', 'siirra', kansio, '--tapa', 'korvaa', '--jatka']);
      return (jsonina(ulos).at(-1) as { yhteenveto: { tilat: object } }).yhteenveto.tilat;
    };
    await tiedosto('a.json', suunnitelma(1));
    await tiedosto('b.json', suunnitelma(2));
    expect(await laheta()).toMatchObject({ luotu: 2, ennallaan: 0 });
    await tiedosto('c.json', suunnitelma(3));
    expect(await laheta()).toMatchObject({ luotu: 1, ennallaan: 2, korvattu: 0 });
    await rm(path.join(kansio, 'a.json'));
    await tiedosto('b.json', suunnitelma(2, { puhelinnumero: '0401234567' }));
    expect(await laheta()).toMatchObject({ luotu: 0, ennallaan: 1, korvattu: 1 });
    await tiedosto('b.json', suunnitelma(2));
    expect(await laheta()).toMatchObject({ korvattu: 1, ennallaan: 1 });
    await tiedosto('d.json', suunnitelma(2, { puhelinnumero: '0401234567' }));
    for (let ajo = 0; ajo < 2; ajo += 1)
      expect(await laheta()).toMatchObject({ ennallaan: 2, hylatty: 1, korvattu: 0 });
  });

  test('jatkettaessa tunnetaan suunnitelma, ei sen riviä: muuttunut ja väliin lisätty lähetetään', async () => {
    const huono = suunnitelma(2, { 'ensikertainen-hyvaksyminen': 'eilen' });
    const lahde = await tiedosto('s.ndjson', riveina([suunnitelma(1), huono, suunnitelma(3)]));
    expect((await komento(['siirra', lahde])).koodi).toBe(1);
    await tiedosto('s.ndjson', riveina([suunnitelma(4), suunnitelma(1), suunnitelma(2), suunnitelma(3)]));
    const loput = await komento(['--json', 'siirra', path.relative('.', lahde), '--jatka']);
    expect(loput.koodi).toBe(0);
    expect(jsonina(loput.ulos)[4]).toMatchObject({ yhteenveto: { tilat: { luotu: 2, ennallaan: 2, hylatty: 0 } } });
  });

  test('palvelussa jo sellaisenaan oleva on ennallaan eikä hylätty; toisenlainen on', async () => {
    const lahde = await tiedosto('s.ndjson', riveina([1, 2].map((n) => suunnitelma(n))));
    await komento(['siirra', lahde, '--rinnakkain', '1']);
    const { koodi, ulos } = await komento(['--json', 'siirra', lahde]);
    expect([koodi, jsonina(ulos).map(({ tila, id }) => [tila, id])]).toEqual([
      0,
      [
        ['ennallaan', 1],
        ['ennallaan', 2],
        [undefined, undefined],
      ],
    ]);
    await tiedosto('s.ndjson', riveina([suunnitelma(1, { puhelinnumero: '0401234567' })]));
    expect((await komento(['siirra', lahde, '--jatka'])).koodi).toBe(1);
  });

  test('muistiin ei jää mitään suunnitelmista', async () => {
    const lahde = await tiedosto('s.json', [suunnitelma(1), suunnitelma(1)]);
    await komento(['siirra', lahde]);
    const muistettu = path.join(kansio, 'muisti/siirrot');
    const [nimi = ''] = await readdir(muistettu);
    const sisalto = await readFile(path.join(muistettu, nimi), 'utf8');
    expect(sisalto).toMatch(/^[0-9a-f]{64} [0-9a-f]{64} 1\n$/);
  });

  test('kahdesti annettu tiedosto siirretään kerran', async () => {
    const lahde = await tiedosto('s.json', suunnitelma(1));
    expect((await komento(['siirra', lahde, kansio, path.relative('.', lahde)])).koodi).toBe(0);
  });

  test('väärä salasana on tunnuksen vika, vaikkei palvelu anna koodia', async () => {
    const lahde = await tiedosto('s.json', suunnitelma(1));
    expect((await komento(['siirra', lahde], { EHOKS_SALASANA: 'vaara' })).koodi).toBe(5);
  });

  test('torjuttua salasanaa ei kokeilla seuraavassa ajossa, mutta yhteys kokeilee', async () => {
    const lahde = await tiedosto('s.json', suunnitelma(1));
    const kirjautumisia = () => palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets').length;
    for (let ajo = 0; ajo < 2; ajo += 1)
      expect((await komento(['siirra', lahde], { EHOKS_SALASANA: 'vaara' })).koodi).toBe(5);
    expect(kirjautumisia()).toBe(1);
    expect((await komento(['yhteys'], { EHOKS_SALASANA: 'vaara' })).koodi).toBe(5);
    expect(kirjautumisia()).toBe(2);
    expect((await komento(['siirra', lahde])).koodi).toBe(0);
  });

  test('palvelu pyytää odottamaan kauan: ajo päättyy ja kertoo, milloin jatketaan', async () => {
    const lahde = await tiedosto('s.json', [suunnitelma(1), suunnitelma(2)]);
    palvelu.vastaa(
      'POST /ehoks-virkailija-backend/api/v1/hoks',
      (_, res) => void res.writeHead(503, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }).end('{"error":"huolto"}'),
    );
    const { koodi, kerrottu } = await komento(['siirra', lahde]);
    expect(koodi).toBe(3);
    expect(kerrottu.join()).toMatch(/1\.1\.2100.*2[.:]00/);
  });

  test('odottaessaan kertoo sen kerran, hiljaa ei', async () => {
    const lahde = await tiedosto('s.json', [suunnitelma(1), suunnitelma(2)]);
    palvelu.vastaa(
      'POST /ehoks-virkailija-backend/api/v1/hoks',
      (_, res) => void res.writeHead(503, { 'retry-after': '0' }).end('{"error":"koski"}'),
    );
    const toistot = (kerrottu: readonly string[]) => kerrottu.filter((teksti) => /503.*1\/1/.test(teksti));
    const { koodi, kerrottu } = await komento(['--toistoja', '1', 'siirra', lahde]);
    expect([koodi, toistot(kerrottu).length]).toEqual([3, 1]);
    expect(toistot((await komento(['--hiljaa', '--toistoja', '1', 'siirra', lahde])).kerrottu)).toEqual([]);
    expect((await komento(['--toistoja', '99', 'siirra', lahde])).koodi).toBe(2);
  });

  test('kertoo varoitukset siitäkin, mikä menee, ja miten olemassa oleva korvataan', async () => {
    const lahde = await tiedosto('s.json', suunnitelma(1, { sahkoposti: 'ei osoite' }));
    expect((await komento(['siirra', lahde, '--kuiva'])).ulos.join()).toContain('sahkoposti.muoto');
    await komento(['siirra', lahde]);
    await tiedosto('s.json', suunnitelma(1));
    const { koodi, ulos } = await komento(['siirra', lahde]);
    expect(koodi).toBe(1);
    expect(ulos[0]).toContain('--tapa korvaa');
  });

  test('kuivana mikään ei muutu', async () => {
    const lahde = await tiedosto('s.json', suunnitelma(1));
    expect((await komento(['siirra', lahde, '--kuiva'])).koodi).toBe(0);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto.endsWith('/hoks'))).toEqual([]);
  });
});

test('tunnukset toisen palvelimen CASista: salasana menee vain sinne', async () => {
  const cas = await koepalvelu();
  palvelu.vastaa(
    'POST /ehoks-virkailija-backend/api/v1/hoks',
    ({ otsakkeet }, res) => void res.end(`{"meta":{"id":${String(otsakkeet['ticket']).slice(3)}}}`),
  );
  const lahde = await tiedosto('s.json', suunnitelma(1));
  expect((await komento(['siirra', lahde], { EHOKS_CAS_URL: cas.url })).koodi).toBe(0);
  await cas.sulje();
  expect(cas.pyynnot).toEqual(['POST /cas/v1/tickets', 'POST /cas/v1/tickets/TGT-1']);
  expect(palvelu.pyynnot.filter((pyynto) => pyynto.includes('/cas/'))).toEqual([]);
  expect((await komento(['siirra', lahde, '--cas-url', 'ftp://cas.example'])).koodi).toBe(2);
});

describe('CSV-taulukko', () => {
  test('pohja kelpaa sellaisenaan, ja tulokset tulevat taulukon viereen', async () => {
    const { ulos } = await komento(['malli']);
    const lahde = await tiedosto('suunnitelmat.csv', `${ulos.join('')}\n`);
    expect(ulos.join('')).toMatch(/\r$/);
    expect((await komento(['tarkista', lahde])).koodi).toBe(0);
    expect((await komento(['siirra', lahde])).koodi).toBe(0);
    const tulokset = await readFile(path.join(kansio, 'suunnitelmat.tulos.csv'), 'utf8');
    expect(tulokset.split('\r\n')[1]).toMatch(/;1;/);
    expect((await komento(['--json', 'tarkista', kansio])).ulos).toHaveLength(1);
  });

  test('solu, jota ei voi lukea, hylkää rivinsä ja kertoo syyn; muut menevät', async () => {
    const otsikot = 'oppija-oid;opiskeluoikeus-oid;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve;sahkoposti';
    const rivi = (n: number, paiva: string) =>
      `${suunnitelma(n)['oppija-oid']};${suunnitelma(n)['opiskeluoikeus-oid']};${paiva};ei;a@posti.example`;
    const lahde = await tiedosto('s.csv', [otsikot, rivi(1, '24.8.2026'), rivi(2, '31.2.2026')].join('\r\n'));
    const { koodi, ulos } = await komento(['--json', 'siirra', lahde]);
    expect(koodi).toBe(1);
    expect(jsonina(ulos).flatMap(({ tila }) => tila ?? [])).toEqual(['luotu', 'hylatty']);
  });

  test('jatkettaessa tuloksissa ovat nekin rivit, jotka menivät jo', async () => {
    const HOKS = '/ehoks-virkailija-backend/api/v1/hoks';
    const otsikot = 'oppija-oid;opiskeluoikeus-oid;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve;sahkoposti';
    const rivi = (n: number) =>
      `${suunnitelma(n)['oppija-oid']};${suunnitelma(n)['opiskeluoikeus-oid']};24.8.2026;ei;a@posti.example`;
    const lahde = await tiedosto('s.csv', [otsikot, rivi(1), rivi(2)].join('\r\n'));
    let kertoja = 0;
    palvelu.vastaa(`POST ${HOKS}`, (_, res) => {
      kertoja += 1;
      if (kertoja === 2) res.writeHead(423).end('{"error":"lukittu"}');
      else res.end(`{"meta":{"id":${kertoja + 6}},"data":{"uri":"x"}}`);
    });
    expect((await komento(['siirra', lahde, '--rinnakkain', '1'])).koodi).toBe(4);
    nyt = new Date('2026-09-01T16:00:00Z');
    expect((await komento(['siirra', lahde, '--jatka', '--rinnakkain', '1'])).koodi).toBe(0);
    const [, eka, toka] = (await readFile(path.join(kansio, 's.tulos.csv'), 'utf8')).split('\r\n');
    expect([eka, toka].map((tulosrivi) => tulosrivi?.split(';')[5])).toEqual(['7', '9']);
  });

  test('Ctrl-C: alkaneet viedään loppuun, tulokset kirjoitetaan ja loput jatketaan', async () => {
    const HOKS = 'POST /ehoks-virkailija-backend/api/v1/hoks';
    const otsikot = 'oppija-oid;opiskeluoikeus-oid;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve;sahkoposti';
    const rivi = (n: number) =>
      `${suunnitelma(n)['oppija-oid']};${suunnitelma(n)['opiskeluoikeus-oid']};24.8.2026;ei;a@posti.example`;
    const lahde = await tiedosto('s.csv', [otsikot, ...[1, 2, 3, 4, 5, 6].map(rivi)].join('\r\n'));
    let kertoja = 0;
    palvelu.vastaa(HOKS, (_, res) => {
      kertoja += 1;
      if (kertoja === 2) keskeyta();
      res.end(`{"meta":{"id":${kertoja}},"data":{"uri":"x"}}`);
    });
    const { koodi, ulos } = await komento(['--json', 'siirra', lahde, '--rinnakkain', '1']);
    expect(koodi).toBe(130);
    const luodut = jsonina(ulos).filter(({ tila }) => tila === 'luotu').length;
    expect([2, 3]).toContain(luodut);
    expect(jsonina(ulos).at(-1)).toMatchObject({ yhteenveto: { tilat: { luotu: luodut, siirtamatta: 6 - luodut } } });
    expect(kertoja).toBe(luodut);
    const rivit = (await readFile(path.join(kansio, 's.tulos.csv'), 'utf8')).split('\r\n').slice(1, 7);
    expect(rivit.filter((tulosrivi) => /^\d+$/.test(tulosrivi.split(';')[5] ?? ''))).toHaveLength(luodut);
  });

  test('tulokset ovat siitä, mikä lähetettiin, vaikka tiedosto muuttui kesken', async () => {
    const { ulos } = await komento(['malli']);
    const lahde = await tiedosto('s.csv', `${ulos.join('')}\n`);
    palvelu.vastaa('POST /ehoks-virkailija-backend/api/v1/hoks', (_, res) => {
      void writeFile(lahde, 'muuta').then(() => res.end('{"meta":{"id":7},"data":{"uri":"x"}}'));
    });
    expect((await komento(['siirra', lahde])).koodi).toBe(0);
    expect((await readFile(path.join(kansio, 's.tulos.csv'), 'utf8')).split('\r\n')[1]).toMatch(/;7;/);
  });

  test('taulukko ei korvaa, ja muu kuin taulukko on käyttövirhe', async () => {
    const lahde = await tiedosto('s.csv', 'jotain muuta');
    expect((await komento(['siirra', lahde])).koodi).toBe(2);
    expect((await komento(['siirra', lahde, '--tapa', 'korvaa'])).koodi).toBe(2);
  });

  test.each([
    ['fi', 'Ensikertainen hyväksyminen'],
    ['sv', 'Första godkännande'],
    ['en', 'First approval'],
  ])('havainnon paikka on sarakkeen nimi, ja sarakkeesta, jota ei lueta, kerrotaan (%s)', async (kieli, sarake) => {
    const otsikot =
      'oppija-oid;opiskeluoikeus-oid;ensikertainen-hyvaksyminen;osaamisen-hankkimisen-tarve;sahkoposti;Kännykkä';
    const { 'oppija-oid': oppija, 'opiskeluoikeus-oid': oikeus } = suunnitelma(1);
    const lahde = await tiedosto('s.csv', `${otsikot}\r\n${oppija};${oikeus};31.2.2026;ei;a@posti.example;040\r\n`);
    const { kerrottu, ulos } = await komento(['--kieli', kieli, 'tarkista', lahde]);
    expect(ulos.join('\n').split('\n')[1]).toContain(sarake);
    expect(kerrottu[0]).toMatch(/: Kännykkä$/);
    const siirto = await komento(['--kieli', kieli, 'siirra', lahde]);
    expect(siirto.kerrottu[0]).toMatch(/: Kännykkä$/);
    expect(siirto.ulos.join('\n').split('\n')[1]).toContain(sarake);
  });

  test('työkirjasta kerrotaan samoin, oli sen nimessä mikä pääte tahansa; kansiosta sitä ei lueta', async () => {
    const [csv, xlsx] = [await tiedosto('t.csv', 'PK\x03\x04…'), await tiedosto('t.xlsx', 'PK\x03\x04…')];
    const [taulukkona, tyokirjana] = [await komento(['tarkista', csv]), await komento(['tarkista', xlsx])];
    expect([taulukkona.koodi, tyokirjana.koodi]).toEqual([2, 2]);
    expect(tyokirjana.kerrottu.join().replace(xlsx, '')).toBe(taulukkona.kerrottu.join().replace(csv, ''));
    await rm(csv);
    await tiedosto('a.json', suunnitelma(1));
    expect((await komento(['tarkista', kansio])).koodi).toBe(0);
  });

  test('otsikkorivin edellä saa olla sen ohjelman sanomaa, joka taulukon tulosti', async () => {
    const { ulos } = await komento(['malli']);
    const lahde = await tiedosto('s.csv', `\n> ehoks@0.1.0 ehoks\n> node ehoks.mjs malli\n\n${ulos.join('')}\n`);
    const { koodi, kaikki } = await komento(['--json', 'tarkista', lahde]);
    expect([koodi, (JSON.parse(kaikki.split('\n')[0] ?? '') as { nimi: string }).nimi]).toEqual([0, `${lahde}:6`]);
  });

  test('sarakkeiden ohje kolmella kielellä', async () => {
    for (const kieli of ['fi', 'sv', 'en'])
      expect(
        (JSON.parse((await komento(['--kieli', kieli, '--json', 'malli', '--ohje'])).ulos.join('')) as []).length,
      ).toBeGreaterThan(4);
  });
});

test('hae ja vertaa', async () => {
  const lahde = await tiedosto('s.json', suunnitelma(1));
  await komento(['siirra', lahde]);
  const haettu = await komento(['hae', String(suunnitelma(1)['opiskeluoikeus-oid'])]);
  expect(JSON.parse(haettu.ulos.join(''))).toMatchObject({ id: 1, sahkoposti: 'oppija@posti.example' });
  expect((await komento(['vertaa', lahde, '1'])).koodi).toBe(0);
  const muutettu = await tiedosto('m.json', suunnitelma(1, { puhelinnumero: '0401234567' }));
  const ero = await komento(['--json', 'vertaa', muutettu]);
  expect([ero.koodi, (JSON.parse(ero.ulos.join('')) as { polku: string }[])[0]?.polku]).toEqual([1, '/puhelinnumero']);
  const [otsikko, paikka, uusi] = (await komento(['vertaa', muutettu])).ulos.join('\n').split('\n');
  expect([otsikko, paikka, uusi?.endsWith('0401234567')]).toEqual([muutettu, '  /puhelinnumero', true]);
  expect((await komento(['hae', '99'])).koodi).toBe(1);
  expect((await komento(['hae', 'abc'])).koodi).toBe(2);
  expect((await komento(['hae', String(suunnitelma(1)['oppija-oid'])])).koodi).toBe(2);
  const takaisin = await tiedosto('h.json', haettu.ulos.join(''));
  const [hylatty, hyvaksytty] = [
    await komento(['tarkista', takaisin]),
    await komento(['tarkista', takaisin, '--tapa', 'korvaa']),
  ];
  expect([hylatty.koodi, hylatty.kerrottu.join().includes('--tapa korvaa')]).toEqual([1, true]);
  expect([hyvaksytty.koodi, hyvaksytty.kerrottu.join().includes('--tapa korvaa')]).toEqual([0, false]);
});

describe('poistumiskoodi', () => {
  test('oikeus toisen suunnitelmaan puuttuu: tunnuksen oikeus', async () => {
    palvelu.vastaa(
      'GET /ehoks-virkailija-backend/api/v1/hoks/1',
      (_, res) => void res.writeHead(401).end('{"type":"urn:ehoks:virhe:oikeus.ei-opiskeluoikeuteen"}'),
    );
    expect((await komento(['hae', '1'])).koodi).toBe(5);
    expect((await komento(['vertaa', await tiedosto('s.json', suunnitelma(1)), '1'])).koodi).toBe(5);
  });

  test('varattu käyttäjätunnus on korjattava, eikä oma salasana ole vika', async () => {
    const VIRKAILIJA = '/ehoks-virkailija-backend/api/v1/virkailija';
    palvelu.vastaa(
      `GET ${VIRKAILIJA}/session/opintopolku`,
      (_, res) => void res.writeHead(302, { location: '/', 'set-cookie': 'ring-session=1' }).end(),
    );
    palvelu.vastaa(
      `POST ${VIRKAILIJA}/tunnukset`,
      (_, res) => void res.writeHead(400).end('{"type":"urn:ehoks:virhe:tunnus.on-jo"}'),
    );
    const luonti = ['tunnukset', 'luo', 'toinen', '--nimi', 'Toinen', '--organisaatio', '1.2.246.562.10.44400000111'];
    expect((await komento(luonti)).koodi).toBe(1);
    expect((await komento(luonti)).koodi).toBe(1);
  });

  test('osoitteessa on muu palvelu', async () => {
    palvelu.vastaa(
      'GET /ehoks-virkailija-backend/api/v1/healthcheck',
      (_, res) => void res.writeHead(404).end('Not Found'),
    );
    expect((await komento(['yhteys'])).koodi).toBe(3);
  });
});

describe('selita', () => {
  test.each(['423', 'hoks.on-jo', 'tunnus.lukittu'])('%s', async (koodi) => {
    const { koodi: loppu, ulos } = await komento(['--json', 'selita', koodi]);
    expect(loppu).toBe(0);
    const selitykset = JSON.parse(ulos.join('')) as Record<string, unknown>[];
    expect(selitykset.length).toBeGreaterThan(0);
    expect(selitykset.every(({ syy, ohje, lahde }) => [syy, ohje, lahde].every((teksti) => teksti !== ''))).toBe(true);
  });

  test('kaikki, ja koodi, jota ei ole', async () => {
    expect((JSON.parse((await komento(['--json', 'selita'])).ulos.join('')) as unknown[]).length).toBeGreaterThan(100);
    expect((await komento(['selita', 'toString'])).koodi).toBe(2);
  });

  test.each([
    ['423', 'tunnus.lukittu', 'jako.ei-viela'],
    ['401', 'tunnus.ei-kaytossa', 'jako.koodi-ei-kelpaa'],
    ['403', 'tunnus.ei-palvelutunnus', 'jako.vain-oppijan'],
    ['400', 'hoks.on-jo', 'jako.loppu-mennyt'],
  ])('%s: ensin siirron koodit, sitten muut otsikkonsa alla', async (tila, eka, muu) => {
    const { ulos } = await komento(['selita', tila]);
    const [siirron = '', muut] = ulos.join('\n').split(TEKSTIT.selitysMuut.fi);
    expect(siirron.startsWith(`${tila} ${eka}\n`)).toBe(true);
    expect(siirron).not.toContain(`${tila} ${muu}\n`);
    expect(muut).toContain(`${tila} ${muu}\n`);
  });

  test('lauseiden aukkoja ei näytetä aaltosulkeissa', async () => {
    for (const koodi of [[], ['400'], ['solu.toistuu'], ['salasana.ei-kelpaa']])
      expect((await komento(['selita', ...koodi])).kaikki).not.toMatch(/\{[a-zA-Z]+\}/);
  });

  test.each([
    ['hoks.onjo', 'hoks.on-jo'],
    ['Sahkoposti.Puuttuu', 'sahkoposti.puuttuu'],
    ['lukittu', 'tunnus.lukittu'],
  ])('%s: tarkoititko %s', async (kirjoitettu, tarkoitettu) => {
    const { koodi, kerrottu } = await komento(['selita', kirjoitettu]);
    expect([koodi, kerrottu.join()]).toEqual([2, expect.stringContaining(tarkoitettu)]);
  });
});

describe('yhteys', () => {
  test('kunnossa: kirjautuu kerran eikä siirrä', async () => {
    const { koodi } = await komento(['yhteys']);
    expect(koodi).toBe(0);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
    expect(palvelu.pyynnot.some((pyynto) => pyynto.startsWith('POST') && pyynto.endsWith('/hoks'))).toBe(false);
  });

  test.each([
    [{ EHOKS_SALASANA: 'vaara' }, 5],
    [{ EHOKS_TUNNUS: '1.2.246.562.24.44400000064' }, 2],
    [{ EHOKS_URL: 'http://127.0.0.1:9' }, 3],
    [{ EHOKS_SALASANA: '' }, 2],
    [{ EHOKS_KUTSUJA: '' }, 2],
    [{ EHOKS_KUTSUJA: '1.2.246→koe' }, 2],
    [{ EHOKS_URL: 'virkailija.opintopolku.fi' }, 2],
    [{ EHOKS_URL: 'ftp://virkailija.opintopolku.fi' }, 2],
    [{ EHOKS_URL: 'https://kayttaja:Salaisuus-2026!@virkailija.opintopolku.fi' }, 2],
  ] as const)('%o päättyy koodiin %i', async (muuttujat, odotettu) => {
    const { koodi, kaikki } = await komento(['yhteys'], muuttujat);
    expect(koodi).toBe(odotettu);
    expect(kaikki).not.toContain(TUNNUKSET.salasana);
  });

  test('lukittu', async () => {
    palvelu.vastaa('POST /cas/v1/tickets', (_, res) => void res.writeHead(423).end('Locked'));
    expect((await komento(['yhteys'])).koodi).toBe(4);
    expect((await komento(['yhteys'])).koodi).toBe(4);
    expect(palvelu.pyynnot.filter((pyynto) => pyynto === 'POST /cas/v1/tickets')).toHaveLength(1);
  });
});

test.each(['tunnukset', 'siirrot'])(
  'muisti, johon ei voi kirjoittaa, kerrotaan eikä mitään lähetetä: %s',
  async (nimi) => {
    const lahde = await tiedosto('s.json', suunnitelma(1));
    await mkdir(path.join(kansio, 'muisti'));
    await tiedosto(`muisti/${nimi}`, '');
    const { koodi, kerrottu } = await komento(['siirra', lahde]);
    expect(koodi).toBe(2);
    expect(kerrottu.join()).toContain(path.join(kansio, 'muisti', nimi));
    expect(palvelu.pyynnot.filter((pyynto) => pyynto.startsWith('POST'))).toEqual([]);
  },
);

test('salasana ei näy missään, mitä tulostetaan tai muistetaan', async () => {
  const lahde = await tiedosto('s.json', suunnitelma(1));
  palvelu.vastaa('POST /cas/v1/tickets', (_, res) => void res.writeHead(423).end('{"error":"lukittu"}'));
  const { kaikki } = await komento(['siirra', lahde]);
  expect(kaikki).not.toContain(TUNNUKSET.salasana);
  const tunnukset = path.join(kansio, 'muisti/tunnukset');
  const [nimi = ''] = await readdir(tunnukset);
  expect(await readFile(path.join(tunnukset, nimi), 'utf8')).not.toContain(TUNNUKSET.salasana);
});

describe('ohje', () => {
  test.each(['fi', 'sv', 'en'] as const)('kielellä %s kertoo komennot ja poistumiskoodit', async (kieli) => {
    const { koodi, kaikki } = await komento(['--kieli', kieli, '--help']);
    expect(koodi).toBe(0);
    for (const avain of ['ohjelma', 'siirra', 'otsikotKomennot', 'poistumiskoodit'] as const)
      expect(kaikki.replace(/\s+/g, ' ')).toContain(TEKSTIT[avain][kieli].replace(/\s+/g, ' '));
  });

  test.each([
    [['siira'], 'siirra'],
    [['siirra'], 'tiedostot'],
    [['siirra', 'x', '--rinakkain', '3'], '--rinnakkain'],
    [['siirra', 'x', '--rinnakkain', '0'], '1–64'],
    [['siirra', 'x', '--tapa', 'poista'], 'luo, korvaa'],
    [['siirra', 'x', '--tapa'], '--tapa'],
    [['tunnukset', 'luo', 'x'], '--nimi'],
    [['selita', '400', '401'], 'selita'],
    [['loki', '--alkaen', '2026-02-31'], '2026-08-24'],
    [['loki', '--tulos', 'ihan'], 'onnistui, hylatty, korjaamatta'],
    [['loki', '--enintaan', 'kolme'], '1–1000'],
    [['loki', '--koodi', '423'], 'hoks.on-jo'],
  ])('väärin kirjoitettu sanotaan käyttäjän kielellä: %j', async (argumentit, mainittava) => {
    const sanotut = new Set<string>();
    for (const kieli of ['fi', 'sv', 'en']) {
      const { koodi, kaikki } = await komento(['--kieli', kieli, ...argumentit]);
      expect(koodi).toBe(2);
      expect(kaikki).toContain(mainittava);
      sanotut.add(kaikki);
    }
    expect(sanotut.size).toBe(3);
    expect(palvelu.pyynnot).toEqual([]);
  });

  test('ohjetta ei ole komennolla, jota ei ole', async () => {
    expect((await komento(['hoksit', '--help'])).koodi).toBe(2);
    expect((await komento(['siirra', '--help'])).koodi).toBe(0);
  });

  test('alakomentojenkin ohje on lukijan kielellä', async () => {
    for (const argumentit of [['--help'], ['tunnukset', '--help'], ['oppijat', '--help'], ['loki', '--help']])
      expect((await komento(argumentit)).kaikki).not.toMatch(/\[options\]|display help/);
  });

  test('versio', async () => {
    const { koodi, ulos } = await komento(['--version']);
    expect([koodi, ulos.join()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  });
});

describe('--json', () => {
  test.each([
    [['--json', 'tuntematon'], 2],
    [['--json', 'tarkista', 'puuttuu.json'], 2],
    [['--json', 'hae', '99'], 1],
    [['--json', 'yhteys', '--url', 'ei-osoite'], 2],
  ])('%j: virhekin on JSONia', async (argumentit, odotettu) => {
    const { koodi, ulos } = await komento(argumentit);
    const [{ virhe }] = jsonina(ulos) as [{ virhe: { poistumiskoodi: number; viesti: string } }];
    expect([ulos.length, koodi, virhe.poistumiskoodi, virhe.viesti !== '']).toEqual([1, odotettu, odotettu, true]);
  });

  test('taulukon kieltäytymisen koodi', async () => {
    const lahde = await tiedosto('s.csv', 'PK\x03\x04…');
    const [{ virhe }] = jsonina((await komento(['--json', 'tarkista', lahde])).ulos) as [{ virhe: object }];
    expect(virhe).toMatchObject({ koodi: 'taulukko.tyokirja', poistumiskoodi: 2 });
  });

  test('kieltäytymisen koodi ja ohje', async () => {
    palvelu.vastaa('POST /cas/v1/tickets', (_, res) => void res.writeHead(423).end('Locked'));
    const [{ virhe }] = jsonina((await komento(['--json', 'hae', '1'])).ulos) as [{ virhe: object }];
    expect(virhe).toMatchObject({ koodi: 'tunnus.lukittu', tila: 423, poistumiskoodi: 4 });
    expect(virhe).toHaveProperty('ohje');
  });
});

test('virkkeet erotetaan pisteellä, kun niistä se puuttuu', () => {
  expect(virkkeina(['On jo', undefined, 'Päivitä se.', ''])).toBe('On jo. Päivitä se.');
  expect(virkkeina(['Valitse:', 'luo'])).toBe('Valitse: luo');
});

describe('loki', () => {
  const LOKI = 'GET /ehoks-virkailija-backend/api/v1/virkailija/siirtoloki';
  const vastaa = (rivit: readonly object[]) => {
    palvelu.vastaa(
      'GET /ehoks-virkailija-backend/api/v1/virkailija/session/opintopolku',
      (_, res) => void res.writeHead(302, { location: '/', 'set-cookie': 'ring-session=1' }).end(),
    );
    palvelu.vastaa(LOKI, (_, res) => void res.end(JSON.stringify({ data: rivit })));
  };

  test('näyttää ajan Suomen aikana, tuloksen ja oppijan nimen', async () => {
    const rivi = { aika: '2026-01-15T10:30:00.000Z', toimi: 'luo', 'opiskeluoikeus-oid': '1.2.246.562.15.1' };
    vastaa([
      { ...rivi, tulos: 'onnistui', 'oppija-nimi': 'Aino Esimerkki', 'hoks-id': 7 },
      { ...rivi, tulos: 'hylatty', koodi: 'hoks.on-jo' },
    ]);
    const { koodi, ulos } = await komento(['loki', '--alkaen', '1.1.2026']);
    expect(koodi).toBe(0);
    const [, onnistui, hylatty] = ulos.join('\n').split('\n');
    expect(onnistui).toMatch(/15\.1\.2026.*12[.:]30.*Aino Esimerkki.* 7/);
    expect(hylatty).toContain('hoks.on-jo');
  });

  test('tyhjästä sanotaan, että se on tyhjä', async () => {
    vastaa([]);
    expect((await komento(['loki'])).ulos).toEqual([TEKSTIT.eiRiveja.fi]);
  });
});
