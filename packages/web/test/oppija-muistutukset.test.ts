import type { Page } from 'playwright-core';
import { kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const VENLA = { henkilo: '1.2.246.562.24.44400000019' };
const HUOLTAJA = { henkilo: '1.2.246.562.24.44400000022', puolesta: VENLA.henkilo };

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
});
afterAll(() => s.sulje());

const nappi = (sivu: Page, nimi: string) => sivu.locator('main').getByRole('button', { name: nimi });

test('oppija tilaa muistutukset, vahvistaa osoitteen ja lopettaa ne', async () => {
  const sivu = await s.oppijana(VENLA, '/asetukset');
  await sivu.getByRole('heading', { name: 'Sähköpostimuistutukset' }).waitFor();
  await sivu.getByLabel('Sähköpostiosoite').fill('venla@muualla.invalid');
  await nappi(sivu, 'Tilaa muistutukset').click();
  await sivu.getByText('Tilaus on tallennettu.').waitFor();
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);

  const [kirje] = await s.viestit();
  expect(kirje?.vastaanottaja.osoite).toBe('venla@muualla.invalid');
  const viesti = await s.tuntemattomana(kirje?.viesti.uri?.slice(s.palvelu.url.length) ?? '', { leveys: 360 });
  expect([await saavutettavuusvirheet(viesti), await mahtuu(viesti)]).toEqual([[], true]);
  await nappi(viesti, 'Vahvista osoite').click();
  await nappi(viesti, 'Lopeta muistutukset').waitFor();
  await sivu.reload();
  await sivu.getByText('Muistutukset ovat käytössä.').waitFor();

  await nappi(sivu, 'Lopeta muistutukset').click();
  await sivu.getByRole('dialog').getByRole('button', { name: 'Lopeta muistutukset' }).click();
  await sivu.getByText('Muistutukset on lopetettu.').waitFor();
  await nappi(sivu, 'Tilaa muistutukset').waitFor();
  await Promise.all([sivu.context().close(), viesti.context().close()]);
});

test('toisen puolesta asioiva ei näe muistutuksia', async () => {
  const sivu = await s.oppijana(HUOLTAJA, '/asetukset');
  await sivu.getByRole('heading', { name: 'Omat tiedot' }).waitFor();
  expect(await sivu.getByRole('heading', { name: 'Sähköpostimuistutukset' }).count()).toBe(0);
  await sivu.context().close();
});

test('jos tilausta ei voi tallentaa, syy kerrotaan', async () => {
  const sivu = await s.oppijana(VENLA, '/asetukset');
  for (let n = 1; n <= 5; n += 1) {
    await sivu.getByLabel('Sähköpostiosoite').fill(`osoite${n}@muualla.invalid`);
    await nappi(sivu, n === 1 ? 'Tilaa muistutukset' : 'Tallenna muutokset').click();
    await sivu.getByText(n === 5 ? 'Vahvistuspyyntöjä on jo lähetetty' : `Osoitetta osoite${n}@`).waitFor();
  }
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);
  await sivu.context().close();
});
