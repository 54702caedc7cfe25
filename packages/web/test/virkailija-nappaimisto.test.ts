import type { Page } from 'playwright-core';
import { kaynnista, type Koesivusto } from './selain.js';

/** Presses of Tab after which what is looked for is out of the keyboard's reach. */
const ENINTAAN = 200;

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

/** Is the focus in what is named so? */
const osuu = async (sivu: Page, mihin: RegExp): Promise<boolean> =>
  mihin.test(await sivu.evaluate<string>('document.activeElement.innerText.trim()'));

/** Tab until the focus is there. */
async function sarkaimella(sivu: Page, mihin: RegExp): Promise<void> {
  for (let i = 0; i < ENINTAAN; i += 1) {
    if (await osuu(sivu, mihin)) return;
    await sivu.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(mihin)}`);
}

async function paina(sivu: Page, mita: RegExp): Promise<void> {
  await sarkaimella(sivu, mita);
  await sivu.keyboard.press('Enter');
}

test('etusivulta luetteloon, suunnitelmaan ja siirtolokiin', async () => {
  const { oppija, id } = await s.siirra(0);
  const sivu = await s.virkailijana('tallentaja-a1');
  await paina(sivu, /^Opiskelijat$/);
  await sivu.locator('h1:focus', { hasText: 'Opiskelijoiden suunnitelmat' }).waitFor();
  await sivu.locator('tbody a').first().waitFor();
  await paina(sivu, new RegExp(`^${id}$`));
  await sivu.waitForURL(new RegExp(`/oppija/${oppija}/${id}`));
  await sivu.locator('h1:focus').waitFor();
  await paina(sivu, /^Siirtoloki$/);
  await sivu.locator('h1:focus', { hasText: 'Siirtoloki' }).waitFor();
  await sivu.context().close();
});
