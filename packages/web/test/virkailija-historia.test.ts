import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { avaaKaikki, kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto } from './selain.js';
import { SUUNNITELMA } from './suunnitelma.js';

let s: Koesivusto;
let hoks: string;
let rajapinnassa: string;
beforeAll(async () => {
  s = await kaynnista();
  const { oppija, id } = await s.siirra(0);
  hoks = `/koulutuksenjarjestaja/${DEMO_OID.a1}/oppija/${oppija}/${id}`;
  rajapinnassa = `${s.palvelu.url}/ehoks-virkailija-backend/api/v1/virkailija/oppijat/${oppija}/hoksit/${id}`;
  const sivu = await s.virkailijana('tallentaja-a1');
  await muuta(sivu, { puhelinnumero: '+358 50 1112223' });
  await muuta(sivu, { 'hankittavat-paikalliset-tutkinnon-osat': [] });
  await sivu.context().close();
});
afterAll(() => s.sulje());

/** Changes the plan as another program would. */
async function muuta(sivu: Page, muutos: object): Promise<void> {
  const headers = { 'caller-id': '1.2.246.562.10.44400000111.sivut' };
  const { data } = (await (await sivu.request.get(rajapinnassa, { headers })).json()) as { readonly data: object };
  const vastaus = await sivu.request.put(rajapinnassa, { headers, data: { ...data, ...muutos } });
  expect(vastaus.status()).toBe(204);
}

const rivit = (sivu: Page, alla = 'tbody'): Promise<readonly string[]> => sivu.locator(`${alla} tr`).allInnerTexts();

test.each([
  ['fi', 1280],
  ['sv', 360],
  ['en', 768],
] as const)('%s, %i px: aikajana ja historia ovat saavutettavia ja mahtuvat', async (kieli, leveys) => {
  const sivu = await s.virkailijana('tallentaja-a1', `${hoks}/aikajana`, { kieli, leveys });
  for (const polku of ['/aikajana', '/historia?versiosta=1&versioon=3']) {
    await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${hoks}${polku}`);
    await sivu.locator('tbody tr').last().waitFor();
    await sivu.waitForLoadState('networkidle');
    await avaaKaikki(sivu);
    expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    expect(await mahtuu(sivu)).toBe(true);
  }
  await sivu
    .getByRole('button', { name: /^(Palauta|Återställ|Restore)/ })
    .first()
    .click();
  await sivu.getByRole('dialog').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

test('aikajanalla on jokainen jakso, keskeytys ja näyttö palkkina ja taulukon rivinä, ja tänään', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${hoks}/aikajana`);
  await sivu.locator('tbody tr').last().waitFor();
  const palkkeja = await sivu.locator('.aikajana [aria-hidden] .palkki title').count();
  expect(palkkeja).toBe(11);
  expect(await rivit(sivu)).toHaveLength(palkkeja);
  expect(await sivu.locator('.aikajanan-selite').innerText()).toContain('Tänään 15.1.2026');
  await sivu.getByRole('button', { name: /^Loppu/ }).click();
  expect((await rivit(sivu))[0]).toContain('26.9.2025');
  await sivu.context().close();
});

test('historia kertoo versiot ja erot ihmisten sanoin; se, mitä verrataan, on osoitteessa', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${hoks}/historia`);
  await sivu.locator('tbody tr').last().waitFor();
  const versiot = await rivit(sivu);
  expect(versiot.map((rivi) => rivi.split('\t')[0])).toEqual(['3 (voimassa)', '2', '1']);
  const tekijat = versiot.map((rivi) => rivi.split('\t')[2]?.trim().split('\n'));
  expect(tekijat[0]).toEqual(['Taimi Tallentaja (virkailija)', 'Esimerkkiopisto', 'tallentaja-a1']);
  expect(tekijat[2]).toEqual([
    'Esimerkkikuntayhtymän opiskelijahallinto (järjestelmä)',
    'Esimerkkikuntayhtymä',
    'siirto-a',
  ]);
  await sivu.getByRole('button', { name: 'Mikä muuttui versiossa 2' }).click();
  await sivu.waitForURL(/versiosta=1&versioon=2/);
  const erot = sivu.getByRole('table', { name: 'Erot versiosta 1 versioon 2' });
  await erot.waitFor();
  expect(await erot.locator('tbody tr').allInnerTexts()).toEqual([
    ['Puhelinnumero', 'Muutettu', SUUNNITELMA.puhelinnumero, '+358 50 1112223'].join('\t'),
  ]);
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${hoks}/historia?versiosta=2&versioon=3`);
  const poistettu = sivu.getByRole('table', { name: 'Erot versiosta 2 versioon 3' }).locator('tbody tr');
  await poistettu.waitFor();
  const teksti = await poistettu.innerText();
  expect(teksti).toContain('Hankittavat paikalliset tutkinnon osat › Veneenhuolto');
  expect(teksti).toContain('Huoltaa perämoottorin.');
  await sivu.context().close();
});

test('versiosta, jonka tekijää ei ole kirjattu tarkemmin, sanotaan niin', async () => {
  const sivu = await s.virkailijana('virkailija-a', hoks);
  await sivu.route('**/versiot?*', async (reitti) => {
    const vastaus = await reitti.fetch();
    const { data, ...muu } = (await vastaus.json()) as { readonly data: readonly object[] };
    const vanhat = data.map((versio) =>
      Object.fromEntries(Object.entries(versio).filter(([avain]) => !avain.startsWith('tekijan-'))),
    );
    await reitti.fulfill({ response: vastaus, json: { ...muu, data: vanhat } });
  });
  await sivu.goto(`${s.palvelu.url}/ehoks-virkailija-ui${hoks}/historia`);
  await sivu.locator('tbody tr').last().waitFor();
  expect((await rivit(sivu)).at(-1)?.split('\t')[2]?.trim().split('\n')).toEqual([
    'siirto-a',
    'Tekijästä tiedetään vain käyttäjätunnus.',
  ]);
  await sivu.context().close();
});

test('version palautus varmistetaan, ja sillä välin muuttunutta ei palauteta', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${hoks}/historia`);
  const toinen = await s.virkailijana('tallentaja-a1', `${hoks}/historia`);
  const avaa = async (kenen: Page): Promise<void> => {
    await kenen.getByRole('button', { name: 'Palauta Versio 1' }).click();
    await kenen.getByRole('dialog').waitFor();
  };
  await avaa(sivu);
  await avaa(toinen);
  await sivu.getByRole('button', { name: 'Palauta tämä versio' }).click();
  await sivu.getByText('Versio 1 on palautettu.').waitFor();
  await sivu.getByText('4 (voimassa)').waitFor();
  await toinen.getByRole('button', { name: 'Palauta tämä versio' }).click();
  await toinen.getByRole('dialog').getByRole('alert').waitFor();
  await toinen.getByRole('button', { name: 'Näytä uusin versio' }).click();
  await toinen.getByText('4 (voimassa)').waitFor();
  expect(await rivit(toinen)).toHaveLength(4);
  await sivu.context().close();
  await toinen.context().close();
});

test('se, joka saa vain lukea, näkee historian eikä palautusta', async () => {
  const sivu = await s.virkailijana('virkailija-a', `${hoks}/historia`);
  await sivu.locator('tbody tr').last().waitFor();
  expect(await sivu.getByRole('button', { name: /^Palauta/ }).count()).toBe(0);
  await sivu.context().close();
});
