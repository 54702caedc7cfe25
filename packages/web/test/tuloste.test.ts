import { DEMO_OID } from '@ehoks/simulator';
import type { Locator } from 'playwright-core';
import { avaaKaikki, kaynnista, saavutettavuusvirheet, type Koesivusto } from './selain.js';

let s: Koesivusto;
let hoks: string;
let id: number;
let oppija: string;
beforeAll(async () => {
  s = await kaynnista();
  ({ oppija, id } = await s.siirra(0));
  hoks = `/koulutuksenjarjestaja/${DEMO_OID.a1}/oppija/${oppija}/${id}`;
});
afterAll(() => s.sulje());

/** What pressing the button asks of the service, and the name of the file that comes. */
async function tulostettu(nappi: Locator): Promise<readonly [URLSearchParams, string]> {
  const sivu = nappi.page();
  const pyynto = sivu.waitForRequest(/\/tuloste\?/);
  const lataus = sivu.waitForEvent('download');
  await nappi.click();
  return [new URL((await pyynto).url()).searchParams, (await lataus).suggestedFilename()];
}

test('koko suunnitelma ja yksi jakso tulostuvat sivun kielellä', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', `${hoks}/opiskelusuunnitelma`, { kieli: 'sv' });
  const [kaikki, tiedosto] = await tulostettu(sivu.getByRole('button', { name: 'Skriv ut (PDF)', exact: true }));
  expect([Object.fromEntries(kaikki), tiedosto]).toEqual([{ kieli: 'sv', 'oppija-oid': oppija }, `hoks-${id}.pdf`]);
  await sivu.locator('.tulosta [role=status]:not(:empty)').waitFor();
  await avaaKaikki(sivu);
  const [jakso] = await tulostettu(sivu.locator('.jakso .tulosta button').first());
  expect([jakso.get('kieli'), jakso.get('jakso')]).toEqual(['sv', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

test('kun tulostetta ei saada, se kerrotaan', async () => {
  const sivu = await s.virkailijana('tallentaja-a1', hoks);
  await sivu.locator('.kortti').first().waitFor();
  await s.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  await sivu.getByRole('button', { name: 'Tulosta (PDF)' }).click();
  await sivu.getByRole('alert').waitFor();
  await s.ohjaa('DELETE', '/viat');
  await tulostettu(sivu.getByRole('button', { name: 'Tulosta (PDF)' }));
  await sivu.getByRole('alert').waitFor({ state: 'detached' });
  await sivu.context().close();
});
