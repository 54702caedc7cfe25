import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const A = `organisaatio=${DEMO_OID.a}`;

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

const nappi = (sivu: Page, nimi: string | RegExp) => sivu.locator('main').getByRole('button', { name: nimi });
const dialogi = (sivu: Page) => sivu.getByRole('dialog');
/** Opens the dialog of an act, and does it. */
async function tee(sivu: Page, nimi: string, ennen?: () => Promise<void>): Promise<void> {
  await nappi(sivu, new RegExp(`^${nimi}`))
    .first()
    .click();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await ennen?.();
  await dialogi(sivu).getByRole('button', { name: nimi, exact: true }).click();
  await dialogi(sivu).waitFor({ state: 'detached' });
}

/** The button that opens the form of the screen. */
const LOMAKKEEN_NAPPI: Readonly<Record<string, string>> = {
  tunnus: 'section:has(table) > .napit button',
  'omat oikeudet': 'main .napit button',
};

describe.each([
  ['tunnukset', 'vastuu-a', `/kayttooikeudet?${A}`],
  ['uusi tunnus', 'vastuu-a', `/kayttooikeudet/uusi?${A}`],
  ['tunnus', 'vastuu-a', `/kayttooikeudet/tunnus/lukittu?${A}`],
  ['anomukset', 'oph', '/kayttooikeudet'],
  ['omat oikeudet', 'virkailija-a', '/omat-oikeudet'],
])('%s', (mika, kuka, polku) => {
  test.each([
    ['fi', 1280],
    ['sv', 360],
    ['en', 768],
  ] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
    const sivu = await s.virkailijana(kuka, polku, { kieli, leveys });
    await sivu.waitForLoadState('networkidle');
    const nappiin = LOMAKKEEN_NAPPI[mika];
    if (nappiin !== undefined) await sivu.locator(nappiin).last().click();
    await avaaKaikki(sivu);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    expect(await mahtuu(sivu)).toBe(true);
    await sivu.context().close();
  });
});

