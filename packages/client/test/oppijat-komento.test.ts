import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_SALASANA, kaynnistaSimulaattori, type Simulaattori } from '@ehoks/simulator';
import { lueOppijataulukko } from '@ehoks/wire';
import type { Ymparisto } from '../src/komentorivi/konteksti.js';
import { aja } from '../src/komentorivi/ohjelma.js';
import { kirjoitaOppijatulokset } from '../src/komentorivi/oppijatulokset.js';
import { sanat } from '../src/komentorivi/tekstit.js';
import { KUTSUJA } from './koepalvelu.js';

const VENLA = '1.2.246.562.24.44400000019';
const HETU = '120307A923R';

let simulaattori: Simulaattori;
let kansio: string;
beforeAll(async () => {
  simulaattori = await kaynnistaSimulaattori();
});
afterAll(() => simulaattori.sulje());
beforeEach(async () => {
  kansio = await mkdtemp(path.join(tmpdir(), 'ehoks-oppijat-'));
  await tahti({});
});
afterEach(async () => {
  await ohjaa('POST', 'alusta');
  await rm(kansio, { recursive: true });
});

async function ohjaa(method: string, polku: string, runko?: unknown): Promise<unknown> {
  const vastaus = await fetch(`${simulaattori.url}/simulaattori/${polku}`, { method, body: JSON.stringify(runko) });
  return vastaus.status === 204 ? undefined : vastaus.json();
}
const tahti = (muutokset: object) =>
  ohjaa('PUT', 'onr/tuontien-tahti', { 'era-ms': 0, 'yksilointi-ms': 0, ...muutokset });
const lahetyksia = async () =>
  ((await ohjaa('GET', 'kutsut')) as { metodi: string }[]).filter(({ metodi }) => metodi === 'PUT').length;

async function komento(argumentit: readonly string[], muutokset: Partial<Ymparisto> = {}, muuttujat = {}) {
  const ulos: string[] = [];
  const kerrottu: string[] = [];
  const koodi = await aja(argumentit, {
    muuttujat: {
      EHOKS_URL: simulaattori.url,
      EHOKS_TUNNUS: 'siirto-a',
      EHOKS_SALASANA: DEMO_SALASANA,
      EHOKS_KUTSUJA: KUTSUJA,
      LANG: 'fi_FI.UTF-8',
      ...muuttujat,
    },
    ulos: (teksti) => ulos.push(teksti),
    kerro: (teksti) => kerrottu.push(teksti),
    vuorovaikutteinen: false,
    kysy: () => Promise.resolve(''),
    keskeytettaessa: () => () => undefined,
    muisti: path.join(kansio, 'muisti'),
    nyt: () => new Date('2026-09-01T12:00:00Z'),
    ...muutokset,
  });
  return { koodi, ulos, kerrottu, kaikki: [...ulos, ...kerrottu].join('\n') };
}

const OTSIKOT = 'Oma tunniste;Henkilötunnus;Passinumero;Etunimet;Kutsumanimi;Sukunimi;Syntymäaika;Kansalaisuus';
const TUISKU = `S1;${HETU};;Tuisku Ilona;Tuisku;Uusiniemi;;246`;
const OMAR = 'S2;;XA1234567;Omar;Omar;Malli;2.3.1999;368';
const RISTIRIITA = 'S3;150706a902y;;Otso;Otso;Vieras;;246';
const HUONO = 'S4;120307A923X;;Tuisku;Tuisku;Uusiniemi;;246';

async function taulukko(...rivit: readonly string[]): Promise<string> {
  const tiedosto = path.join(kansio, 'oppijat.csv');
  await writeFile(tiedosto, [OTSIKOT, ...rivit].join('\r\n'), 'latin1');
  return tiedosto;
}
/** The added columns of each row. */
async function tulokset(tiedosto: string): Promise<readonly (readonly string[])[]> {
  const csv = await readFile(tiedosto.replace('.csv', '.tulos.csv'), 'utf8');
  return csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((rivi) => rivi.split(';').slice(-3));
}
const jsonina = (rivit: readonly string[]) => rivit.map((rivi) => JSON.parse(rivi) as Record<string, unknown>);

test('tuo rivit, kirjoittaa numerot taulukkoon ja merkitsee ristiriidat', async () => {
  const tiedosto = await taulukko(TUISKU, OMAR, RISTIRIITA, HUONO);
  const { koodi, ulos, kaikki } = await komento(['oppijat', 'tuo', tiedosto, '--kylla']);
  expect(koodi).toBe(1);
  const [tuisku, omar, vieras, huono] = await tulokset(tiedosto);
  expect(tuisku?.[0]).toMatch(/^1\.2\.246\.562\.24\.\d+$/);
  expect(omar?.slice(0, 2)).toEqual(['', 'yksilöitävä käsin']);
  expect(vieras?.slice(0, 2)).toEqual([VENLA, 'oppijanumero saatu']);
  expect(vieras?.[2]).toMatch(/^Ristiriita/);
  expect(huono?.[2]).toMatch(/^Henkilötunnus: /);
  expect(ulos).toEqual(['oppijanumero saatu 2 · yksilöitävä käsin 1 · korjattavaa 1 · joista ristiriitoja 1']);
  for (const tieto of ['120307', '150706', 'XA1234567', 'Uusiniemi']) expect(kaikki).not.toContain(tieto);
});

