import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const LUETTELO = `/koulutuksenjarjestaja/${DEMO_OID.a1}`;

let s: Koesivusto;
let oppija: string;
let hoks: string;
beforeAll(async () => {
  s = await kaynnista({ rekisterinAikarajaMs: 4000 });
  for (const oikeus of [0, 1, 2]) {
    const luotu = await s.siirra(oikeus);
    if (oikeus === 0) {
      oppija = `${LUETTELO}/oppija/${luotu.oppija}`;
      hoks = `${oppija}/${luotu.id}`;
    }
  }
});
afterEach(() => s.ohjaa('DELETE', '/viat'));
afterAll(() => s.sulje());

const otsikko = (sivu: Page): Promise<string> => sivu.locator('h1').innerText();
const rivit = (sivu: Page): Promise<number> => sivu.locator('tbody tr').count();

describe.each([
  ['etusivu', () => '/'],
  ['luettelo', () => LUETTELO],
  ['oppija', () => oppija],
  ['perustiedot', () => hoks],
  ['aiempi osaaminen', () => `${hoks}/osaaminen`],
  ['opiskelusuunnitelma', () => `${hoks}/opiskelusuunnitelma`],
  ['sivua ei ole', () => '/eikoskaan'],
])('%s', (_, polku) => {
  test.each([
    ['fi', 1280],
    ['sv', 360],
    ['en', 768],
  ] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
    const sivu = await s.virkailijana('tallentaja-a1', polku(), { kieli, leveys });
    await sivu.waitForLoadState('networkidle');
    await avaaKaikki(sivu);
    expect(await sivu.locator('html').getAttribute('lang')).toBe(kieli);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    expect(await mahtuu(sivu)).toBe(true);
    await sivu.context().close();
  });
});

test('toisen opiskelijan osoitteessa suunnitelmaa ei ole', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${LUETTELO}/oppija/${DEMO_OID.a1}/${hoks.split('/').at(-1)}`);
  await sivu.getByText('HOKSia ei löydy.').waitFor();
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui/hoks/${DEMO_OID.a1}/${hoks.split('/').at(-1)}`);
  await sivu.getByText('HOKSia ei löydy.').waitFor();
  expect(await sivu.locator('.vaiheet').count()).toBe(0);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