test('järjestelmälle luodaan tunnus, ja salasana näytetään kerran', async () => {
  const sivu = await s.virkailijana('vastuu-a', `/kayttooikeudet/uusi?${A}`);
  await nappi(sivu, 'Luo tunnus').click();
  expect(await sivu.getByText('Valitse rooli.').count()).toBe(1);
  expect(await sivu.getByRole('radio').count()).toBe(5);
  await sivu.locator('label', { hasText: 'eHOKS-palvelukäyttäjä' }).click();
  await sivu.getByLabel('Käyttäjätunnus').fill('siirto-a');
  await sivu.getByLabel('Nimi', { exact: true }).fill('Uusi järjestelmä');
  await nappi(sivu, 'Luo tunnus').click();
  await sivu.getByRole('alert').waitFor();
  await sivu.getByLabel('Käyttäjätunnus').fill('siirto-uusi');
  await nappi(sivu, 'Luo tunnus').click();
  const salasana = await sivu.locator('.salaisuus').innerText();
  expect(salasana.length).toBeGreaterThanOrEqual(10);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('link', { name: 'Avaa tunnus siirto-uusi' }).click();
  await sivu.getByRole('heading', { name: 'Uusi järjestelmä' }).waitFor();
  await sivu.getByRole('heading', { name: 'Roolit' }).waitFor();
  expect(await sivu.content()).not.toContain(salasana);

  await tee(sivu, 'Uusi salasana');
  expect(await sivu.locator('.salaisuus').innerText()).not.toBe(salasana);
  await tee(sivu, 'Lukitse');
  await nappi(sivu, 'Avaa lukitus').waitFor();
  expect(await sivu.locator('.salaisuus').count()).toBe(0);
  await tee(sivu, 'Poista käytöstä');
  await nappi(sivu, 'Ota käyttöön').waitFor();
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui/kayttooikeudet?${A}&tila=poissa&haku=uusi`);
  await sivu.locator('tbody a').waitFor();
  expect(await sivu.locator('tbody a').allInnerTexts()).toEqual(['Uusi järjestelmä']);
  await sivu.context().close();
});

test('henkilön rooli myönnetään, jatketaan ja poistetaan, ja viimeisen jälkeen palataan luetteloon', async () => {
  const sivu = await s.virkailijana('paakayttaja-a', `/kayttooikeudet/uusi?${A}`);
  await sivu.locator('label', { hasText: 'eHOKS-käyttäjä' }).click();
  await sivu.getByLabel('Käyttäjätunnus').fill('kaisa-k');
  await sivu.getByLabel('Nimi', { exact: true }).fill('Kaisa Käyttäjä');
  await nappi(sivu, 'Luo tunnus').click();
  expect(await sivu.locator('.salaisuus').innerText()).toMatch(/\/cas\/salasana\/SL-/);
  await sivu.getByRole('link', { name: 'Avaa tunnus kaisa-k' }).click();
  await sivu.locator('tbody tr').first().waitFor();
  expect(await sivu.locator('tbody tr').innerText()).toContain('15.1.2027');

  await tee(sivu, 'Jatka', async () => {
    await dialogi(sivu).getByLabel('Päättyy').fill('31.5.2026');
  });
  await sivu.locator('tbody').getByText('31.5.2026').waitFor();

  await nappi(sivu, 'Jatka').first().click();
  await dialogi(sivu).getByLabel('Päättyy').fill('31.5.2036');
  await dialogi(sivu).getByRole('button', { name: 'Jatka', exact: true }).click();
  await dialogi(sivu).getByRole('alert').waitFor();
  await dialogi(sivu).getByRole('button', { name: 'Peruuta' }).click();

  await tee(sivu, 'Poista rooli');
  await sivu.waitForURL(/\/kayttooikeudet\?/);
  await sivu.locator('tbody a').first().waitFor();
  expect(await sivu.locator('tbody a').allInnerTexts()).not.toContain('Kaisa Käyttäjä');
  await sivu.context().close();
});

test('anomus jätetään omista oikeuksista, ja Opetushallitus hylkää sen perustellen', async () => {
  const anoja = await s.virkailijana('virkailija-a', `/omat-oikeudet?${A}`);
  await nappi(anoja, 'Ano oikeutta').click();
  await nappi(anoja, 'Lähetä anomus').click();
  await anoja.getByText('Kirjoita perustelu.').waitFor();
  await anoja.getByLabel('Perustelu').fill('Järjestelmämme ei osaa siirtää.');
  await nappi(anoja, 'Lähetä anomus').click();
  await anoja.getByText('Odottaa ratkaisua').waitFor();

  const oph = await s.virkailijana('oph', '/kayttooikeudet');
  await nappi(oph, /^Hyväksy/).click();
  await dialogi(oph).getByRole('button', { name: 'Hyväksy', exact: true }).click();
  // The provider transfers: the role cannot be granted.
  await dialogi(oph).getByRole('alert').waitFor();
  await dialogi(oph).getByRole('button', { name: 'Peruuta' }).click();
  await nappi(oph, /^Hylkää/).click();
  await dialogi(oph).getByRole('button', { name: 'Hylkää', exact: true }).click();
  await dialogi(oph).getByText('Kirjoita perustelu.').waitFor();
  await dialogi(oph)
    .getByLabel(/Ratkaisun perustelu/)
    .fill('Teillä on palvelukäyttäjätunnus.');
  await dialogi(oph).getByRole('button', { name: 'Hylkää', exact: true }).click();
  await oph.locator('main').getByText('Hylätty').first().waitFor();
  expect(await nappi(oph, /^Hylkää/).count()).toBe(0);

  await anoja.reload();
  await anoja.getByText('Teillä on palvelukäyttäjätunnus.').waitFor();
  await anoja.context().close();
  await oph.context().close();
});

test.each([
  ['virkailija-a', `/kayttooikeudet?${A}`],
  ['virkailija-a', `/kayttooikeudet/uusi?${A}`],
  ['virkailija-a', `/kayttooikeudet/tunnus/siirto-a?${A}`],
  ['vastuu-a', `/kayttooikeudet?organisaatio=${DEMO_OID.b}`],
])('%s ei pääse osoitteella %s', async (kuka, polku) => {
  const sivu = await s.virkailijana(kuka, polku);
  expect(await sivu.locator('h1').innerText()).toBe('Ei oikeutta sivuun');
  await sivu.context().close();
});

test('kun tunnukset ovat Opintopolussa, kerrotaan minne mennä, eikä niitä hallita täällä', async () => {
  const o = await kaynnista({ tunnistautuminen: 'opintopolku' });
  try {
    const sivu = await o.virkailijana('oph', '/kayttooikeudet');
    const linkki = sivu.getByRole('link', { name: /Opintopolun käyttöoikeuksiin/ });
    await linkki.waitFor();
    expect(await linkki.getAttribute('href')).toMatch(/\/henkilo-ui\/omattiedot$/);
    expect(await sivu.getByRole('link', { name: 'Uusi tunnus' }).count()).toBe(0);
    await sivu.getByRole('link', { name: 'Omat oikeudet' }).click();
    await linkki.waitFor();
    await sivu.getByText('OPHPAAKAYTTAJA').first().waitFor();
    await sivu.context().close();
  } finally {
    await o.sulje();
  }
});
