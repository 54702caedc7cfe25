import { DEMO_OID } from '@ehoks/simulator';
import { mallitaulukko } from '@ehoks/wire';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const TAULUKKO = `/taulukko?organisaatio=${DEMO_OID.a1}`;
const OTSIKOT =
  'Oppijanumero;Opiskeluoikeuden OID;Sähköposti;Ensikertainen hyväksyminen;Osaamisen hankkimisen tarve;Ryhmä';

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

/** A row of the demo learner of the number. */
function rivi(numero: number, sahkoposti = 'koe@example.invalid'): string {
  const { oppija, oid } = s.demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[numero]!;
  return [oppija, oid, sahkoposti, '20.8.2025', 'kyllä', 'A'].join(';');
}
const taulukko = (...rivit: readonly string[]): string => [OTSIKOT, ...rivit].join('\r\n');

const valitse = (sivu: Page, sisalto: string | Buffer, nimi = 'hoksit.csv') =>
  sivu.locator('input[type=file]').setInputFiles({ name: nimi, mimeType: 'text/csv', buffer: Buffer.from(sisalto) });
const tilat = (sivu: Page) => sivu.locator('section .edistyminen li').allInnerTexts();
async function ladattu(sivu: Page, nimi: string): Promise<readonly [string, string]> {
  const lataus = sivu.waitForEvent('download');
  await sivu.getByRole('button', { name: nimi }).click();
  const tiedosto = await lataus;
  return [tiedosto.suggestedFilename(), await readFile(await tiedosto.path(), 'utf8')];
}

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: saavutettava ja mahtuu, esikatselukin', async (kieli, leveys) => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO, { kieli, leveys });
  await valitse(sivu, taulukko(rivi(0), rivi(1, '')));
  await sivu.locator('section tbody tr').nth(1).waitFor();
  await avaaKaikki(sivu);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});

test('malli tulee sivun kielellä ja kelpaa sellaisenaan', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO, { kieli: 'sv' });
  const [nimi, sisalto] = await ladattu(sivu, 'Ladda ner en malltabell');
  expect(nimi).toBe('hoks-malli-sv.csv');
  expect(sisalto).toBe(mallitaulukko('sv'));
  await sivu.context().close();
});

test('tarkistus, luonti, korjaus ja uusi yritys', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO);
  const lahetetyt: string[] = [];
  sivu.on('request', (pyynto) => {
    if (pyynto.method() === 'POST' && pyynto.url().includes('/csv')) lahetetyt.push(new URL(pyynto.url()).search);
  });
  await valitse(sivu, taulukko(rivi(2), rivi(3, ''), rivi(2)));
  await sivu.getByRole('heading', { name: 'Tarkistuksen tulos' }).waitFor();
  expect(await tilat(sivu)).toEqual(['voidaan luoda: 1', 'korjattavaa: 2']);
  expect(await sivu.locator('section tbody tr').nth(1).innerText()).toContain('Sähköposti: ');
  expect(await sivu.locator('main').innerText()).toContain('Ryhmä');

  await sivu.getByRole('button', { name: 'Luo 1 suunnitelma' }).click();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('dialog').getByRole('button', { name: 'Luo 1 suunnitelma' }).click();
  await sivu.getByRole('heading', { name: 'Mitä luotiin' }).waitFor();
  expect(await tilat(sivu)).toEqual(['luotu: 1', 'korjattavaa: 2']);
  expect(lahetetyt).toEqual(['', expect.stringMatching(/^\?vahvista=true&vahvistus=[0-9a-f]{64}$/)]);

  const [nimi, tulos] = await ladattu(sivu, 'Lataa tulos taulukkona');
  expect(nimi).toBe('hoks-tulos-fi.csv');
  const numero = await sivu.locator('section tbody a').innerText();
  expect(tulos).toContain(numero);

  await sivu.getByRole('button', { name: 'Valitse toinen taulukko' }).click();
  await valitse(sivu, tulos.replace(';;20.8.2025', ';mennyt@example.invalid;20.8.2025'));
  await sivu.getByRole('heading', { name: 'Tarkistuksen tulos' }).waitFor();
  expect(await tilat(sivu)).toEqual(['voidaan luoda: 1', 'on jo: 1', 'korjattavaa: 1']);

  await sivu.locator('section tbody a').click();
  await sivu.waitForURL(new RegExp(`/${numero}$`));
  await sivu.locator('.kortti').first().waitFor();
  await sivu.context().close();
});

test('tuhat riviä näytetään sivuittain', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO);
  // Rows that need no registry: each is refused for its own cells.
  await valitse(sivu, taulukko(...Array.from({ length: 1_000 }, (_, i) => `${i};x;y;z;ehkä;A`)));
  await sivu.getByRole('heading', { name: 'Tarkistuksen tulos' }).waitFor();
  expect(await sivu.locator('section tbody tr').count()).toBe(50);
  await sivu.getByRole('button', { name: 'Seuraava sivu' }).click();
  await sivu.locator('section tbody th').getByText('52', { exact: true }).waitFor();
  expect(await sivu.getByText('Yhtään riviä ei voi luoda.').count()).toBe(1);
  await sivu.context().close();
});

test.each([
  ['ei taulukko', Buffer.from([0, 1, 2, 3, 0, 255])],
  ['liian suuri', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')],
  ['otsikot puuttuvat', Buffer.from('Nimi;Ryhmä\r\nAapo;A')],
])('tiedosto ei kelpaa: %s. Sitä ei lähetetä, ja uuden voi valita', async (_, sisalto) => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO);
  let lahetyksia = 0;
  sivu.on('request', (pyynto) => {
    if (pyynto.url().includes('/hoksit/csv')) lahetyksia += 1;
  });
  await valitse(sivu, sisalto);
  await sivu.locator('main').getByRole('alert').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(lahetyksia).toBe(0);
  await valitse(sivu, taulukko(rivi(4)));
  await sivu.getByRole('heading', { name: 'Tarkistuksen tulos' }).waitFor();
  expect(await sivu.locator('main').getByRole('alert').count()).toBe(0);
  await sivu.context().close();
});

test('kun KOSKI ei vastaa, tarkistusta voi yrittää uudelleen samalla tiedostolla', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', TAULUKKO);
  await s.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503' });
  await valitse(sivu, taulukko(rivi(5)));
  await sivu.locator('main').getByRole('alert').waitFor();
  await s.ohjaa('DELETE', '/viat');
  await sivu.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await sivu.getByRole('heading', { name: 'Tarkistuksen tulos' }).waitFor();
  expect(await tilat(sivu)).toEqual(['voidaan luoda: 1']);
  await sivu.context().close();
});

test('joka ei saa luoda, ei pääse sivulle osoitteella', async () => {
  const sivu = await s.virkailijana('virkailija-a', `/taulukko?organisaatio=${DEMO_OID.a}`);
  expect(await sivu.locator('h1').innerText()).toBe('Ei oikeutta sivuun');
  await sivu.context().close();
});