describe('luettelo', () => {
  test('rajaus, järjestys ja sivu ovat osoitteessa, ja osoite tuo saman näkymän', async () => {
    const sivu = await s.virkailijana('tallentaja-a1', LUETTELO);
    await sivu.locator('tbody a').first().waitFor();
    expect(await rivit(sivu)).toBe(3);
    await sivu.getByLabel('Nimi', { exact: true }).fill('mallikas');
    await sivu.waitForURL(/nimi=mallikas/);
    await sivu.getByRole('button', { name: /^Tutkinto/ }).click();
    await sivu.waitForURL(/jarjestys=tutkinto/);
    await sivu.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await rivit(sivu)).toBe(1);
    const osoite = sivu.url();
    await sivu.goto('about:blank');
    await sivu.goto(osoite);
    await sivu.locator('tbody a').first().waitFor();
    expect(await rivit(sivu)).toBe(1);
    expect(await sivu.locator('th[aria-sort]').innerText()).toContain('Tutkinto');
    await sivu.context().close();
  });

  test('kirjaimista tunnisteessa kerrotaan kentässä, eikä niillä haeta', async () => {
    const haut: string[] = [];
    const sivu = await s.virkailijana('tallentaja-a1', `${LUETTELO}?hoks-id=abc`);
    sivu.on('request', (pyynto) => haut.push(pyynto.url()));
    await sivu.locator('tbody a').first().waitFor();
    expect(await rivit(sivu)).toBe(3);
    const numero = sivu.getByLabel('eHOKS-tunniste');
    await sivu.getByText('Kirjoita tunniste numeroina').waitFor();
    await numero.fill('12a');
    // Longer than the pause before a search is made.
    await sivu.waitForTimeout(600);
    expect(haut.filter((osoite) => osoite.includes('12a'))).toEqual([]);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    await numero.fill(` ${hoks.split('/').at(-1)} `);
    await sivu.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await sivu.getByText('Kirjoita tunniste numeroina').count()).toBe(0);
    await sivu.context().close();
  });

  test.each(['99', '-1', 'abc'])('sivun %s tilalla on sivu, joka on', async (numero) => {
    const sivu = await s.virkailijana('tallentaja-a1', `${LUETTELO}?sivu=${numero}`);
    await sivu.locator('tbody a').first().waitFor();
    expect(await rivit(sivu)).toBe(3);
    await sivu.context().close();
  });

  test('rivillä on hyväksyminen, muutos ja suunnitelmien määrä, järjestäjällä myös oppilaitos', async () => {
    const otsikot = async (organisaatio: string): Promise<readonly string[]> => {
      const sivu = await s.virkailijana('virkailija-a', `/koulutuksenjarjestaja/${organisaatio}`);
      await sivu.locator('tbody a').first().waitFor();
      const rivi = sivu.locator('tbody tr').first().locator('[data-otsikko]');
      const solut = await rivi.evaluateAll((kaikki) =>
        kaikki.map((solu) => [solu.getAttribute('data-otsikko'), solu.textContent]),
      );
      expect(Object.fromEntries(solut)).toMatchObject({ 'Hyväksytty ensi kerran': '20.8.2025', Suunnitelmia: '1' });
      await sivu.context().close();
      return solut.map(([nimi]) => nimi ?? '');
    };
    const oppilaitoksessa = await otsikot(DEMO_OID.a1);
    expect(oppilaitoksessa).toContain('Päivitetty');
    expect(oppilaitoksessa).not.toContain('Oppilaitos');
    expect(await otsikot(DEMO_OID.a)).toContain('Oppilaitos');
  });

  test('yksi pyyntö sivua kohti, tekstit ja kehys kerran', async () => {
    const sivu = await s.virkailijana('tallentaja-a1', '/');
    const pyynnot: string[] = [];
    sivu.on('request', (pyynto) => {
      if (pyynto.url().includes('/api/')) pyynnot.push(new URL(pyynto.url()).pathname.replace(/^.*\/virkailija/, ''));
    });
    await sivu.getByRole('link', { name: 'Opiskelijat' }).click();
    await sivu.locator('tbody a').first().click();
    await sivu.locator('main h2').first().waitFor();
    await sivu.locator('main .kortti a').first().click();
    await sivu.getByRole('link', { name: 'Opiskelusuunnitelma' }).click();
    await sivu.locator('.osakortti').first().waitFor();
    expect(pyynnot.map((polku) => polku.replace(/[\d.]+$/, ''))).toEqual([
      '/oppijat',
      '/nakymat/oppija/',
      '/nakymat/hoks/',
    ]);
    await sivu.context().close();
  });
});

test('toisen järjestäjän suunnitelmaa ei näe osoitetta muuttamalla', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', hoks);
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui/koulutuksenjarjestaja/${DEMO_OID.b}`);
  await sivu.locator('h1').waitFor();
  expect(await otsikko(sivu)).toBe('Ei oikeutta sivuun');
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${LUETTELO}/oppija/1.2.246.562.24.44400000019/999999`);
  await sivu.getByRole('alert').waitFor();
  await sivu.context().close();
});

test.each([
  ['koski', '503'],
  ['eperusteet', 'roska'],
  ['koodisto', 'katkos'],
])(
  '%s ei vastaa kelvollisesti (%s): suunnitelma näkyy, puuttuvasta kerrotaan, ja uusi yritys tuo sen',
  async (palvelu, tila) => {
    const sivu = await s.virkailijana('tallentaja-a1', '/');
    await s.ohjaa('POST', '/viat', { palvelu, tila });
    await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${hoks}/opiskelusuunnitelma`);
    await sivu.locator('.osakortti').first().waitFor();
    expect(await sivu.locator('.osakortti').count()).toBeGreaterThan(2);
    const puuttuu = sivu.getByText(/^Osa tiedoista puuttuu/);
    await puuttuu.waitFor();
    await s.ohjaa('DELETE', '/viat');
    await sivu.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await puuttuu.waitFor({ state: 'detached' });
    await sivu.context().close();
  },
);

test('kun oikeutta ei voi ratkaista, kerrotaan miksi, ja uusi yritys auttaa', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', '/');
  await s.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${hoks}`);
  await sivu.getByRole('alert').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await s.ohjaa('DELETE', '/viat');
  await sivu.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await sivu.locator('.kortti').first().waitFor();
  await sivu.context().close();
});

test('istunnon päätyttyä kerrotaan, ja uusi kirjautuminen jatkaa samasta', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', LUETTELO);
  await sivu.context().clearCookies();
  await sivu.getByLabel('Nimi', { exact: true }).fill('aapo');
  await sivu.getByRole('dialog').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});
