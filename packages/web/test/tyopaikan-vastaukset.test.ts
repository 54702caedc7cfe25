import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aikaleima } from '@ehoks/core';
import { DEMO_OID } from '@ehoks/simulator';
import type { JakoJson, OppijanJaotnakyma } from '@ehoks/wire';
import type { Page } from 'playwright-core';
import { kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto, type Selainasetukset } from './selain.js';
import { SUUNNITELMA } from './suunnitelma.js';

const JAOT = '/ehoks-oppija-backend/api/v1/oppija/nakymat/jaot';
const headers = { 'caller-id': '1.2.246.562.10.44400000111.sivut' };
const SIVUT = '/ehoks-tyopaikantoimija-ui';
const VENLA = { henkilo: '1.2.246.562.24.44400000019' };
const OONA = 'oona@mutteri.example';
const PUHELIN = { width: 360, height: 740 };
const MARKKINA = '<b>Voiko</b> jakso alkaa kello 7?\nhttps://example.invalid';

let s: Koesivusto;
let kansio: string;
let tietokanta: string;
let id: number;
let oppija: Page;
beforeAll(async () => {
  kansio = await mkdtemp(join(tmpdir(), 'ehoks-vastaukset-'));
  tietokanta = `sqlite:${join(kansio, 'e.sqlite')}`;
  // Behind a proxy: each reader comes from a place of their own, so that limits of places are not met.
  s = await kaynnista({ trustProxy: 1, tietokanta });
  ({ id } = await s.siirra(0));
  oppija = await s.oppijana(VENLA);
});
afterAll(async () => {
  await s.sulje();
  await rm(kansio, { recursive: true, force: true });
});

const jaa = (sivu: Page): Promise<void> => sivu.getByRole('button', { name: 'Jaa', exact: true }).click();

/** Shares of the learner of the page, as the page sees them. */
async function jaot(oppija: Page): Promise<OppijanJaotnakyma['suunnitelmat'][number]> {
  const vastaus = await oppija.request.get(s.palvelu.url + JAOT, { headers });
  const { data } = (await vastaus.json()) as { readonly data: OppijanJaotnakyma };
  const [omat] = data.suunnitelmat;
  if (omat === undefined) throw new Error('The learner has no plan');
  return omat;
}

/** The learner shares next week's workplace period with its instructor. */
async function jaettu(): Promise<string> {
  const { eid, esitaytot } = await jaot(oppija);
  const esitaytto = esitaytot.find((yksi) => yksi['kohteen-alku'] === '2026-01-19');
  const saaja = { nimi: 'Oona Ohjaaja', rooli: 'tyopaikkaohjaaja', kanava: 'sahkoposti', osoite: OONA, kieli: 'fi' };
  const vastaus = await oppija.request.post(s.palvelu.url + JAOT, {
    headers,
    data: { 'hoks-eid': eid, kohde: esitaytto?.kohde, saaja, alku: '2026-01-15', loppu: '2026-03-27', laheta: false },
  });
  if (!vastaus.ok()) throw new Error(await vastaus.text());
  return `${SIVUT}/${((await vastaus.json()) as { readonly data: JakoJson }).data.tunnus}`;
}

