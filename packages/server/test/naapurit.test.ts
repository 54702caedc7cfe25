import { data, OPPIJA, oppijana, VIRKAILIJA, virkailijana } from './istunto.js';
import { API, HOKS, kaynnista, type Koepalvelin } from './palvelin.js';
import { suppeaSuunnitelma } from './suunnitelma.js';

/** Enough for those that answer, on a loaded machine too. A silent one never does: that there is an answer at all is the work of this limit. */
const AIKARAJA_MS = 3000;
const VIAT = ['503', '500', 'timeout', 'katkos', 'roska'] as const;

interface Kutsu {
  readonly palvelu: string;
  readonly metodi: string;
  readonly polku: string;
}

const sulkemista: Koepalvelin[] = [];
async function kaynnistettyna(muutokset: Parameters<typeof kaynnista>[0] = {}): Promise<Koepalvelin> {
  const palvelin = await kaynnista({ rekisterinAikarajaMs: AIKARAJA_MS, ...muutokset });
  sulkemista.push(palvelin);
  return palvelin;
}

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnistettyna();
});
afterEach(() => Promise.all(sulkemista.map((palvelin) => palvelin.ohjaa('DELETE', '/viat'))));
afterAll(() => Promise.all(sulkemista.map((palvelin) => palvelin.sulje())));

/** Oppijanumerorekisteri is asked with tickets of CAS. Of a silent CAS only the register that waits for it may be known. */
const NAAPURIT = ['koski', 'onr', 'organisaatio', 'cas'] as const;

describe.each(NAAPURIT)('%s', (palvelu) => {
  test.each(VIAT)('%s: 503 nimineen ajallaan, mitään ei kirjoiteta, ja paranee', async (tila) => {
    // A login of our own from an earlier test would hide CAS's failure: this one has none yet.
    const oma = palvelu === 'cas' ? await kaynnistettyna() : p;
    const oid = await oma.uusiOikeus();
    const runko = suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid });
    const tiketti = await oma.tiketti('siirto-a');
    await oma.ohjaa('POST', '/viat', { palvelu, tila });

    const vastaus = await oma.kutsu('POST', HOKS, { runko, tiketti });
    expect([vastaus.tila, vastaus.koodi]).toEqual([503, 'rekisteri.ei-vastaa']);
    expect(Number(vastaus.otsakkeet.get('retry-after'))).toBeGreaterThan(0);
    expect(vastaus.runko.error).toMatch(new RegExp(`\\b${palvelu}\\b`));
    expect(vastaus.runko.tuki).toMatchObject({ 'opiskeluoikeus-oid': oid, kayttajatunnus: 'siirto-a' });

    await oma.ohjaa('DELETE', '/viat');
    expect((await oma.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).koodi).toBe('hoks.ei-loydy');
    expect((await oma.kutsu('POST', HOKS, { runko })).tila).toBe(200);
  });
});

test.each(['PUT', 'PATCH'])('%s ei muuta mitään, kun KOSKI on poissa', async (metodi) => {
  const { polku, opiskeluoikeus } = await p.luo();
  const ennen = (await p.kutsu('GET', polku)).teksti;
  await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'katkos' });
  const vastaus = await p.kutsu(metodi, polku, {
    runko: metodi === 'PUT' ? suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }) : { versio: 99 },
  });
  expect(vastaus.koodi).toBe('rekisteri.ei-vastaa');
  expect((await p.kutsu('GET', polku)).teksti).toBe(ennen);
});

test('suunnitelman voi lukea, vaikka KOSKI ja Oppijanumerorekisteri ovat poissa', async () => {
  const { polku } = await p.luo();
  for (const palvelu of ['koski', 'onr', 'cas']) await p.ohjaa('POST', '/viat', { palvelu, tila: '503' });
  expect((await p.kutsu('GET', polku)).tila).toBe(200);
  await p.ohjaa('POST', '/viat', { palvelu: 'organisaatio', tila: '503' });
  expect((await p.kutsu('GET', polku)).koodi).toBe('rekisteri.ei-vastaa');
  expect((await p.kutsu('GET', `${API}/healthcheck`, { tunnus: null })).tila).toBe(200);
});

test('hetkellinen vika ei näy ulos', async () => {
  const oid = await p.uusiOikeus();
  await p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503', 'kesto-ms': 50 });
  expect((await p.kutsu('POST', HOKS, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid }) })).tila).toBe(200);
});

test('opiskeluoikeus kysytään kerran kirjoitusta kohti', async () => {
  const { polku, opiskeluoikeus } = await p.luo();
  const oikeus = await p.uusiOikeus();
  const kysytty = async (kirjoita: () => Promise<unknown>, oid: string): Promise<number> => {
    const ennen = (await p.ohjaa<Kutsu[]>('GET', '/kutsut')).length;
    await kirjoita();
    const kutsut = (await p.ohjaa<Kutsu[]>('GET', '/kutsut')).slice(ennen);
    return kutsut.filter((kutsu) => kutsu.palvelu === 'koski' && kutsu.polku.endsWith(oid)).length;
  };
  expect(
    await kysytty(() => p.kutsu('POST', HOKS, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': oikeus }) }), oikeus),
  ).toBe(1);
  for (const metodi of ['PUT', 'PATCH'])
    expect(
      await kysytty(
        () => p.kutsu(metodi, polku, { runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus }) }),
        opiskeluoikeus,
      ),
    ).toBe(1);
  expect(await kysytty(() => p.kutsu('GET', polku), opiskeluoikeus)).toBe(0);
});

