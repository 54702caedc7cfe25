import { randomUUID } from 'node:crypto';
import { OPH_OID, type HoksId } from '@ehoks/core';
import type { JakoJson, Jaotnakyma } from '@ehoks/wire';
import { DEMO_OID } from '@ehoks/simulator';
import type { Page } from 'playwright-core';
import { kaynnista, mahtuu, saavutettavuusvirheet, type Koesivusto, type Selainasetukset } from './selain.js';

const SIVUT = '/ehoks-tyopaikantoimija-ui';
const API = '/ehoks-virkailija-backend/api/v1/virkailija/nakymat';
const OHJAAJA = {
  rooli: 'tyopaikkaohjaaja',
  kanava: 'sahkoposti',
  kieli: 'fi',
  nimi: 'Oona Ohjaaja',
  osoite: 'oona@mutteri.example',
};
const ARVIOIJA = { ...OHJAAJA, rooli: 'arvioija', nimi: 'Manu Mestari' };
const headers = { 'caller-id': '1.2.246.562.10.44400000111.sivut' };

let s: Koesivusto;
let virkailija: Page;
let id: number;
let toinen: number;
beforeAll(async () => {
  // Behind a proxy: each reader comes from a place of their own, so that limits of places are not met.
  s = await kaynnista({ trustProxy: 1 });
  ({ id } = await s.siirra(0));
  toinen = (await s.siirra(1)).id;
  virkailija = await s.virkailijana('virkailija-a', `/koulutuksenjarjestaja/${DEMO_OID.a1}`);
});
afterAll(() => s.sulje());

/** Shares the first period or demonstration of the plan. */
async function jaa(
  hoks: number,
  laji: 'osaamisenHankkimistapa' | 'osaamisenOsoittaminen',
  muutokset = {},
): Promise<JakoJson> {
  const osoite = `${s.palvelu.url}${API}/jaot/${hoks}`;
  const { data: nakyma } = (await (await virkailija.request.get(osoite, { headers })).json()) as { data: Jaotnakyma };
  const saaja = laji === 'osaamisenHankkimistapa' ? OHJAAJA : ARVIOIJA;
  const kohde = nakyma.esitaytot.find((yksi) => yksi.kohde.laji === laji)?.kohde;
  const data = { kohde, saaja, alku: '2026-01-15', loppu: '2026-02-20', laheta: false, ...muutokset };
  const vastaus = await virkailija.request.post(osoite, { headers, data });
  if (!vastaus.ok()) throw new Error(await vastaus.text());
  return ((await vastaus.json()) as { data: JakoJson }).data;
}

