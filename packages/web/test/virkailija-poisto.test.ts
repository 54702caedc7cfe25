import { OPH_OID } from '@ehoks/core';
import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { kaynnista, saavutettavuusvirheet, type Koesivusto } from './selain.js';

const LUETTELO = `/koulutuksenjarjestaja/${DEMO_OID.a1}`;
const POISTAJA = 'suunnitelmien-poistaja';

let s: Koesivusto;
beforeAll(async () => {
  s = await kaynnista();
  const oph = await s.virkailijana('oph');
  const tunnukset = `${s.palvelu.url}/ehoks-virkailija-backend/api/v1/virkailija/tunnukset`;
  const headers = { 'caller-id': '1.2.246.562.10.44400000111.sivut' };
  const luotu = await oph.request.post(tunnukset, {
    headers,
    data: { nimi: 'Koe Poistaja', kayttajatunnus: POISTAJA, rooli: 'hoks-poistaja', organisaatio: DEMO_OID.a1 },
  });
  const { data } = (await luotu.json()) as { readonly data: { readonly salasanalinkki: string } };
  const linkki = data.salasanalinkki.split('/').at(-1) ?? '';
  const yhteys = { pyyntoId: 'koe', lahde: '127.0.0.1' };
  await s.palvelu.ehoks.omatTunnukset!.asetaSalasana.suorita(linkki, DEMO_SALASANA, yhteys);
  // A right to see plans too.
  const lisatty = await oph.request.post(`${tunnukset}/${POISTAJA}/roolit`, {
    headers,
    data: { rooli: 'oph-paakayttaja', organisaatio: OPH_OID },
  });
  expect([lisatty.status(), lisatty.ok() ? '' : await lisatty.text()]).toEqual([200, '']);
  await oph.context().close();
});
afterEach(() => s.ohjaa('DELETE', '/viat'));
afterAll(() => s.sulje());

async function poistamassa(oikeus: number): Promise<Page> {
  const { oppija, id } = await s.siirra(oikeus);
  const sivu = await s.virkailijana(POISTAJA, `${LUETTELO}?hoks-id=${id}`);
  await sivu.locator(`tbody a[href$="${oppija}/${id}"]`).click();
  await sivu.getByRole('button', { name: 'Poista suunnitelma' }).click();
  await sivu.getByRole('dialog').waitFor();
  return sivu;
}
const vahvista = (sivu: Page): Promise<void> =>
  sivu.getByRole('dialog').getByRole('button', { name: 'Poista suunnitelma' }).click();

test('poisto kertoo, mitä poistetaan, ja palaa luetteloon viestin kanssa', async () => {
  const sivu = await poistamassa(0);
  expect(await sivu.getByRole('dialog').innerText()).toContain('Venla Aino Esimerkki');
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await vahvista(sivu);
  await sivu.waitForURL(/\?hoks-id=/);
  await sivu.getByText(/Suunnitelma \d+ on poistettu\./).waitFor();
  await sivu.getByText('Ehtoihin sopivia suunnitelmia ei ole.').waitFor();
  await sivu.context().close();
});

test('kun poisto ei onnistu, siitä kerrotaan, ja suunnitelma on tallella', async () => {
  const sivu = await poistamassa(1);
  await s.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  await vahvista(sivu);
  await sivu.getByRole('dialog').getByRole('alert').waitFor();
  await sivu.getByRole('button', { name: 'Peruuta' }).click();
  await s.ohjaa('DELETE', '/viat');
  await sivu.reload();
  await sivu.getByRole('button', { name: 'Poista suunnitelma' }).waitFor();
  await sivu.context().close();
});

test('siirrettyä ei muokata täällä, ja poistoa ei näe se, jolla ei ole siihen oikeutta', async () => {
  const { oppija, id } = await s.siirra(2);
  const sivu = await s.virkailijana('tallentaja-a1', `${LUETTELO}/oppija/${oppija}/${id}`);
  await sivu.getByText('siirretty opintohallinnon järjestelmästä').waitFor();
  expect(await sivu.getByRole('link', { name: 'Muokkaa' }).count()).toBe(0);
  expect(await sivu.getByRole('button', { name: 'Poista suunnitelma' }).count()).toBe(0);
  await sivu.context().close();
});
