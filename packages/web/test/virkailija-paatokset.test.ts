import { DEMO_OID } from '@ehoks/simulator';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const LUETTELO = `/koulutuksenjarjestaja/${DEMO_OID.a1}`;

let s: Koesivusto;
let oppija: string;
beforeAll(async () => {
  s = await kaynnista();
  ({ oppija } = await s.siirra(0));
  for (const oikeus of [1, 2]) await s.siirra(oikeus);
});
afterAll(() => s.sulje());

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: tiedotteet ja avaukset ovat saavutettavia ja mahtuvat', async (kieli, leveys) => {
  const sivu = await s.virkailijana('oph', '/tiedotteet', { kieli, leveys });
  await sivu.locator('.sivun-toiminnot button').click();
  await sivu.locator('form .napit button').first().click();
  await avaaKaikki(sivu);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui/avaukset`);
  await sivu.locator('.kortti .napit button').first().click();
  await sivu.getByRole('dialog').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});

test('tiedote kirjoitetaan, näkyy virkailijan etusivulla, muutetaan ja poistetaan', async () => {
  const oph = await s.virkailijana('oph', '/tiedotteet');
  await oph.getByRole('button', { name: 'Uusi tiedote' }).click();
  await oph.getByRole('button', { name: 'Julkaise' }).click();
  await oph.getByRole('alert').waitFor();
  for (const [nimi, teksti] of [
    ['Otsikko (Suomi)', 'Katkos lauantaina'],
    ['Otsikko (Svenska)', 'Avbrott på lördag'],
    ['Teksti (Suomi)', 'Palvelu on kiinni.'],
    ['Teksti (Svenska)', 'Tjänsten är stängd.'],
  ] as const)
    await oph.getByLabel(nimi).fill(teksti);
  await oph.getByLabel(/^Viimeinen päivä/).fill('16.1.2026');
  await oph.getByRole('button', { name: 'Julkaise' }).click();
  await oph.getByText('Tiedote on tallennettu.').waitFor();
  expect(await oph.locator('tbody').innerText()).toContain('17.1.2026 0.00');

  const virkailija = await s.virkailijana('tallentaja-a1', '/', { kieli: 'sv' });
  await virkailija.getByText('Avbrott på lördag').waitFor();
  await virkailija.goto(`${s.palvelu.url}/ehoks-virkailija-ui/tiedotteet`);
  await virkailija.locator('h1').waitFor();
  expect(await virkailija.locator('table').count()).toBe(0);
  await virkailija.context().close();

  await oph.getByRole('button', { name: /^Muokkaa/ }).click();
  await oph.getByLabel('Otsikko (Suomi)').fill('Katkos sunnuntaina');
  await oph.getByRole('button', { name: 'Julkaise' }).click();
  await oph.getByRole('rowheader', { name: 'Katkos sunnuntaina' }).waitFor();
  expect(await oph.locator('tbody').innerText()).toContain('17.1.2026 0.00');
  await oph.getByRole('button', { name: /^Poista/ }).click();
  await oph.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
  await oph.getByText('Tiedote on poistettu.').waitFor();
  await oph.getByText('Tiedotteita ei ole.').waitFor();
  await oph.context().close();
});

test('koko maassa suljettu toiminto kertoo syynsä virkailijalle, ja avataan taas', async () => {
  const oph = await s.virkailijana('oph', '/avaukset');
  const katselu = oph.locator('.kortti', { hasText: 'Suunnitelmien katselu' });
  await katselu.getByRole('button', { name: 'Sulje koko maassa' }).click();
  const dialogi = oph.getByRole('dialog');
  await dialogi.getByRole('button', { name: 'Sulje', exact: true }).click();
  await dialogi.getByText('Kirjoita teksti myös tällä kielellä.').first().waitFor();
  await dialogi.getByLabel('Syy (Suomi)').fill('Avataan elokuussa.');
  await dialogi.getByLabel('Syy (Svenska)').fill('Öppnas i augusti.');
  await dialogi.getByRole('button', { name: 'Sulje', exact: true }).click();
  await oph.getByText('Päätös on tallennettu.').waitFor();

  const virkailija = await s.virkailijana('tallentaja-a1', LUETTELO);
  await virkailija.getByRole('alert').waitFor();
  expect(await virkailija.getByRole('alert').innerText()).toContain('Avataan elokuussa.');
  await virkailija.goto(`${s.palvelu.url}/ehoks-virkailija-ui/avaukset`);
  await virkailija.getByText('Avataan elokuussa.').waitFor();
  expect(await virkailija.locator('.kortti button').count()).toBe(0);
  await virkailija.context().close();

  await katselu.getByRole('button', { name: 'Avaa koko maassa' }).click();
  await dialogi.getByRole('button', { name: 'Avaa', exact: true }).click();
  await katselu.getByRole('button', { name: 'Sulje koko maassa' }).waitFor();
  await oph.context().close();
});

test('luettelosta tullut kulkee seuraavaan ja palaa samoihin rajauksiin; suoraan tullut pääsee luetteloon', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${LUETTELO}?laskeva=true`);
  await sivu.locator('tbody th').last().waitFor();
  const nimet = await sivu.locator('tbody th').allInnerTexts();
  await sivu.locator('tbody th a').first().click();
  const seuraava = sivu.getByRole('link', { name: `Seuraava: ${nimet[1]}` });
  await seuraava.waitFor();
  expect(await sivu.getByRole('link', { name: /^Edellinen: / }).count()).toBe(0);
  await seuraava.click();
  await sivu.getByRole('link', { name: `Edellinen: ${nimet[0]}` }).waitFor();
  await sivu.getByRole('link', { name: 'Takaisin opiskelijoihin' }).click();
  await sivu.waitForURL(/laskeva=true/);
  await sivu.goto('about:blank');
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${LUETTELO}/oppija/${oppija}`);
  await sivu.getByRole('link', { name: 'Takaisin opiskelijoihin' }).waitFor();
  expect(await sivu.getByRole('link', { name: /^Seuraava: / }).count()).toBe(0);
  await sivu.context().close();
});