let paikkoja = 0;
async function linkissa(polku: string, asetukset: Selainasetukset = { leveys: 360 }): Promise<Page> {
  const sivu = await s.tuntemattomana(SIVUT, asetukset);
  await sivu.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${++paikkoja}` });
  await sivu.goto(s.palvelu.url + polku);
  await sivu.locator('h1').waitFor();
  return sivu;
}
const koodi = async (): Promise<string> =>
  (await s.viestit()).filter(({ viesti }) => viesti.laji === 'kertakoodi').at(-1)?.viesti.koodi ?? '';

/** Asks for a code and gives it. */
async function annaKoodi(sivu: Page): Promise<void> {
  await sivu.locator('main button').first().click();
  const kentta = sivu.locator('input[autocomplete=one-time-code]');
  await kentta.waitFor();
  await kentta.fill(await koodi());
  await sivu.keyboard.press('Enter');
  await sivu.locator('main .kortti').first().waitFor();
}

const virheeton = async (sivu: Page): Promise<void> =>
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);

test('puhelimella: oppija jakaa ensi viikon jakson, ohjaaja kuittaa ja kirjoittaa, ja virkailija ja oppija näkevät sen', async () => {
  await oppija.setViewportSize(PUHELIN);
  await oppija.locator('.seuraavat a', { hasText: 'Korjaamo Mutteri' }).first().click();
  await oppija.getByRole('link', { name: /^Jaa: Työpaikalla: Korjaamo Mutteri, 19\.1\.2026/ }).click();
  await oppija.locator('form.jakolomake').waitFor();
  await oppija.getByLabel('Alkaen').fill('15.1.2026');
  await virheeton(oppija);
  await jaa(oppija);
  await oppija.getByText('Tiedot on jaettu: Oona Ohjaaja.').waitFor();
  const kirje = (await s.viestit()).at(-1);
  expect([kirje?.viesti.laji, kirje?.vastaanottaja.osoite]).toEqual(['jako', OONA]);

  const ohjaaja = await linkissa(new URL(kirje?.viesti.uri ?? '').pathname);
  await ohjaaja.setViewportSize(PUHELIN);
  await annaKoodi(ohjaaja);
  const teksti = await ohjaaja.locator('main').innerText();
  for (const nakyva of ['Venla Aino Esimerkki', '19.1.2026', 'Korjaamo Mutteri', 'Oona Ohjaaja', 'Huollot'])
    expect(teksti).toContain(nakyva);
  for (const salattu of ['Manu Mestari', 'Vaihtaa jarrupalat.', 'Veneenhuolto', '2025-09-01'])
    expect(teksti).not.toContain(salattu);
  await virheeton(ohjaaja);

  // With the keyboard only.
  await ohjaaja.getByRole('button', { name: 'Olen lukenut' }).focus();
  await ohjaaja.keyboard.press('Enter');
  await ohjaaja.getByText(/^Olet kuitannut lukeneesi 15\.1\.2026/).waitFor();
  expect(await ohjaaja.getByRole('button', { name: /Olen lukenut/ }).count()).toBe(0);
  const laheta = ohjaaja.getByRole('button', { name: 'Lähetä oppilaitokselle' });
  await laheta.click();
  await ohjaaja.getByText('Kirjoita viesti.', { exact: true }).waitFor();
  await virheeton(ohjaaja);
  await ohjaaja.keyboard.type(MARKKINA);
  await ohjaaja.keyboard.press('Tab');
  await ohjaaja.keyboard.press('Enter');
  await ohjaaja.getByText('Viesti on lähetetty oppilaitokselle.').waitFor();
  expect(await ohjaaja.locator('.viestit .pitka-teksti').allInnerTexts()).toEqual([MARKKINA]);
  expect(await ohjaaja.locator('.viestit b, .viestit a').count()).toBe(0);
  expect(await ohjaaja.locator('textarea').inputValue()).toBe('');
  await virheeton(ohjaaja);
  await ohjaaja.reload();
  await ohjaaja.getByText(/^Olet kuitannut lukeneesi 15\.1\.2026/).waitFor();
  await ohjaaja.context().close();

  const virkailija = await s.virkailijana('virkailija-a', '/');
  await virkailija.getByText('Yksi viesti odottaa käsittelyä.').waitFor();
  await virkailija.getByRole('link', { name: 'Näytä viestit' }).click();
  await virkailija.locator('main li .pitka-teksti').waitFor();
  expect(await virkailija.locator('main li .pitka-teksti').innerText()).toBe(MARKKINA);
  await virheeton(virkailija);
  await virkailija.locator('main').getByRole('link', { name: 'Venla Aino Esimerkki' }).click();
  await virkailija.getByText(/^Kuittasi lukeneensa 15\.1\.2026/).waitFor();
  await virkailija.getByText('Käsittelemättä').waitFor();
  expect(await virkailija.locator('.viestit .pitka-teksti').allInnerTexts()).toEqual([MARKKINA]);
  // The learner's share itself is the learner's own.
  await virkailija.getByText('Jakoja ei ole.').waitFor();
  await virheeton(virkailija);
  await virkailija.getByRole('button', { name: /^Merkitse käsitellyksi/ }).click();
  await virkailija.getByText('Viesti on merkitty käsitellyksi.').waitFor();
  await virkailija.getByText(/^Käsitelty .*, virkailija-a$/).waitFor();
  await virheeton(virkailija);
  await virkailija.getByRole('link', { name: 'Työpaikkojen viestit' }).click();
  await virkailija.getByText('Yhtään viestiä ei odota käsittelyä.').waitFor();
  await virkailija.context().close();

  await oppija.reload();
  await oppija.getByText(/^Kuittasi lukeneensa 15\.1\.2026/).waitFor();
  await oppija.getByText(/^Oppilaitos on käsitellyt viestin/).waitFor();
  expect(await oppija.locator('.viestit .pitka-teksti').allInnerTexts()).toEqual([MARKKINA]);
  expect(await oppija.getByRole('button', { name: /^Merkitse käsitellyksi/ }).count()).toBe(0);
  await virheeton(oppija);
});

test.each([
  ['sv', 768],
  ['en', 1280],
] as const)('%s, %i px: vastaaminen ja viestien luettelo ovat saavutettavia ja mahtuvat', async (kieli, leveys) => {
  const sivu = await linkissa(await jaettu(), { kieli, leveys });
  await annaKoodi(sivu);
  await virheeton(sivu);
  await sivu.locator('textarea').fill('Fråga');
  await sivu.locator('form button[type=submit]').click();
  await sivu.locator('.viestit').waitFor();
  await virheeton(sivu);
  await sivu.context().close();
  const asetukset = { kieli, leveys };
  const luettelo = await s.virkailijana('virkailija-a', `/tyopaikkojen-viestit?organisaatio=${DEMO_OID.a1}`, asetukset);
  await luettelo.locator('main .jaot li').first().waitFor();
  await virheeton(luettelo);
  await luettelo.context().close();
});

test('kun näytetty muuttuu, se kerrotaan ja sen voi kuitata uudelleen', async () => {
  const polku = await jaettu();
  const sivu = await linkissa(polku);
  await annaKoodi(sivu);
  await sivu.getByRole('button', { name: 'Olen lukenut' }).click();
  await sivu.getByText(/^Olet kuitannut/).waitFor();
  await s.korvaa(id, { 'hankittavat-ammat-tutkinnon-osat': muutetut({ 'ajanjakson-tarkenne': 'Iltavuoro' }) });
  await sivu.reload();
  await sivu.getByText('Iltavuoro').waitFor();
  await sivu.getByText(/Tiedot ovat muuttuneet sen jälkeen/).waitFor();
  await virheeton(sivu);
  // Changed again while this is being read: what there is now is shown before it can be acknowledged.
  await s.korvaa(id, { 'hankittavat-ammat-tutkinnon-osat': muutetut({ 'ajanjakson-tarkenne': 'Aamuvuoro' }) });
  await sivu.getByRole('button', { name: 'Olen lukenut muuttuneet tiedot' }).click();
  await sivu.getByText('Aamuvuoro').waitFor();
  await sivu.getByRole('button', { name: 'Olen lukenut muuttuneet tiedot' }).click();
  await sivu.getByText(/^Olet kuitannut/).waitFor();
  await sivu.context().close();
});

test('istunto päättyy kesken: kirjoitettu säilyy uuden koodin yli; peruttu ja poistunut kerrotaan', async () => {
  const polku = await jaettu();
  const sivu = await linkissa(polku);
  await annaKoodi(sivu);
  await sivu.locator('textarea').fill('Kesken jäänyt kysymys');
  await sivu.context().clearCookies();
  await sivu.getByRole('button', { name: 'Lähetä oppilaitokselle' }).click();
  await sivu.getByText('Istuntosi on päättynyt').waitFor();
  await virheeton(sivu);
  await sivu.getByRole('button', { name: 'Jatka' }).click();
  await sivu.getByRole('button', { name: 'Lähetä koodi' }).waitFor();
  await annaKoodi(sivu);
  expect(await sivu.locator('textarea').inputValue()).toBe('Kesken jäänyt kysymys');

  const peruttu = await oppija.request.delete(`${s.palvelu.url}${JAOT}/${polku.split('/').at(-1)}`, { headers });
  expect(peruttu.status()).toBe(204);
  await sivu.getByRole('button', { name: 'Lähetä oppilaitokselle' }).click();
  await sivu.getByRole('heading', { name: 'Jako on peruttu.' }).waitFor();
  expect(await sivu.locator('main').innerText()).not.toContain('Venla');
  await virheeton(sivu);
  await sivu.context().close();

  const toinen = await linkissa(await jaettu());
  await annaKoodi(toinen);
  await s.korvaa(id, { 'hankittavat-ammat-tutkinnon-osat': muutetut(undefined) });
  await toinen.getByRole('button', { name: 'Olen lukenut' }).click();
  await toinen.getByRole('heading', { name: /ei enää ole suunnitelmassa/ }).waitFor();
  await virheeton(toinen);
  await toinen.context().close();
  await s.korvaa(id, {});
});

test('oppija näkee katsojista, mitä jaon saaja on tehnyt, ja omat jakonsa', async () => {
  await oppija.goto(`${s.palvelu.url}/ehoks/katsojat`);
  const rivi = (kuka: string, mita: string) =>
    oppija.locator('.katsojat li', { hasText: kuka }).filter({ hasText: mita });
  for (const [kuka, mita] of [
    ['Jaon saaja', 'Katsoi jaettuja tietoja'],
    ['Jaon saaja', 'Avasi jaon kertakoodilla'],
    ['Linkin haltija', 'Pyysi kertakoodin'],
    ['Opiskelija itse', 'Jakoi tietoja'],
  ] as const)
    await rivi(kuka, mita).first().waitFor();
  expect(await rivi('Jaon saaja', 'Käsitteli tietoja').count()).toBe(0);
  await virheeton(oppija);
});

test('ilman yhteyttä: se kerrotaan heti, kirjoitettu säilyy, ja viesti lähtee kerran, kun se lähetetään uudelleen', async () => {
  const ohjaaja = await linkissa(await jaettu());
  await annaKoodi(ohjaaja);
  await ohjaaja.getByLabel('Kommentti tai kysymys').fill('Junasta kirjoitettu');
  const laheta = ohjaaja.getByRole('button', { name: 'Lähetä oppilaitokselle' });
  await ohjaaja.context().setOffline(true);
  await laheta.click();
  await ohjaaja.getByText('Palveluun ei saatu yhteyttä').waitFor();
  expect(await ohjaaja.getByLabel('Kommentti tai kysymys').inputValue()).toBe('Junasta kirjoitettu');
  await ohjaaja.context().setOffline(false);
  await laheta.click();
  await ohjaaja.getByText('Viesti on lähetetty').waitFor();
  expect(await ohjaaja.locator('.viestit li').count()).toBe(1);
  await ohjaaja.context().close();
});

test('myöhemmin koeympäristössä, josta viestejä ei lähde: päättynyt jako kerrotaan, ja jakajalle se, ettei mitään tehty', async () => {
  const polku = await jaettu();
  await s.sulje();
  const nyt = aikaleima('2026-04-10T12:00:00+03:00');
  s = await kaynnista({
    trustProxy: 1,
    tietokanta,
    nyt,
    ymparisto: 'testi',
    tuki: 'apua@example.invalid',
    viestit: { smtpUrl: 'smtp://127.0.0.1:1' },
  });
  const sivu = await linkissa(polku);
  await sivu.getByRole('heading', { name: 'Jako on päättynyt.' }).waitFor();
  await sivu.getByText('Testiympäristö').first().waitFor();
  await sivu.getByRole('link', { name: 'apua@example.invalid' }).waitFor();
  await virheeton(sivu);
  await sivu.context().close();
  const ulkona = await s.oppijana(undefined);
  await ulkona.getByText('Testiympäristö').first().waitFor();
  await ulkona.getByRole('link', { name: 'apua@example.invalid' }).waitFor();
  await virheeton(ulkona);
  await ulkona.context().close();

  const myohemmin = await s.oppijana(VENLA);
  const { eid } = await jaot(myohemmin);
  await myohemmin.goto(`${s.palvelu.url}/ehoks/suunnittelu/${eid}/jakaminen?kohde=uusi`);
  await myohemmin.getByLabel('Mitä jaetaan').click();
  await myohemmin.getByRole('option', { name: 'Koko suunnitelma' }).click();
  await myohemmin.getByLabel('Saajan nimi').fill('Uusi Oppilaitos');
  await myohemmin.getByLabel('Saajan sähköposti').fill('haku@example.invalid');
  await myohemmin.getByLabel('Viimeinen päivä').fill('30.4.2026');
  await jaa(myohemmin);
  await myohemmin.getByText('Viesti ei lähtenyt, joten mitään ei tehty.').waitFor();
  expect(await myohemmin.getByLabel('Saajan nimi').inputValue()).toBe('Uusi Oppilaitos');
  await virheeton(myohemmin);
  await myohemmin.context().close();
});

type Osa = Readonly<Record<string, unknown>>;

/** The plan's parts with the workplace period changed, or without it. */
function muutetut(muutos: Osa | undefined): readonly Osa[] {
  return (SUUNNITELMA['hankittavat-ammat-tutkinnon-osat'] as readonly Osa[]).map((osa) => ({
    ...osa,
    'osaamisen-hankkimistavat': ((osa['osaamisen-hankkimistavat'] ?? []) as readonly Osa[]).flatMap((tapa) =>
      tapa['yksiloiva-tunniste'] === 'jakso-1' ? (muutos ? [{ ...tapa, ...muutos }] : []) : [tapa],
    ),
  }));
}
