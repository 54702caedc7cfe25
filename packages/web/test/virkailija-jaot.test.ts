import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import {
  avaaKaikki,
  kaynnista,
  mahtuu,
  saavutettavuusvirheet,
  type Koesivusto,
  type Selainasetukset,
} from './selain.js';

let s: Koesivusto;
let suunnitelma: string;
beforeAll(async () => {
  s = await kaynnista();
  const { oppija, id } = await s.siirra(0);
  suunnitelma = `/koulutuksenjarjestaja/${DEMO_OID.a1}/oppija/${oppija}/${id}`;
});
afterAll(() => s.sulje());

/** The form, opened from the period of an instructor whose address is in the plan. */
async function jaksosta(asetukset?: Selainasetukset): Promise<Page> {
  const sivu = await s.virkailijana('virkailija-a', `${suunnitelma}/opiskelusuunnitelma`, asetukset);
  const linkki = sivu.locator('a[href*="jakaminen?kohde="]').first();
  await sivu.locator('.osakortti button').first().click();
  await linkki.click();
  await sivu.locator('form.jakolomake').waitFor();
  return sivu;
}
const jaa = (sivu: Page): Promise<void> => sivu.getByRole('button', { name: 'Jaa', exact: true }).click();

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: jakamisen lomake on saavutettava ja mahtuu, myös virheineen', async (kieli, leveys) => {
  const sivu = await jaksosta({ kieli, leveys });
  await sivu.locator('form.jakolomake input.fi-date-input_input').first().fill('');
  await sivu.locator('form.jakolomake button[type=submit]').click();
  await sivu.locator('form.jakolomake [aria-invalid=true]').first().waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});

test('jakso jaetaan sen ohjaajalle: lomake on täytetty, hylkäys kerrotaan kentässä ja linkki lähtee', async () => {
  const sivu = await jaksosta();
  expect(await sivu.getByRole('radio', { name: 'Oona Ohjaaja, työpaikkaohjaaja' }).isChecked()).toBe(true);
  await sivu.getByText('o•••@m•••.example').waitFor();
  await sivu.getByRole('button', { name: 'Näytä osoite' }).click();
  await sivu.getByText('oona@mutteri.example').waitFor();
  const loppu = sivu.getByLabel('Viimeinen päivä');
  expect([await sivu.getByLabel('Alkaen').inputValue(), await loppu.inputValue()]).toEqual(['19.1.2026', '27.3.2026']);
  await loppu.fill('1.12.2026');
  await jaa(sivu);
  await sivu.locator('.fi-date-input [aria-invalid=true], input[aria-invalid=true]').first().waitFor();
  await sivu
    .getByText(/sen voi jakaa 27\.6\.2026 asti/)
    .first()
    .waitFor();
  await sivu.getByLabel('Alkaen').fill('15.1.2026');
  await loppu.fill('27.3.2026');
  await jaa(sivu);
  await sivu.getByText('Tiedot on jaettu: Oona Ohjaaja.').waitFor();
  expect((await s.viestit()).at(-1)).toMatchObject({
    vastaanottaja: { osoite: 'oona@mutteri.example' },
    viesti: { laji: 'jako' },
  });
  await sivu.locator('.jaot .kortti').getByText('Ei vielä katsottu').waitFor();
  await sivu.context().close();
});

test('arvioijan osoite annetaan itse, ja linkin voi toimittaa itse: viestiä ei lähde', async () => {
  const sivu = await s.virkailijana('virkailija-a', `${suunnitelma}/jakaminen`);
  await sivu.getByRole('button', { name: 'Jaa tietoja' }).click();
  await jaa(sivu);
  await sivu.getByText('Valitse, mitä jaetaan.').waitFor();
  await sivu.getByLabel('Mitä jaetaan').click();
  await sivu
    .getByRole('option', { name: /^Näyttö 2\.3\.2026/ })
    .first()
    .click();
  await jaa(sivu);
  await sivu.getByText(/^Kirjoita sähköpostiosoite/).waitFor();
  await sivu.getByLabel('Saajan sähköposti').fill('manu@mutteri.example');
  await sivu.getByRole('radio', { name: 'Kopioin linkin ja toimitan sen itse' }).check({ force: true });
  const lahteneita = (await s.viestit()).length;
  await jaa(sivu);
  await sivu.getByText('Kopioi linkki ja toimita se saajalle.').waitFor();
  expect((await s.viestit()).length).toBe(lahteneita);
  await sivu.context().close();
});

test('jakoa lyhennetään ja se perutaan; peruttu jää näkyviin', async () => {
  const sivu = await s.virkailijana('virkailija-a', `${suunnitelma}/jakaminen`);
  const jako = sivu.locator('.jaot .kortti', { hasText: 'Oona Ohjaaja' });
  await jako.getByRole('button', { name: /^Lyhennä/ }).click();
  const dialogi = sivu.getByRole('dialog');
  await dialogi.getByLabel('Viimeinen päivä').fill('1.4.2026');
  await dialogi.getByRole('button', { name: 'Lyhennä' }).click();
  await dialogi.getByRole('alert').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await dialogi.getByLabel('Viimeinen päivä').fill('20.2.2026');
  await dialogi.getByRole('button', { name: 'Lyhennä' }).click();
  await sivu.getByText('Jakoa on lyhennetty.').waitFor();
  await jako.getByText('20.2.2026').waitFor();
  await jako.getByRole('button', { name: /^Peru jako/ }).click();
  await dialogi.getByRole('button', { name: 'Peru jako' }).click();
  await sivu.getByText('Jako on peruttu.').waitFor();
  // The list is read again after the message: only then is there a closed group to open.
  await jako.getByText('Peruttu', { exact: true }).first().waitFor({ state: 'attached' });
  await avaaKaikki(sivu);
  await jako.getByText('Peruttu', { exact: true }).first().waitFor();
  expect(await jako.getByRole('button', { name: /^Peru jako|^Kopioi linkki/ }).count()).toBe(0);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

test('ilman jakamisen oikeutta osiota ei ole, ei osoitteestakaan', async () => {
  const sivu = await s.virkailijana('oph', `${suunnitelma}/opiskelusuunnitelma`);
  await sivu.locator('.osakortti button').first().click();
  expect(await sivu.locator('a[href*="jakaminen"]').count()).toBe(0);
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${suunnitelma}/jakaminen`);
  await sivu.getByRole('heading', { name: 'Ei oikeutta sivuun' }).waitFor();
  await sivu.context().close();
});

test('palvelu, joka ei vastaa, sanotaan kerran', async () => {
  await s.ohjaa('POST', '/viat', { palvelu: 'eperusteet', tila: '503' });
  const sivu = await s.virkailijana('virkailija-a', `${suunnitelma}/jakaminen`);
  await sivu.getByRole('button', { name: 'Jaa tietoja' }).waitFor();
  expect(await sivu.getByText('Osa tiedoista puuttuu').count()).toBe(1);
  await s.ohjaa('DELETE', '/viat');
  await sivu.context().close();
});