test('tulostaulukon voi korjata ja tuoda uudelleen; samasta henkilöstä ei tule toista', async () => {
  const tiedosto = await taulukko(TUISKU, HUONO);
  await komento(['oppijat', 'tuo', tiedosto, '--kylla']);
  const [eka] = await tulokset(tiedosto);
  const korjattu = (await readFile(tiedosto.replace('.csv', '.tulos.csv'), 'utf8')).replace('A923X', 'A923R');
  await writeFile(tiedosto, korjattu);
  expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'])).koodi).toBe(0);
  expect((await tulokset(tiedosto)).map(([numero]) => numero)).toEqual([eka?.[0], eka?.[0]]);
});

test('JSONina rivi kerrallaan, ilman henkilötietoja', async () => {
  const tiedosto = await taulukko(TUISKU, HUONO);
  const { ulos, kaikki } = await komento(['--json', '--hiljaa', 'oppijat', 'tuo', tiedosto, '--kylla']);
  expect(jsonina(ulos)).toMatchObject([
    { rivi: 2, tila: 'onnistunut', oppijanumero: expect.any(String), ristiriita: false, tuonti: expect.any(Number) },
    { rivi: 3, tila: 'hylatty', puutteet: [{ koodi: 'hetu-ei-kelpaa', kentta: 'hetu' }] },
    { yhteenveto: { tilat: { onnistunut: 1, hylatty: 1 }, ristiriitoja: 0 } },
  ]);
  expect(kaikki).not.toContain('120307');
});

describe('ennen lähetystä', () => {
  test('kuiva näyttää kaikki korjattavat eikä lähetä eikä kirjoita mitään', async () => {
    const tiedosto = await taulukko(TUISKU, ...Array<string>(7).fill(HUONO));
    const { koodi, ulos } = await komento(['--json', 'oppijat', 'tuo', tiedosto, '--kuiva'], {}, { EHOKS_URL: '' });
    expect(koodi).toBe(1);
    expect(jsonina(ulos).map(({ tila }) => tila)).toEqual([
      'tarkistettu',
      ...Array<string>(7).fill('hylatty'),
      undefined,
    ]);
    expect(await ohjaa('GET', 'kutsut')).toEqual([]);
    expect(await readdir(kansio)).toEqual(['oppijat.csv']);
    expect((await komento(['oppijat', 'tuo', await taulukko(TUISKU), '--kuiva'])).koodi).toBe(0);
  });

  test('ilman vahvistusta ei lähetetä', async () => {
    const tiedosto = await taulukko(TUISKU);
    expect((await komento(['oppijat', 'tuo', tiedosto])).koodi).toBe(2);
    const vastaus = (sana: string) => ({ vuorovaikutteinen: true, kysy: () => Promise.resolve(sana) });
    expect((await komento(['--hiljaa', 'oppijat', 'tuo', tiedosto], vastaus('e'))).koodi).toBe(2);
    expect(await ohjaa('GET', 'kutsut')).toEqual([]);
    expect((await komento(['--hiljaa', 'oppijat', 'tuo', tiedosto], vastaus('k'))).koodi).toBe(0);
    expect(await lahetyksia()).toBe(1);
  });

  test('kun mikään rivi ei kelpaa, ei oteta yhteyttä', async () => {
    const tiedosto = await taulukko(HUONO);
    expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'])).koodi).toBe(1);
    expect(await ohjaa('GET', 'kutsut')).toEqual([]);
    expect((await tulokset(tiedosto))[0]?.[1]).toBe('korjattavaa');
  });

  test('tiedosto, jota ei ole, ja taulukko, joka ei ole sellainen', async () => {
    expect((await komento(['oppijat', 'tuo', path.join(kansio, 'puuttuu.csv')])).koodi).toBe(2);
    const muu = path.join(kansio, 'muu.csv');
    await writeFile(muu, 'a;b\nc;d');
    expect((await komento(['oppijat', 'tuo', muu])).koodi).toBe(2);
  });
});