let paikkoja = 0;
async function avaa(tunnus: string, asetukset?: Selainasetukset): Promise<Page> {
  const sivu = await s.tuntemattomana(SIVUT, asetukset);
  await sivu.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${++paikkoja}` });
  await sivu.goto(`${s.palvelu.url}${SIVUT}/${tunnus}`);
  await sivu.locator('h1').waitFor();
  return sivu;
}
const koodi = async (): Promise<string> =>
  (await s.viestit()).filter(({ viesti }) => viesti.laji === 'kertakoodi').at(-1)?.viesti.koodi ?? '';

/** With the keyboard only. */
async function annaKoodi(sivu: Page): Promise<void> {
  await sivu.locator('main button').first().focus();
  await sivu.keyboard.press('Enter');
  await sivu.locator('input[autocomplete=one-time-code]').waitFor();
  await sivu.keyboard.press('Tab');
  await sivu.keyboard.type(await koodi());
  await sivu.keyboard.press('Enter');
  await sivu.locator('main .kortti').first().waitFor();
}

test('360 px, näppäimistöllä: koodi, jaettu jakso, kaikki samaan osoitteeseen jaetut ja uloskirjautuminen', async () => {
  const jako = await jaa(id, 'osaamisenHankkimistapa');
  await jaa(toinen, 'osaamisenOsoittaminen');
  const sivu = await avaa(jako.tunnus, { leveys: 360 });
  await sivu.getByText('o•••@m•••.example').waitFor();
  expect(await sivu.locator('main').innerText()).not.toContain('Venla');
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await annaKoodi(sivu);
  const teksti = await sivu.locator('main').innerText();
  for (const nakyva of ['Venla Aino Esimerkki', '19.1.2026', 'Korjaamo Mutteri', 'Oona Ohjaaja', 'Erkki Edustaja'])
    expect(teksti).toContain(nakyva);
  expect(teksti).not.toContain('Veneenhuolto');
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);
  await sivu.getByRole('link', { name: 'Kaikki sinulle jaetut' }).click();
  await sivu.getByText('2 jakoa').waitFor();
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);
  await sivu.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await sivu.getByRole('heading', { name: 'Olet kirjautunut ulos' }).waitFor();
  await sivu.goto(`${s.palvelu.url}${SIVUT}`);
  await sivu.getByRole('heading', { name: 'Avaa saamasi linkki' }).waitFor();
  await sivu.context().close();
});

test.each([
  ['sv', 768],
  ['en', 1280],
] as const)('%s, %i px: näyttö on saavutettava ja mahtuu', async (kieli, leveys) => {
  const sivu = await avaa((await jaa(id, 'osaamisenOsoittaminen')).tunnus, { kieli, leveys });
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await annaKoodi(sivu);
  await sivu.getByText('Vaihtaa jarrupalat.').waitFor();
  await sivu.getByText('Pitää järjestyksen.').waitFor();
  expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);
  await sivu.context().close();
});

test('väärä koodi kerrotaan kentässä, viides vie koodin, ja koodeja saa vain muutaman', async () => {
  const { tunnus } = await jaa(id, 'osaamisenHankkimistapa');
  const sivu = await avaa(tunnus, { leveys: 360 });
  await sivu.getByRole('button', { name: 'Lähetä koodi' }).click();
  const kentta = sivu.getByLabel('Kertakoodi');
  const vaara = (await koodi()) === '000000' ? '111111' : '000000';
  await kentta.fill('12');
  await sivu.keyboard.press('Enter');
  await sivu.getByText('Kirjoita viestissä olevat kuusi numeroa.').waitFor();
  for (let i = 0; i < 5; i++) {
    const vastaus = sivu.waitForResponse(/\/istunto$/);
    await kentta.fill(vaara);
    await sivu.keyboard.press('Enter');
    expect((await vastaus).status()).toBe(401);
    if (i === 0) {
      await sivu.getByText('Kertakoodi ei kelpaa.').first().waitFor();
      expect(await saavutettavuusvirheet(sivu)).toEqual([]);
    }
  }
  await sivu.getByText('Koodia on yritetty liian monta kertaa').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.getByRole('button', { name: 'Lähetä uusi koodi' }).click();
  await kentta.waitFor();
  for (let i = 0; i < 2; i++) {
    await sivu.reload();
    await sivu.getByRole('button', { name: 'Lähetä koodi' }).click();
    await kentta.or(sivu.getByRole('alert')).first().waitFor();
  }
  await sivu.getByText('Kertakoodeja on pyydetty liian monta.').waitFor();
  await sivu.getByText(/^Uuden koodin voi pyytää .* jälkeen\.$/).waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.context().close();
});

test('miksi linkki ei aukea, kerrotaan sivulla', async () => {
  const syy = async (tunnus: string, otsikko: string | RegExp): Promise<void> => {
    const sivu = await avaa(tunnus, { leveys: 360 });
    await sivu.getByRole('heading', { name: otsikko }).waitFor();
    expect([await saavutettavuusvirheet(sivu), await mahtuu(sivu)]).toEqual([[], true]);
    await sivu.context().close();
  };
  await syy(randomUUID(), 'Jakolinkkiä ei löydy.');
  await syy((await jaa(id, 'osaamisenHankkimistapa', { alku: '2026-02-01' })).tunnus, /alkaa 1\.2\.2026/);
  const { tunnus } = await jaa(id, 'osaamisenHankkimistapa');
  await virkailija.request.delete(`${s.palvelu.url}${API}/jaot/${id}/${tunnus}`, { headers });
  await syy(tunnus, 'Jako on peruttu.');
  const poistuva = await jaa(toinen, 'osaamisenHankkimistapa');
  await s.palvelu.ehoks.poistaHoks.poista(toinen as HoksId, {
    kayttajatunnus: 'poistaja',
    oid: '1.2.3',
    tyyppi: 'VIRKAILIJA',
    oikeudet: [{ oikeus: 'HOKS_DELETE', organisaatio: DEMO_OID.a1 }],
  });
  await syy(poistuva.tunnus, /on poistettu/);
  const suljettava = await jaa(id, 'osaamisenHankkimistapa');
  const oph = await s.virkailijana('oph');
  const avaus = `${s.palvelu.url}${API}/avaukset/tyopaikan-sivut/${OPH_OID}`;
  const syyt = { fi: 'Avataan syksyllä', sv: 'Öppnas på hösten' };
  const suljettu = await oph.request.put(avaus, { headers, data: { auki: false, syy: syyt } });
  expect([suljettu.status(), await suljettu.text()]).toEqual([204, '']);
  const kiinni = await avaa(suljettava.tunnus);
  await kiinni.getByText('Avataan syksyllä').waitFor();
  await oph.request.delete(avaus, { headers });
  await kiinni.context().close();
  await oph.context().close();
});

test('viesti ei lähde, yhteys katkeaa, istunto päättyy: mitä tehdä', async () => {
  const { tunnus } = await jaa(id, 'osaamisenHankkimistapa');
  const sivu = await avaa(tunnus, { leveys: 360 });
  const kutsut = /\/api\/v1\/tyopaikka\//;
  await sivu.route(kutsut, (reitti) => reitti.abort());
  await sivu.getByRole('button', { name: 'Lähetä koodi' }).click();
  await sivu.getByText('Palveluun ei saatu yhteyttä').waitFor();
  expect(await saavutettavuusvirheet(sivu)).toEqual([]);
  await sivu.goto(`${s.palvelu.url}${SIVUT}/${tunnus}`);
  await sivu.getByRole('heading', { name: 'Palveluun ei saatu yhteyttä' }).waitFor();
  await sivu.unroute(kutsut);
  await sivu.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await sivu.getByRole('button', { name: 'Lähetä koodi' }).waitFor();
  await annaKoodi(sivu);
  await sivu.context().clearCookies();
  await sivu.reload();
  await sivu.getByRole('button', { name: 'Lähetä koodi' }).waitFor();
  await sivu.context().close();
});

test('linkin sivu on arvaamaton ja vain saajalle: ei hakukoneille, ei välimuistiin, oma nonce joka vastauksessa', async () => {
  const hae = () => fetch(`${s.palvelu.url}${SIVUT}/${randomUUID()}`);
  const [eka, toka] = await Promise.all([hae(), hae()]);
  expect([eka.headers.get('x-robots-tag'), eka.headers.get('cache-control')]).toEqual([
    'noindex, nofollow',
    'no-store',
  ]);
  expect(eka.headers.get('content-security-policy')).not.toBe(toka.headers.get('content-security-policy'));
});
