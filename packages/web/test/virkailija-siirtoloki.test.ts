import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const SIIRTOLOKI = `/siirtoloki?organisaatio=${DEMO_OID.a}`;

let s: Koesivusto;
let oppija: string;
let id: number;
beforeAll(async () => {
  s = await kaynnista();
  const kelvoton = {
    'ensikertainen-hyvaksyminen': '20.8.2025',
    sahkoposti: 'ei-osoite',
    'osaamisen-hankkimisen-tarve': 'ehkä',
    'urasuunnitelma-koodi-uri': 'x_1',
  };
  await expect(s.siirra(0, kelvoton)).rejects.toThrow();
  await expect(s.siirra(1, { 'ensikertainen-hyvaksyminen': '20.8.2025' })).rejects.toThrow();
  ({ oppija, id } = await s.siirra(0));
});
afterEach(() => s.ohjaa('DELETE', '/viat'));
afterAll(() => s.sulje());

const avattu = async (sivu: Page): Promise<void> => {
  await sivu.getByRole('region', { name: /^(Siirrot uusimmasta|Överföringar,|Transfers, )/ }).waitFor();
  await sivu.getByRole('button', { name: /Syittäin|Per orsak|By reason/ }).waitFor();
  await avaaKaikki(sivu);
};
const siirrot = (sivu: Page) => sivu.getByRole('region', { name: 'Siirrot uusimmasta alkaen' }).locator('tbody tr');

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
  const sivu = await s.virkailijana('virkailija-a', SIIRTOLOKI, { kieli, leveys });
  await avattu(sivu);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});

test('kertoo hylätystä syyn, havainnot paikkoineen ja onko se korjattu; onnistuneesta pääsee suunnitelmaan', async () => {
  const sivu = await s.virkailijana('virkailija-a', SIIRTOLOKI);
  await avattu(sivu);
  await expect(siirrot(sivu).count()).resolves.toBe(2);
  const [korjaamatta, korjattu] = await siirrot(sivu).allInnerTexts();
  expect(korjaamatta).toContain('Hylätty, korjaamatta');
  expect(korjaamatta).toContain('/ensikertainen-hyvaksyminen');
  expect(korjattu).toContain('Hylätty, korjattu');
  for (const kohta of ['/sahkoposti', '/osaamisen-hankkimisen-tarve', '/urasuunnitelma-koodi-uri'])
    expect(await siirrot(sivu).nth(1).textContent()).toContain(kohta);

  await sivu.getByLabel('Tulos', { exact: true }).click();
  await sivu.getByRole('option', { name: 'Onnistuneet' }).click();
  await sivu.waitForURL(/tulos=onnistui/);
  const nimi = s.demo.oppijat.find(({ oid }) => oid === oppija)?.nimi ?? 'ei nimeä';
  const onnistunut = siirrot(sivu).filter({ has: sivu.getByRole('link', { name: `Suunnitelma ${id}` }) });
  await onnistunut.getByText(nimi).waitFor();
  await onnistunut.getByRole('link').click();
  await sivu.waitForURL(new RegExp(`/oppija/${oppija}/${id}$`));
  await sivu.context().close();
});

test('syyn määrästä pääsee niihin siirtoihin, ja rajaus on osoitteessa', async () => {
  const sivu = await s.virkailijana('virkailija-a', SIIRTOLOKI);
  await avattu(sivu);
  const paivittain = sivu.getByRole('region', { name: 'Siirrot päivittäin' }).locator('tbody tr');
  expect(await paivittain.locator('td, th').allInnerTexts()).toEqual(['15.1.2026', '1', '2']);
  await sivu.getByRole('region', { name: 'Hylättyjen siirtojen syyt' }).getByRole('button').last().click();
  await sivu.waitForURL(/koodi=/);
  await siirrot(sivu).nth(1).waitFor({ state: 'detached' });
  expect(await siirrot(sivu).count()).toBe(1);
  const osoite = sivu.url();
  await sivu.goto('about:blank');
  await sivu.goto(osoite);
  await siirrot(sivu).first().waitFor();
  expect(await siirrot(sivu).count()).toBe(1);
  await sivu.context().close();
});

