import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  esimerkkiHoks,
  esimerkkiMuutos,
  esimerkkiOpiskeluoikeusOid,
  juoksevaTunnistegeneraattori,
} from '@ehoks/testing';
import {
  avaaTietokanta,
  onTietokanta,
  palautaVarmuuskopio,
  teeVarmuuskopio,
  TypeormHoksRepository,
  VarmuuskopioError,
  type Tietokanta,
} from '../src/index.js';
import { valiaikainenKansio } from './valiaikainen-kansio.js';

const tiedosto = valiaikainenKansio();
let numero = 0;
let kansio: string;
let url: string;
let kopio: string;
let kanta: Tietokanta;
const tunnisteet = juoksevaTunnistegeneraattori();

const lisaa = (n: number) =>
  new TypeormHoksRepository(kanta).lisaa(
    esimerkkiHoks({ opiskeluoikeusOid: esimerkkiOpiskeluoikeusOid(n) }, tunnisteet),
    {},
    esimerkkiMuutos('luonti'),
  );
const tallessa = async (osoite: string, n: number): Promise<boolean> => {
  const avattu = await avaaTietokanta(osoite);
  try {
    return (await new TypeormHoksRepository(avattu).haeOpiskeluoikeudella(esimerkkiOpiskeluoikeusOid(n))) !== undefined;
  } finally {
    await avattu.sulje();
  }
};

beforeEach(async () => {
  numero += 1;
  kansio = tiedosto(`${numero}`);
  url = `sqlite:${path.join(kansio, 'ehoks.sqlite')}`;
  kopio = path.join(kansio, 'kopio.sqlite');
  kanta = await avaaTietokanta(url);
  await kanta.migroi();
});
afterEach(async () => {
  if (kanta.dataSource.isInitialized) await kanta.sulje();
});

test('kopiossa on kaikki ennen sitä kuitattu, vaikka kirjoitetaan koko ajan, ja siitä palautettu kanta palvelee', async () => {
  for (let n = 1; n <= 20; n++) await lisaa(n);
  let n = 20;
  let kirjoita = true;
  const kirjoittaja = (async () => {
    while (kirjoita) await lisaa(++n);
  })();
  const { koko, skeemaversio } = await teeVarmuuskopio(url, kopio);
  kirjoita = false;
  await kirjoittaja;
  await lisaa(9000);
  await kanta.sulje();
  expect({ koko, skeemaversio }).toEqual({ koko: (await stat(kopio)).size, skeemaversio: expect.any(Number) });
  expect((await stat(kopio)).mode & 0o077).toBe(0);

  const { vanha = '' } = await palautaVarmuuskopio(url, kopio);
  for (let i = 1; i <= 20; i++) expect(await tallessa(url, i)).toBe(true);
  expect(await tallessa(url, 9000)).toBe(false);
  expect(await tallessa(`sqlite:${vanha}`, 9000)).toBe(true);

  kanta = await avaaTietokanta(url);
  await kanta.migroi();
  await lisaa(9001);
});

test('olemassa olevaa tiedostoa ei korvata eikä puolikasta jää', async () => {
  await writeFile(kopio, 'tärkeää');
  await expect(teeVarmuuskopio(url, kopio)).rejects.toThrow(VarmuuskopioError);
  expect(await readFile(kopio, 'utf8')).toBe('tärkeää');
  const keskeytys = AbortSignal.abort();
  await expect(teeVarmuuskopio(url, path.join(kansio, 'toinen.sqlite'), keskeytys)).rejects.toThrow(VarmuuskopioError);
  expect((await readdir(kansio)).filter((nimi) => !nimi.startsWith('ehoks.sqlite'))).toEqual(['kopio.sqlite']);
});

test('käytössä olevaa kantaa ei vaihdeta', async () => {
  await lisaa(1);
  await teeVarmuuskopio(url, kopio);
  await lisaa(2);
  await expect(palautaVarmuuskopio(url, kopio)).rejects.toThrow(VarmuuskopioError);
  await lisaa(3);
  await kanta.sulje();
  for (const n of [1, 2, 3]) expect(await tallessa(url, n)).toBe(true);
});

test.each([
  ['rikkinäinen', (alkuperainen: Buffer) => alkuperainen.fill(0xff, 8192 * 3, 8192 * 9)],
  ['katkennut', (alkuperainen: Buffer) => alkuperainen.subarray(0, alkuperainen.length - 8192)],
  ['muu tiedosto', () => Buffer.from('ei kanta'.repeat(200))],
])('%s ei kelpaa palautettavaksi, eikä mikään muutu', async (_, riko) => {
  await lisaa(1);
  await teeVarmuuskopio(url, kopio);
  await kanta.sulje();
  await writeFile(kopio, riko(await readFile(kopio)));
  await expect(palautaVarmuuskopio(url, kopio)).rejects.toThrow(VarmuuskopioError);
  expect((await readdir(kansio)).sort()).toEqual(['ehoks.sqlite', 'kopio.sqlite']);
  expect(await tallessa(url, 1)).toBe(true);
});

test('uudemman version kanta ei kelpaa', async () => {
  await kanta.transactions.writeStatement((manager) =>
    manager.query("INSERT INTO ehoks_migraatiot (timestamp, name) VALUES (9, 'Tuleva9')"),
  );
  await expect(teeVarmuuskopio(url, kopio)).rejects.toThrow('Tuleva9');
});

test('rikkinäisen kannan tilalle voi palauttaa, ja se jää talteen', async () => {
  await lisaa(1);
  await teeVarmuuskopio(url, kopio);
  await kanta.sulje();
  await writeFile(path.join(kansio, 'ehoks.sqlite'), 'rikki'.repeat(4000));
  await writeFile(path.join(kansio, 'ehoks.sqlite-wal'), 'vanha loki');
  const { vanha = '' } = await palautaVarmuuskopio(url, kopio);
  expect(await readFile(vanha, 'utf8')).toMatch(/^rikki/);
  // The log of another database beside the new one would spoil it.
  expect(await readdir(kansio)).not.toContain('ehoks.sqlite-wal');
  expect(await tallessa(url, 1)).toBe(true);
});

test('kannan puuttuminen huomataan luomatta sitä, ja siihen voi palauttaa', async () => {
  await teeVarmuuskopio(url, kopio);
  const uusi = path.join(kansio, 'uusi', 'e.sqlite');
  expect([onTietokanta(`sqlite:${uusi}`), onTietokanta(url)]).toEqual([false, true]);
  await expect(teeVarmuuskopio(`sqlite:${uusi}`, path.join(kansio, 'x'))).rejects.toThrow(VarmuuskopioError);
  await mkdir(path.dirname(uusi));
  expect(await readdir(path.dirname(uusi))).toEqual([]);
  expect(await palautaVarmuuskopio(`sqlite:${uusi}`, kopio)).not.toHaveProperty('vanha');
});

test.each(['sqlite::memory:', 'postgres://localhost/ehoks'])(
  'kannasta %s ei oteta kopiota tiedostona',
  async (osoite) => {
    await expect(teeVarmuuskopio(osoite, kopio)).rejects.toThrow(VarmuuskopioError);
    await expect(palautaVarmuuskopio(osoite, kopio)).rejects.toThrow(VarmuuskopioError);
  },
);
