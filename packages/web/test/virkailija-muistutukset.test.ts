import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const MUISTUTUKSET = '/muistutukset';
const OPETTAJA = 'opettaja@example.invalid';

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
  // A school is chosen from those that have plans.
  await s.siirra(0);
});
afterAll(() => s.sulje());

const nappi = (sivu: Page, nimi: string) => sivu.locator('main').getByRole('button', { name: nimi });
const paikka = (oid: string): string => `${MUISTUTUKSET}?organisaatio=${oid}`;
/** The page to which the latest message leads. */
const viestinSivu = async (): Promise<string> => {
  const viesti = (await s.viestit()).at(-1)?.viesti;
  return viesti?.uri?.slice(s.palvelu.url.length) ?? '';
};

test('tilaus vahvistetaan viestistä, muutetaan ja lopetetaan', async () => {
  const sivu = await s.virkailijana('virkailija-a', paikka(DEMO_OID.a1));
  await nappi(sivu, 'Tilaa muistutukset').click();
  await sivu.getByText('Kirjoita sähköpostiosoite').waitFor();
  await sivu.getByLabel('Sähköpostiosoite').fill(OPETTAJA);
  for (const laji of [
    'Alkavista työpaikkajaksoista',
    'Alkavista näytöistä',
    'Päättyvistä',
    'Päättyneistä',
    'viesteistä',
  ])
    await sivu.locator('label', { hasText: laji }).click();
  await nappi(sivu, 'Tilaa muistutukset').click();
  await sivu.getByText('Valitse ainakin yksi.').waitFor();
  expect([(await s.viestit()).length, await saavutettavuusvirheet(sivu)]).toEqual([0, []]);
  await sivu.locator('label', { hasText: 'Päättyvistä' }).click();
  await nappi(sivu, 'Tilaa muistutukset').click();
  await sivu.getByText('Tilaus on tallennettu.').waitFor();
  await sivu.getByText(`Osoitetta ${OPETTAJA} ei ole vielä vahvistettu`).waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);

  const viesti = await s.tuntemattomana(await viestinSivu());
  expect([await saavutettavuusvirheet(viesti), await viesti.content()]).toEqual([
    [],
    expect.not.stringContaining(OPETTAJA),
  ]);
  await nappi(viesti, 'Vahvista osoite').click();
  await viesti.getByRole('heading', { name: 'Osoite on vahvistettu' }).waitFor();
  expect(await saavutettavuusvirheet(viesti)).toEqual([]);

  await sivu.reload();
  await sivu.getByText('Muistutukset ovat käytössä.').waitFor();
  await sivu.locator('label', { hasText: 'Päättyneistä' }).click();
  await nappi(sivu, 'Tallenna muutokset').click();
  await sivu.getByText('Muutokset on tallennettu.').waitFor();
  expect((await s.viestit()).length).toBe(1);

  // Another organisation's own form, and this one in the list.
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${paikka(DEMO_OID.a)}`);
  await nappi(sivu, 'Tilaa muistutukset').waitFor();
  await sivu
    .getByRole('row', { name: new RegExp(OPETTAJA) })
    .getByRole('link')
    .click();
  await nappi(sivu, 'Lopeta muistutukset').click();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('dialog').getByRole('button', { name: 'Lopeta muistutukset' }).click();
  await sivu.getByText('Muistutukset on lopetettu.').waitFor();
  await viesti.reload();
  expect(await viesti.getByRole('alert').count()).toBe(1);
  await Promise.all([sivu.context().close(), viesti.context().close()]);
});

test('viestistä pääsee eroon kirjautumatta, ja kielen voi vaihtaa', async () => {
  const sivu = await s.virkailijana('virkailija-a', paikka(DEMO_OID.a1), { kieli: 'sv' });
  await sivu.getByLabel('E-postadress').fill('muu@example.invalid');
  await nappi(sivu, 'Beställ påminnelser').click();
  await sivu.getByText('Beställningen har sparats').waitFor();
  const viesti = await s.tuntemattomana(await viestinSivu(), { leveys: 360 });
  // In the language of the message, whatever the browser's is.
  expect(await viesti.locator('h1').innerText()).toBe('Bekräfta din adress');
  expect(await mahtuu(viesti)).toBe(true);
  await viesti.getByRole('link', { name: 'English' }).click();
  await nappi(viesti, 'I did not order these').click();
  await viesti.getByRole('heading', { name: 'The reminders have been turned off' }).waitFor();
  expect(await saavutettavuusvirheet(viesti)).toEqual([]);
  await sivu.reload();
  await nappi(sivu, 'Beställ påminnelser').waitFor();
  expect(await nappi(sivu, 'Avsluta påminnelserna').count()).toBe(0);
  await Promise.all([sivu.context().close(), viesti.context().close()]);
});

test('raportin voi rajata jakson alkamispäivällä, kuten viestin linkki tekee', async () => {
  const raportti = `/raportit?organisaatio=${DEMO_OID.a1}&osa-aikaisuus=kaikki`;
  const sivu = await s.virkailijana('virkailija-a', `${raportti}&alku-alkaen=2000-01-01&alku-paattyen=2000-01-31`);
  await sivu.getByText('Työpaikkajaksoja ei ole').or(sivu.locator('table')).first().waitFor();
  expect(await sivu.getByLabel('Alkaa aikaisintaan').inputValue()).toBe('1.1.2000');
  expect(await sivu.locator('tbody a').count()).toBe(0);
  await sivu.getByLabel('Alkaa viimeistään').fill('');
  await sivu.locator('tbody a').first().waitFor();
  await sivu.context().close();
});

test('vain suunnitelmia lukeva pääsee sivulle', async () => {
  const sivu = await s.virkailijana('vastuu-a', paikka(DEMO_OID.a1));
  await sivu.getByRole('heading', { name: 'Ei oikeutta sivuun' }).waitFor();
  expect(await nappi(sivu, 'Tilaa muistutukset').count()).toBe(0);
  await sivu.context().close();
});

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: saavutettava ja mahtuu', async (kieli, leveys) => {
  const sivu = await s.virkailijana('virkailija-a', MUISTUTUKSET, { kieli, leveys });
  await sivu.waitForLoadState('networkidle');
  await avaaKaikki(sivu);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  expect(await mahtuu(sivu)).toBe(true);
  await sivu.context().close();
});
