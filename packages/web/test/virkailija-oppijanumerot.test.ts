import type { Page } from 'playwright-core';
import { kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const SUOMI = { kansalaisuus: [{ koodi: '246' }] };
/** Her surname has changed: the population register has the new one. */
const LUMI = { hetu: '110208B927N', etunimet: 'Lumi Onerva', kutsumanimi: 'Lumi', sukunimi: 'Tyttönen', ...SUOMI };
const TUISKU = {
  hetu: '120307A923R',
  etunimet: 'Tuisku Ilona',
  kutsumanimi: 'Tuisku',
  sukunimi: 'Uusiniemi',
  ...SUOMI,
};
const hetuton = (nimi: string, passinumero: string) => ({
  passinumero,
  etunimet: nimi,
  kutsumanimi: nimi,
  sukunimi: 'Malli',
  syntymaaika: '1999-03-02',
  kansalaisuus: [{ koodi: '368' }],
});

const RAPORTTI = '/oppijanumerot';
const SIVUT = [
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const;

let s: Koesivusto;
let tuonti: number;
beforeAll(async () => {
  s = await kaynnista();
  await s.tuo([TUISKU]);
  tuonti = await s.tuo([
    LUMI,
    hetuton('Omar', 'XA1'),
    hetuton('Amina', 'XA2'),
    { ...LUMI, hetu: '110208B927M' },
    { ...TUISKU, etunimet: 'Aivan', sukunimi: 'Toinen' },
  ]);
  // Both imports have been handled when nobody is being identified any more.
  const sivu = await s.virkailijana('oppijanumero-a', RAPORTTI);
  await lukuna(sivu, 'Keskeneräiset', '0');
  await sivu.context().close();
});
afterAll(() => s.sulje());

const lukuna = (sivu: Page, otsikko: string, luku: string): Promise<void> =>
  sivu
    .locator('.tieto', { has: sivu.locator('dt', { hasText: otsikko }) })
    .locator('dd', { hasText: new RegExp(`^${luku}$`) })
    .waitFor();
const rivilla = (sivu: Page, nimi: string) => sivu.locator('tbody tr', { hasText: nimi });

describe.each(SIVUT)('%s, %i px', (kieli, leveys) => {
  test('raportti, kooste, tuonti ja henkilö ovat saavutettavia ja mahtuvat', async () => {
    const sivu = await s.virkailijana('oppijanumero-a', RAPORTTI, { kieli, leveys });
    const katso = async (): Promise<void> => {
      await sivu.locator('tbody a, h2').first().waitFor();
      expect(await saavutettavuusvirheet(sivu)).toEqual([]);
      expect(await mahtuu(sivu)).toBe(true);
    };
    await rivilla(sivu, 'Malli, Omar').waitFor();
    await katso();
    await rivilla(sivu, 'Malli, Omar').getByRole('link').click();
    await sivu.locator('form').first().waitFor();
    await katso();
    for (const polku of ['/oppijanumerot/tuonnit', `/oppijanumerot/tuonti/${tuonti}`]) {
      await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${polku}`);
      await sivu.locator('tbody a').first().waitFor();
      await katso();
    }
    await sivu.context().close();
  });
});

test('henkilötunnuksellisen nimi korjataan: hän saa numeron ja poistuu raportilta', async () => {
  const sivu = await s.virkailijana('oppijanumero-a', RAPORTTI);
  const haetut: string[] = [];
  sivu.on('request', (pyynto) => haetut.push(pyynto.url()));
  const haku = sivu.getByLabel('Hae henkilöitä nimellä');
  await haku.fill('110208B927N');
  await sivu.getByText(/^Henkilötunnuksella ei haeta/).waitFor();
  await haku.fill('tyttö');
  await rivilla(sivu, 'Malli, Omar').waitFor({ state: 'detached' });
  expect(haetut.filter((osoite) => osoite.includes('110208'))).toEqual([]);
  await rivilla(sivu, 'Tyttönen, Lumi Onerva').getByRole('link').click();
  await sivu.getByText('110208B****').waitFor();
  await sivu.getByLabel('Sukunimi').fill('');
  await sivu.getByRole('button', { name: 'Tallenna nimet' }).click();
  await sivu.getByText('Kirjoita nimi.').waitFor();
  await sivu.getByLabel('Sukunimi').fill('Väärä');
  await sivu.getByRole('button', { name: 'Tallenna nimet' }).click();
  await sivu.getByText(/^Nimet on tallennettu, mutta/).waitFor();
  await sivu.getByLabel('Sukunimi').fill('Avioinen');
  await sivu.getByRole('button', { name: 'Tallenna nimet' }).click();
  await sivu.getByText(/^Nimet on korjattu/).waitFor();
  expect(await sivu.getByLabel('Sukunimi').count()).toBe(0);
  await sivu.getByRole('link', { name: 'Takaisin tuontiraporttiin' }).click();
  await rivilla(sivu, 'Malli, Omar').waitFor();
  expect(await rivilla(sivu, 'Lumi').count()).toBe(0);
  await sivu.context().close();
});

test('henkilötunnukseton yksilöidään käsin, toinen yhdistetään: kumpikin poistuu raportilta', async () => {
  const sivu = await s.virkailijana('oppijanumero-a', RAPORTTI);
  await rivilla(sivu, 'Malli, Omar').getByRole('link').click();
  await sivu.getByRole('button', { name: 'Yksilöi' }).click();
  await sivu.getByRole('dialog').getByRole('button', { name: 'Yksilöi' }).click();
  await sivu.getByText(/^Henkilö on yksilöity/).waitFor();
  await sivu.getByRole('button', { name: 'Pura yksilöinti' }).click();
  await sivu.getByRole('dialog').getByRole('button', { name: 'Pura yksilöinti' }).click();
  await sivu.getByText(/^Yksilöinti on purettu/).waitFor();
  await sivu.getByRole('button', { name: 'Yksilöi' }).click();
  await sivu.getByRole('dialog').getByRole('button', { name: 'Yksilöi' }).click();
  await sivu.getByText(/^Henkilö on yksilöity/).waitFor();

  await sivu.getByRole('link', { name: 'Takaisin tuontiraporttiin' }).click();
  await rivilla(sivu, 'Malli, Amina').getByRole('link').click();
  const tunniste = sivu.getByLabel('Oppijanumero tai henkilötunnus');
  await tunniste.fill('120307A923');
  await sivu.getByRole('button', { name: 'Hae henkilö' }).click();
  await sivu.getByText('Kirjoita koko oppijanumero tai henkilötunnus.').waitFor();
  await tunniste.fill('120307a923r');
  await sivu.getByRole('button', { name: 'Hae henkilö' }).click();
  await sivu.locator('.kortti').getByText('Tuisku Ilona Uusiniemi').waitFor();
  const yhdista = async (): Promise<void> => {
    await sivu.getByRole('button', { name: 'Yhdistä' }).click();
    await sivu.getByRole('dialog').getByText('Syntymäajat ovat eri: 2.3.1999 ja 12.3.2007').waitFor();
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    await sivu.getByRole('dialog').getByRole('button', { name: 'Yhdistä' }).click();
    await sivu.getByText(/^Henkilöt on yhdistetty/).waitFor();
  };
  await yhdista();
  await sivu.getByRole('button', { name: 'Pura yhdistäminen' }).click();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('dialog').getByRole('button', { name: 'Pura yhdistäminen' }).click();
  await sivu.getByText(/^Yhdistäminen on purettu/).waitFor();
  await tunniste.fill('120307A923R');
  await sivu.getByRole('button', { name: 'Hae henkilö' }).click();
  await yhdista();
  expect(sivu.url()).not.toContain('120307');

  await sivu.getByRole('link', { name: 'Takaisin tuontiraporttiin' }).click();
  await sivu.getByText(/^Kenenkään yksilöinti ei vaadi toimia/).waitFor();
  await sivu.context().close();
});

test('tuonnin hylätty rivi kertoo syynsä; rekisterin nimet näkee ristiriidasta vain Opetushallitus', async () => {
  const sivu = await s.virkailijana('oppijanumero-a', `${RAPORTTI}/tuonnit`);
  await sivu.getByRole('link', { name: String(tuonti), exact: true }).click();
  await sivu.locator('tbody tr').nth(4).waitFor();
  await rivilla(sivu, 'SIS-4').getByText('Henkilötunnus ei kelpaa').waitFor();
  await rivilla(sivu, 'SIS-5').getByText('Nimet eroavat rekisterissä olevista.').waitFor();
  expect(await rivilla(sivu, 'SIS-5').innerText()).not.toMatch(/Tuisku|120307/);
  const oph = await s.virkailijana('oph', `/oppijanumerot/tuonti/${tuonti}?rajaus=ristiriidat`);
  await rivilla(oph, 'SIS-5').getByText('Uusiniemi, Tuisku Ilona').waitFor();
  await rivilla(oph, 'SIS-5').getByText('Toinen, Aivan 120307A****').waitFor();
  expect(await oph.locator('tbody tr').count()).toBe(1);
  for (const yksi of [sivu, oph]) await yksi.context().close();
});

test('ilman oikeutta raporttia ei ole valikossa eikä osoitteessa', async () => {
  const sivu = await s.virkailijana('virkailija-a', '/');
  expect(await sivu.getByRole('link', { name: 'Oppijanumerot' }).count()).toBe(0);
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${RAPORTTI}`);
  await sivu.getByRole('heading', { name: 'Ei oikeutta sivuun' }).waitFor();
  await sivu.context().close();
});
