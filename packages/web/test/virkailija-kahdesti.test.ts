import { OPH_OID } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import type { Locator, Page } from 'playwright-core';
import { kaynnista, type Koesivusto } from './selain.js';

const A = `organisaatio=${DEMO_OID.a}`;
/** Milliseconds for which a request is held back, so that what the page says meanwhile can be looked at. */
const VIIVE_MS = 1_000;

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

const dialogissa = (sivu: Page, name: string): Locator =>
  sivu.getByRole('dialog').getByRole('button', { name, exact: true });

/** Acts of the pages, each brought to its last button. */
const TEOT: Readonly<Record<string, () => Promise<{ readonly sivu: Page; readonly nappi: Locator }>>> = {
  'tietojen jakaminen': async () => {
    const { oppija, id } = await s.siirra(0);
    const suunnitelma = `/koulutuksenjarjestaja/${DEMO_OID.a1}/oppija/${oppija}/${id}`;
    const sivu = await s.virkailijana('virkailija-a', `${suunnitelma}/opiskelusuunnitelma`);
    await sivu.locator('.osakortti button').first().click();
    await sivu.locator('a[href*="jakaminen?kohde="]').first().click();
    await sivu.getByLabel('Alkaen').fill('15.1.2026');
    return { sivu, nappi: sivu.getByRole('button', { name: 'Jaa', exact: true }) };
  },
  'tunnuksen luominen': async () => {
    const sivu = await s.virkailijana('vastuu-a', `/kayttooikeudet/uusi?${A}`);
    await sivu.locator('label', { hasText: 'eHOKS-palvelukäyttäjä' }).click();
    await sivu.getByLabel('Käyttäjätunnus').fill('siirto-uusi');
    await sivu.getByLabel('Nimi', { exact: true }).fill('Uusi järjestelmä');
    return { sivu, nappi: sivu.getByRole('button', { name: 'Luo tunnus' }) };
  },
  'salasanan vaihtaminen': async () => {
    const sivu = await s.virkailijana('vastuu-a', `/kayttooikeudet/tunnus/siirto-a?${A}`);
    await sivu.getByRole('button', { name: 'Uusi salasana' }).click();
    return { sivu, nappi: dialogissa(sivu, 'Uusi salasana') };
  },
  'suunnitelmat taulukosta': async () => {
    const sivu = await s.virkailijana('tallentaja-a1', `/taulukko?organisaatio=${DEMO_OID.a1}`);
    const { oppija, oid } = s.demo.opiskeluoikeudet.filter(({ esimerkki }) => esimerkki === 'tavallinen')[1]!;
    const otsikot =
      'Oppijanumero;Opiskeluoikeuden OID;Sähköposti;Ensikertainen hyväksyminen;Osaamisen hankkimisen tarve';
    const rivi = [oppija, oid, 'koe@example.invalid', '20.8.2025', 'kyllä'].join(';');
    await sivu.locator('input[type=file]').setInputFiles({
      name: 'hoksit.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${otsikot}\r\n${rivi}`),
    });
    await sivu.getByRole('button', { name: 'Luo 1 suunnitelma' }).click();
    return { sivu, nappi: dialogissa(sivu, 'Luo 1 suunnitelma') };
  },
  muistutukset: async () => {
    const sivu = await s.virkailijana('tallentaja-a1', '/muistutukset');
    await sivu.getByRole('textbox').fill('oona@example.invalid');
    return { sivu, nappi: sivu.getByRole('button', { name: 'Tilaa muistutukset' }) };
  },
  'toiminnon sulkeminen': async () => {
    const sivu = await s.virkailijana('oph', `/avaukset?organisaatio=${OPH_OID}`);
    await sivu.locator('.kortti').last().getByRole('button', { name: 'Sulje koko maassa' }).click();
    await sivu.getByLabel('Syy (Suomi)').fill('Avataan elokuussa.');
    await sivu.getByLabel('Syy (Svenska)').fill('Öppnas i augusti.');
    return { sivu, nappi: dialogissa(sivu, 'Sulje') };
  },
};

test.each(Object.entries(TEOT))(
  '%s: kahdesti painettu tehdään kerran, ja lukijalle kerrotaan, että se on kesken',
  async (_, tuo) => {
    const { sivu, nappi } = await tuo();
    const pyynnot: string[] = [];
    await sivu.route('**/virkailija/**', async (reitti) => {
      const metodi = reitti.request().method();
      if (metodi !== 'GET') {
        pyynnot.push(metodi);
        await new Promise((valmis) => setTimeout(valmis, VIIVE_MS));
      }
      await reitti.continue();
    });
    await nappi.focus();
    // Both before the page can draw anything, as when the machine is slow.
    await nappi.evaluate((elementti) => {
      const { click } = elementti as unknown as { click(): void };
      for (let kerta = 0; kerta < 2; kerta += 1) click.call(elementti);
    });
    await sivu.getByText('Odota hetki: toiminto on kesken.').or(sivu.getByText('Luodaan suunnitelmaa')).waitFor();
    await sivu.keyboard.press('Enter');
    await sivu.waitForLoadState('networkidle');
    expect(pyynnot).toHaveLength(1);
    expect(await sivu.locator('.fi-inline-alert--error').count()).toBe(0);
    await sivu.context().close();
  },
);

test('nappi pitää kohdistuksen, kun sen teko on kesken', async () => {
  const sivu = await s.virkailijana('vastuu-a', `/kayttooikeudet/tunnus/siirto-a?${A}`);
  await sivu.route('**/salasana', async (reitti) => {
    await new Promise((valmis) => setTimeout(valmis, VIIVE_MS));
    await reitti.continue();
  });
  await sivu.getByRole('button', { name: 'Uusi salasana' }).click();
  const nappi = dialogissa(sivu, 'Uusi salasana');
  await nappi.focus();
  await sivu.keyboard.press('Enter');
  await sivu.getByText('Odota hetki: toiminto on kesken.').waitFor();
  expect(await nappi.getAttribute('aria-disabled')).toBe('true');
  await nappi.and(sivu.locator(':focus')).waitFor();
  await sivu.locator('.salaisuus').waitFor();
  await sivu.context().close();
});
