import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as kierros } from 'node:timers/promises';
import { pino } from 'pino';
import { luoLoki } from '../src/loki.js';
import { API, HOKS, kaynnista } from './palvelin.js';
import { kaynnistaKomento, komentotiedosto } from './prosessi.js';

let kansio: string;
beforeEach(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-'));
});
afterEach(() => rm(kansio, { recursive: true, force: true }));

const aja = async (komento: string, argumentit: string[], tietokanta: string) => {
  const lapsi = spawn(process.execPath, [komentotiedosto(komento), ...argumentit], {
    env: { PATH: process.env['PATH'], EHOKS_DATABASE_URL: tietokanta },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let virheet = '';
  lapsi.stderr.on('data', (pala: Buffer) => (virheet += pala.toString()));
  lapsi.stdout.resume();
  const [koodi] = (await once(lapsi, 'close')) as [number];
  return { koodi, virheet };
};

test('varmuuskopio otetaan palvelun käydessä ja palautetaan, kun se on pysäytetty', async () => {
  const tietokanta = `sqlite:${join(kansio, 'e.sqlite')}`;
  const kopio = join(kansio, 'kopio.sqlite');
  const p = await kaynnista({ tietokanta });
  const ennen = await p.luo();
  expect((await aja('ehoks-varmuuskopio', ['tee', kopio], tietokanta)).koodi).toBe(0);
  const jalkeen = await p.luo();
  expect((await aja('ehoks-varmuuskopio', ['palauta', kopio], tietokanta)).koodi).toBe(1);
  await p.sulje();
  expect((await aja('ehoks-varmuuskopio', ['palauta', kopio], tietokanta)).koodi).toBe(0);

  const uudelleen = await kaynnista({ tietokanta });
  try {
    expect((await uudelleen.kutsu('GET', ennen.polku)).tila).toBe(200);
    expect((await uudelleen.kutsu('GET', jalkeen.polku)).tila).toBe(404);
  } finally {
    await uudelleen.sulje();
  }
});

test('päivän varmuuskopio tehdään kerran, vanhin poistetaan, muihin tiedostoihin ei kosketa', async () => {
  const kopiot = join(kansio, 'kopiot');
  const asetukset = {
    tietokanta: `sqlite:${join(kansio, 'e.sqlite')}`,
    varmuuskopiointi: { kansio: kopiot, sailyta: 2 },
  };
  await mkdir(kopiot);
  for (const nimi of ['ehoks-2026-01-01.sqlite', 'ehoks-2026-01-14.sqlite', 'muu.sqlite'])
    await writeFile(join(kopiot, nimi), nimi);
  const odotettu = ['ehoks-2026-01-14.sqlite', 'ehoks-2026-01-15.sqlite', 'muu.sqlite'];
  for (const kerta of [1, 2]) {
    const rivit: string[] = [];
    const p = await kaynnista(asetukset, pino({}, { write: (rivi: string) => void rivit.push(rivi) }));
    const tehty = (): boolean => rivit.some((rivi) => rivi.includes('"tyo":"varmuuskopio"'));
    while (kerta === 1 && !tehty()) await kierros();
    await p.sulje();
    expect(tehty()).toBe(kerta === 1);
    expect((await readdir(kopiot)).sort()).toEqual(odotettu);
  }
});

test('pysähtyvä palvelu ei ole valmis mutta on elossa ja vastaa vielä viiveen ajan', async () => {
  const p = await kaynnista({ pysaytysviiveMs: 1_000 });
  const { polku } = await p.luo();
  const tiketti = await p.tiketti('siirto-a');
  expect((await p.kutsu('GET', `${API}/valmius`, { tunnus: null })).tila).toBe(200);
  const suljettu = p.sulje();
  const [valmius, terveys, haku] = await Promise.all([
    p.kutsu('GET', `${API}/valmius`, { tunnus: null }),
    p.kutsu('GET', `${API}/healthcheck`, { tunnus: null }),
    p.kutsu('GET', polku, { tiketti }),
  ]);
  expect([valmius.tila, valmius.runko, terveys.tila, haku.tila]).toEqual([
    503,
    { valmis: false, syyt: ['pysahtymassa'] },
    200,
    200,
  ]);
  await suljettu;
});

test('naapurin vika on rivi, jolla on pyynnön tunniste', async () => {
  const rivit: Record<string, unknown>[] = [];
  const p = await kaynnista(
    {},
    pino({}, { write: (rivi: string) => void rivit.push(JSON.parse(rivi) as Record<string, unknown>) }),
  );
  try {
    await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'roska' });
    const { runko } = await p.kutsu('POST', HOKS, { runko: { 'opiskeluoikeus-oid': p.demoOikeus('tavallinen').oid } });
    expect(rivit.filter(({ msg }) => msg === 'naapuri')).toEqual([
      expect.objectContaining({ palvelu: 'koski', vika: 'vastaus', pyyntoId: runko.tuki['pyynto-id'] }),
    ]);
  } finally {
    await p.sulje();
  }
});

test('loki, jonka levy ei ota rivejä, ei kaada eikä pysäytä', async () => {
  const vainLuettava = openSync(__filename, 'r');
  try {
    const loki = luoLoki(vainLuettava);
    for (let i = 0; i < 1000; i++) {
      loki.info({ i }, 'pyynto');
      await kierros();
    }
  } finally {
    closeSync(vainLuettava);
  }
});

test.each([
  ['kansion paikalla on tiedosto', join(__filename, 'kansio', 'e.sqlite')],
  ['tiedosto ei ole kanta', __filename],
])('kun %s, käynnistys päättyy virkkeeseen ilman kutsupinoa', async (_, tiedosto) => {
  const lapsi = kaynnistaKomento({ EHOKS_DATABASE_URL: `sqlite:${tiedosto}` });
  let virheet = '';
  lapsi.stderr?.on('data', (pala: Buffer) => (virheet += pala.toString()));
  const [koodi] = (await once(lapsi, 'close')) as [number];
  expect(koodi).toBe(1);
  expect(virheet.trim()).not.toBe('');
  expect(virheet).not.toMatch(/^\s+at /m);
});

test('auditlokin vienti ei luo kantaa, jota ei ole', async () => {
  const { koodi } = await aja('ehoks-auditloki', [], `sqlite:${join(kansio, 'ei-ole.sqlite')}`);
  expect(koodi).toBe(2);
  expect(await readdir(kansio)).toEqual([]);
});
