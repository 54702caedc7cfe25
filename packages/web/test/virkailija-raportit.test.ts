import { readFile } from 'node:fs/promises';
import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';
import { SUUNNITELMA } from './suunnitelma.js';

const RAPORTIT = `/raportit?organisaatio=${DEMO_OID.a}&osa-aikaisuus=kaikki`;
const TUNTEMATTOMAT = `/raportit/tuntemattomat?organisaatio=${DEMO_OID.a}`;

let s: Koesivusto;
let hoks: string;
let jaksoja: number;
beforeAll(async () => {
  s = await kaynnista();
  jaksoja = JSON.stringify(SUUNNITELMA).split('tyopaikan-nimi').length - 1;
  for (const oikeus of [0, 1]) {
    const { oppija, id } = await s.siirra(oikeus);
    if (oikeus === 0) hoks = `/oppija/${oppija}/${id}`;
  }
});
afterEach(() => s.ohjaa('DELETE', '/viat'));
afterAll(() => s.sulje());

const rivit = (sivu: Page) => sivu.locator('.taulukko tbody tr');

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: saavutettava ja mahtuu, myös jakson tiedot avattuina', async (kieli, leveys) => {
  const sivu = await s.virkailijana('virkailija-a', TUNTEMATTOMAT, { kieli, leveys });
  await rivit(sivu).first().waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.locator('.osiot a').first().click();
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${RAPORTIT}`);
  await rivit(sivu).first().getByRole('button').click();
  await sivu.getByRole('dialog').waitFor();
  await avaaKaikki(sivu);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});

test('jakson nimet, tiedot ja suunnitelma; järjestys ja rajaus ovat osoitteessa', async () => {
  const sivu = await s.virkailijana('virkailija-a', RAPORTIT);
  await rivit(sivu).first().waitFor();
  expect(await rivit(sivu).count()).toBe(2 * jaksoja);
  expect(await rivit(sivu).first().innerText()).toContain('Esimerkkiopisto');
  await sivu.getByRole('button', { name: /^Loppu/ }).click();
  await sivu.waitForURL(/jarjestys=loppu/);
  await sivu.locator('th[aria-sort=ascending]').waitFor();
  await rivit(sivu).first().getByRole('button').click();
  await sivu.getByRole('dialog').getByText('oona@mutteri.example').waitFor();
  await sivu.getByRole('button', { name: 'Sulje' }).click();
  await sivu.locator(`tbody a[href$="${hoks}"]`).first().waitFor();
  await sivu.getByLabel('Päättyy viimeistään').fill('1.1.2020');
  await sivu.getByText('Ehtoihin sopivia jaksoja ei ole.').waitFor();
  await sivu.context().close();
});

test('jaksot saa taulukkona samoin rajauksin', async () => {
  const sivu = await s.virkailijana('virkailija-a', RAPORTIT);
  const lataus = sivu.waitForEvent('download');
  await sivu.getByRole('button', { name: 'Lataa taulukkona (CSV)' }).click();
  const tiedosto = await (await lataus).path();
  const csv = await readFile(tiedosto, 'utf8');
  expect(csv.trim().split('\n')).toHaveLength(1 + 2 * jaksoja);
  await sivu.getByText('Taulukko on ladattu.').waitFor();
  await sivu.context().close();
});

test('suunnitelma, jonka opiskeluoikeutta KOSKI ei enää tunne, tulee raporttiin ja etusivun työlistaan', async () => {
  const oo = s.demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[1]!;
  await s.ohjaa('DELETE', `/koski/opiskeluoikeudet/${oo.oid}`);
  const oph = await s.virkailijana('oph', '/');
  const tila = await oph.evaluate(
    async ([opiskeluoikeus]) =>
      (
        await fetch('/ehoks-virkailija-backend/api/v1/virkailija/opiskeluoikeus/update', {
          method: 'PUT',
          headers: { 'caller-id': 'koe', 'content-type': 'application/json' },
          body: JSON.stringify({ 'opiskeluoikeus-oid': opiskeluoikeus }),
        })
      ).status,
    [oo.oid],
  );
  expect(tila).toBe(204);
  await oph.goto(`${s.palvelu.url}/ehoks-virkailija-ui/raportit/tuntemattomat?organisaatio=${DEMO_OID.oph}`);
  await oph.getByText(oo.oid).waitFor();
  await oph.context().close();

  const sivu = await s.virkailijana('virkailija-a', '/');
  await sivu.getByRole('link', { name: 'Opiskeluoikeus on poistunut KOSKESTA' }).click();
  await sivu.waitForURL(/puuttuu=opiskeluoikeus/);
  const luettelo = sivu.getByRole('region', { name: 'Organisaation opiskelijoiden suunnitelmat' });
  await luettelo.locator('tbody a').first().waitFor();
  expect(await luettelo.locator('tbody tr').count()).toBe(1);
  await sivu.context().close();
});

test('vieraan organisaation raporttia ei ole, ja epäonnistunut haku kerrotaan', async () => {
  const sivu = await s.virkailijana('virkailija-a', `/raportit?organisaatio=${DEMO_OID.b}`);
  expect(await sivu.locator('h1').innerText()).toBe('Ei oikeutta sivuun');
  await s.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${RAPORTIT}`);
  await sivu.getByRole('alert').waitFor();
  await sivu.context().close();
});
