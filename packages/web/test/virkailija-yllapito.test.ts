import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

let s: Koesivusto;
let oppija: string;
let id: number;
beforeAll(async () => {
  s = await kaynnista();
  ({ oppija, id } = await s.siirra(0));
  await s.siirra(1);
});
afterAll(() => s.sulje());

const oph = (polku: string, asetukset?: Parameters<Koesivusto['virkailijana']>[2]): Promise<Page> =>
  s.virkailijana('oph', `/yllapito${polku}`, asetukset);
/** Does a thing with an identifier; gives the card of it. */
async function tee(sivu: Page, otsikko: string, arvo: string) {
  const kortti = sivu
    .locator('section.kortti')
    .filter({ has: sivu.getByRole('heading', { name: otsikko, exact: true }) });
  await kortti.getByRole('textbox').fill(arvo);
  await kortti.getByRole('button').first().click();
  return kortti;
}

describe.each(['', '/rekisteritiedot', '/auditloki', '/huolto'])('%s', (polku) => {
  test.each([
    ['fi', 1280],
    ['sv', 360],
    ['en', 768],
  ] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
    const sivu = await oph(polku, { kieli, leveys });
    if (polku === '/auditloki') {
      await sivu.locator('main form').getByRole('textbox').fill(oppija);
      await sivu.locator('main form button[type=submit]').click();
      await sivu.locator('.taulukko tbody th').first().waitFor();
    }
    await sivu.waitForLoadState('networkidle');
    await avaaKaikki(sivu);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    expect(await mahtuu(sivu)).toBe(true);
    await sivu.context().close();
  });
});

test('suunnitelman löytää numerolla, opiskeluoikeudella ja oppijalla; väärä tunniste kerrotaan sen vieressä', async () => {
  const sivu = await oph('');
  const oikeus = s.demo.opiskeluoikeudet.find((oo) => oo.oppija === oppija)?.oid ?? '';
  await (await tee(sivu, 'Kenen suunnitelma', String(id))).getByText(`Oppijanumero ${oppija}`).waitFor();
  await (await tee(sivu, 'Opiskeluoikeuden suunnitelma', oikeus)).getByText(`Suunnitelma ${id}`).waitFor();
  await (await tee(sivu, 'Oppijan suunnitelmat', oppija)).getByRole('link', { name: `Suunnitelma ${id}` }).waitFor();
  await (await tee(sivu, 'Opiskeluoikeuden suunnitelma', 'x')).getByRole('alert').waitFor();
  await sivu.context().close();
});

test('hävittäminen kertoo mitä häviää ja kysyy; peruttu ei hävitä', async () => {
  const { id: havitettava } = await s.siirra(2);
  const sivu = await oph('');
  const otsikko = 'Hävitä suunnitelma lopullisesti';
  await tee(sivu, otsikko, String(havitettava));
  await sivu.getByRole('dialog').getByText('Esimerkkiopisto').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('button', { name: 'Peruuta' }).click();
  const kortti = await tee(sivu, otsikko, String(havitettava));
  await sivu.getByRole('dialog').getByRole('button', { name: 'Hävitä lopullisesti' }).click();
  await kortti.getByText(`Suunnitelma ${havitettava} on hävitetty.`).waitFor();
  await (await tee(sivu, 'Kenen suunnitelma', String(havitettava))).getByRole('alert').waitFor();
  await tee(sivu, 'Palauta poistettu suunnitelma', String(havitettava));
  await sivu.getByRole('dialog').getByRole('button', { name: 'Palauta' }).click();
  await sivu.getByRole('dialog').getByRole('alert').waitFor();
  await sivu.context().close();
});

test('koulutustoimijan kaikki tiedot kysytään uudelleen, kun määrä on vahvistettu', async () => {
  const sivu = await oph('/rekisteritiedot');
  const kortti = await tee(sivu, 'Päivitä koulutustoimijan kaikkien suunnitelmien tiedot', DEMO_OID.a);
  await sivu.getByRole('dialog').getByRole('button', { name: 'Päivitä', exact: true }).click();
  await kortti.getByText(/suunnitelman tiedot on kysytty\.$/).waitFor();
  await (await tee(sivu, 'Päivitä oppijan tiedot', oppija)).getByText('Tiedot on päivitetty.').waitFor();
  await sivu.context().close();
});

test('huoltoajoa voi pyytää kerran', async () => {
  const sivu = await oph('/huolto');
  const nappi = sivu.getByRole('button', { name: 'Aja nyt: oppijanumerot' });
  await nappi.click();
  await sivu.getByText('Ajoa oppijanumerot on pyydetty.').waitFor();
  await sivu
    .locator(
      'button[aria-label="Aja nyt: oppijanumerot"][aria-disabled=true], button[aria-label="Aja nyt: oppijanumerot"]:disabled',
    )
    .waitFor();
  await sivu.context().close();
});

test('vain Opetushallituksen pääkäyttäjälle', async () => {
  const sivu = await s.virkailijana('virkailija-a', '/yllapito');
  expect(await sivu.locator('h1').innerText()).toBe('Ei oikeutta sivuun');
  expect(await sivu.getByRole('link', { name: 'Ylläpito' }).count()).toBe(0);
  await sivu.context().close();
});