test('rekisterin muutos näkyy heti seuraavassa pyynnössä', async () => {
  const oid = await p.uusiOikeus();
  const runko = suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid });
  await p.ohjaa('DELETE', `/koski/opiskeluoikeudet/${oid}`);
  expect((await p.kutsu('POST', `${API}/validointi`, { runko })).virheet).toEqual([
    'opiskeluoikeus.ei-koskessa /opiskeluoikeus-oid',
  ]);
  await p.ohjaa('POST', '/alusta');
  const { oid: demo, oppija } = p.demoOikeus('tavallinen');
  expect(
    (
      await p.kutsu('POST', `${API}/validointi`, {
        runko: { ...runko, 'opiskeluoikeus-oid': demo, 'oppija-oid': oppija },
      })
    ).tila,
  ).toBe(200);
});

describe('tunnistautuminen Opintopolun CASissa', () => {
  let opintopolku: Koepalvelin;
  beforeAll(async () => {
    opintopolku = await kaynnistettyna({ tunnistautuminen: 'opintopolku' });
  });

  test('simulaattorin tiketti kelpaa kerran, ja oikeudet tulevat sen rooleista', async () => {
    const { polku } = await opintopolku.luo();
    const tiketti = await opintopolku.tiketti('siirto-a');
    expect((await opintopolku.kutsu('GET', polku, { tiketti })).tila).toBe(200);
    expect((await opintopolku.kutsu('GET', polku, { tiketti })).koodi).toBe('tunnistus.tiketti-ei-kelpaa');
    expect((await opintopolku.kutsu('GET', polku, { tunnus: 'siirto-b' })).koodi).toBe('oikeus.ei-opiskeluoikeuteen');
    expect((await opintopolku.kutsu('GET', polku, { tunnus: 'tallentaja-a1' })).koodi).toBe('tunnus.ei-palvelutunnus');
  });

  test.each(VIAT)('CAS %s: 503 ajallaan', async (tila) => {
    const tiketti = await opintopolku.tiketti('siirto-a');
    await opintopolku.ohjaa('POST', '/viat', { palvelu: 'cas', tila });
    const vastaus = await opintopolku.kutsu('GET', `${HOKS}/1`, { tiketti });
    expect([vastaus.koodi, vastaus.runko.error.includes('cas')]).toEqual(['rekisteri.ei-vastaa', true]);
  });

  test('omaa CASia ei ole', async () => {
    expect((await opintopolku.kutsu('POST', '/cas/v1/tickets', { tunnus: null })).tila).toBe(404);
  });
});

test('roikkuva KOSKI ei vie oppijan sivuilta muiden rekisterien nimiä', async () => {
  // A server of its own for each page: names that have been heard are remembered.
  const sivut = [() => '/suunnitelmat', (eid: string) => `/suunnitelmat/${eid}`];
  for (const sivu of sivut) {
    const oma = await kaynnistettyna();
    const { polku } = await oma.luo();
    const { 'oppija-oid': oppija, eid } = data<{ 'oppija-oid': string; eid: string }>(await oma.kutsu('GET', polku));
    const selain = await oppijana(oma, oppija);
    await oma.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'timeout' });
    const hae = () => selain('GET', `${OPPIJA}/nakymat${sivu(eid)}`);
    const { tila, runko } = await hae();
    expect([tila, runko.data.puuttuvat]).toEqual([200, ['koski']]);
    await oma.ohjaa('DELETE', '/viat');
    const parantunut = data<{ nimet: { organisaatiot: object } }>(await hae());
    expect(runko.data.nimet).toEqual(parantunut.nimet);
    expect(Object.keys(parantunut.nimet.organisaatiot)).not.toEqual([]);
  }
});

test('roikkuva KOSKI ei vie virkailijalta oppijan suunnitelmia eikä tietoa, mitä niille saa tehdä', async () => {
  const oma = await kaynnistettyna();
  const { 'oppija-oid': oppija } = data<{ 'oppija-oid': string }>(await oma.kutsu('GET', (await oma.luo()).polku));
  const selain = await virkailijana(oma, 'tallentaja-a1');
  const hae = async () => {
    const vastaus = await selain('GET', `${VIRKAILIJA}/nakymat/oppija/${oppija}`);
    const nakyma = data<{ puuttuvat: unknown; hoksit: readonly { toimet: unknown }[] }>(vastaus);
    return { tila: vastaus.tila, ...nakyma };
  };
  const { hoksit } = await hae();
  await oma.ohjaa('POST', '/viat', { palvelu: 'koski', tila: 'timeout' });
  expect(await hae()).toMatchObject({
    tila: 200,
    puuttuvat: ['koski'],
    hoksit: hoksit.map(({ toimet }) => ({ toimet })),
  });
});