describe('keskeytynyt', () => {
  test('palvelu ei vastaa: taulukko kirjoitetaan, ja --jatka jatkaa', async () => {
    const tiedosto = await taulukko(TUISKU, HUONO);
    await ohjaa('POST', 'viat', { palvelu: 'onr', tila: '500' });
    expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'])).koodi).toBe(3);
    expect((await tulokset(tiedosto)).map(([, tila]) => tila)).toEqual(['tuomatta', 'korjattavaa']);
    await ohjaa('DELETE', 'viat');
    expect((await komento(['oppijat', 'tuo', tiedosto, '--jatka'])).koodi).toBe(1);
    expect((await tulokset(tiedosto)).map(([, tila]) => tila)).toEqual(['oppijanumero saatu', 'korjattavaa']);
  });

  test('Ctrl-C: tulokset tähän asti, eikä jatkettaessa lähetetä uudelleen', async () => {
    await tahti({ 'era-ms': 1_000_000 });
    const tiedosto = await taulukko(TUISKU, OMAR);
    const heti = {
      keskeytettaessa: (tee: () => void) => {
        const ajastin = setInterval(() => void lahetyksia().then((maara) => maara > 0 && tee()), 20);
        return () => clearInterval(ajastin);
      },
    };
    expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'], heti)).koodi).toBe(130);
    expect((await tulokset(tiedosto)).map(([numero]) => numero)).toEqual(['', '']);
    await tahti({});
    expect((await komento(['oppijat', 'tuo', tiedosto, '--jatka'])).koodi).toBe(0);
    expect((await tulokset(tiedosto)).map(([, tila]) => tila)).toEqual(['oppijanumero saatu', 'yksilöitävä käsin']);
    expect(await lahetyksia()).toBe(1);
  });

  test('yksilöinti kesken: numero tulee myöhemmin samasta tuonnista', async () => {
    await tahti({ 'yksilointi-ms': 1000 });
    const tiedosto = await taulukko(TUISKU);
    expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla', '--odota', '0'])).koodi).toBe(0);
    expect((await tulokset(tiedosto))[0]?.slice(0, 2)).toEqual(['', 'yksilöinti kesken']);
    expect((await komento(['oppijat', 'tuo', tiedosto, '--jatka'])).koodi).toBe(0);
    expect((await tulokset(tiedosto))[0]?.[1]).toBe('oppijanumero saatu');
    expect(await lahetyksia()).toBe(1);
    expect((await komento(['oppijat', 'tuo', tiedosto, '--jatka'])).koodi).toBe(2);
  });

  test('muuttunut tiedosto ei ole se, jota jatketaan', async () => {
    await tahti({ 'yksilointi-ms': 1_000_000 });
    await komento(['oppijat', 'tuo', await taulukko(TUISKU), '--kylla', '--odota', '0']);
    expect((await komento(['oppijat', 'tuo', await taulukko(TUISKU, OMAR), '--jatka'])).koodi).toBe(2);
    expect(await lahetyksia()).toBe(1);
  });
});

test('tunnus ilman oikeutta, lukittu tunnus', async () => {
  const tiedosto = await taulukko(TUISKU);
  expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'], {}, { EHOKS_TUNNUS: 'siirto-a1' })).koodi).toBe(5);
  expect((await komento(['oppijat', 'tuo', tiedosto, '--kylla'], {}, { EHOKS_TUNNUS: 'lukittu' })).koodi).toBe(4);
});

test('malli on taulukko, ja sen ohje kertoo sarakkeet', async () => {
  for (const kieli of ['fi', 'sv', 'en']) {
    const { koodi, ulos } = await komento(['--kieli', kieli, 'oppijat', 'malli']);
    expect(koodi).toBe(0);
    expect(lueOppijataulukko(ulos.join('\n')).rivit).toHaveLength(1);
    expect((await komento(['--kieli', kieli, 'oppijat', 'malli', '--ohje'])).ulos.join('')).not.toBe('');
  }
});

test('ristiriita ilman numeroa: ohje on sen eikä virheen', async () => {
  const tiedosto = path.join(kansio, 'oppijat.csv');
  const taulu = lueOppijataulukko('Etunimet;Kutsumanimi;Sukunimi\nTuisku;Tuisku;Uusiniemi\n');
  const tulos = { nimi: '2', tila: 'virhe', ristiriita: true, puutteet: [] } as const;
  const sano = sanat('fi');
  await kirjoitaOppijatulokset(tiedosto, taulu, [tulos], 'fi');
  const kirjoitettu = await readFile(path.join(kansio, 'oppijat.tulos.csv'), 'utf8');
  expect(kirjoitettu).toContain(sano('ristiriitaYksiloimatta').split(';')[0]);
  expect(kirjoitettu).not.toContain(sano('korjaaNimet'));
});

test('hae numerolla', async () => {
  const { koodi, ulos } = await komento(['--json', 'oppijat', 'hae', VENLA]);
  expect([koodi, jsonina(ulos)]).toMatchObject([0, [{ oppijanumero: VENLA, passivoitu: false }]]);
  expect((await komento(['oppijat', 'hae', '1.2.246.562.24.44400000048'])).ulos[0]).toContain(VENLA);
  expect((await komento(['oppijat', 'hae', '1.2.246.562.24.99999999990'])).koodi).toBe(1);
});