test.each([
  ['fi', 'Valitse päivämäärä', 'tammikuu'],
  ['sv', 'Välj datum', 'januari'],
  ['en', 'Choose date', 'January'],
] as const)('%s: kalenteri puhuu sivun kieltä, oli päivä jo valittu tai ei', async (kieli, nappi, kuukausi) => {
  const sivu = await s.virkailijana('virkailija-a', `${SIIRTOLOKI}&alkaen=2026-01-02`, { kieli });
  await avattu(sivu);
  const napit = sivu.locator('.fi-date-input_picker-button');
  for (const teksti of await napit.allTextContents()) expect(teksti).toContain(nappi);
  await sivu.locator('.fi-date-input_input').first().fill('3.1.2026');
  await napit.filter({ hasText: new RegExp(`^${nappi}, .* ${kuukausi} 2026$`, 'i') }).waitFor();
  await napit.first().click();
  const kalenteri = sivu.getByRole('dialog');
  await kalenteri.waitFor();
  expect(await kalenteri.textContent()).toMatch(new RegExp(kuukausi, 'i'));
  await sivu.context().close();
});

test('väli, jolla ei ole siirtoja, kertoo sen; päivä, jota ei ole, ei rajaa', async () => {
  const sivu = await s.virkailijana('virkailija-a', `${SIIRTOLOKI}&asti=2026-01-14`);
  await sivu.getByText('Ehtoihin sopivia siirtoja ei ole.').waitFor();
  await sivu.getByLabel('Päättyen').fill('31.2.2026');
  await sivu.getByText('Kirjoita päivä muodossa 5.2.2026.').waitFor();
  await sivu.getByLabel('Päättyen').fill('15.1.2026');
  await siirrot(sivu).nth(1).waitFor();
  await sivu.context().close();
});

test('kun Organisaatiopalvelu ei vastaa, syy kerrotaan; ilman oikeutta sivua ei ole', async () => {
  const sivu = await s.virkailijana('virkailija-a', SIIRTOLOKI);
  await s.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  await sivu.reload();
  await sivu.getByRole('alert').first().waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await s.ohjaa('DELETE', '/viat');
  await sivu.context().close();
  const vieraan = await s.virkailijana('virkailija-a', `/siirtoloki?organisaatio=${DEMO_OID.b}`);
  expect(await vieraan.locator('h1').innerText()).toBe('Ei oikeutta sivuun');
  await vieraan.context().close();
});

test('hylkäyksen syy on ensimmäisenä, kenttä lomakkeen nimellä', async () => {
  const osa = {
    nimi: 'Veneenhuolto',
    laajuus: 10,
    'osaamisen-hankkimistavat': [
      {
        alku: '2026-02-02',
        loppu: '2026-02-01',
        'osaamisen-hankkimistapa-koodi-uri': 'osaamisenhankkimistapa_oppilaitosmuotoinenkoulutus',
        'osaamisen-hankkimistapa-koodi-versio': 1,
      },
    ],
  };
  await expect(s.siirra(2, { 'hankittavat-paikalliset-tutkinnon-osat': [osa] })).rejects.toThrow();
  const sivu = await s.virkailijana('virkailija-a', SIIRTOLOKI);
  await avattu(sivu);
  const havainnot = siirrot(sivu).first().locator('.havaintolista li');
  expect(await havainnot.count()).toBeGreaterThan(1);
  expect(await havainnot.first().innerText()).toMatch(/ › 1 › Osaamisen hankkimistavat › 1/);
  expect(await havainnot.first().locator('code').innerText()).toMatch(/hankkimistavat\/0(\/loppu)?$/);
  await sivu.context().close();
});
