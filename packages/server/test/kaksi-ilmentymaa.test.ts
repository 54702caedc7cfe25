import { aikaleima } from '@ehoks/core';
import { DEMO_OID, DEMO_SALASANA } from '@ehoks/simulator';
import { pino } from 'pino';
import { kirjaudu, oppijana, virkailijana, VIRKAILIJA } from './istunto.js';
import { API, HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

/** Two services in this one process: what is done to one is not seen in the other. */
let a: Koepalvelin;
let b: Koepalvelin;
const lokit = { a: [] as string[], b: [] as string[] };
const loki = (rivit: string[]) => pino({}, { write: (rivi) => void rivit.push(rivi) });

beforeAll(async () => {
  a = await kaynnista(
    { saantotasot: { 'sahkoposti.puuttuu': 'varoitus' }, kutsujaMinuutissa: 60, salaisuus: 'a'.repeat(32) },
    loki(lokit.a),
  );
  b = await kaynnista({ nyt: aikaleima('2026-03-01T12:00:00+02:00'), salaisuus: 'b'.repeat(32) }, loki(lokit.b));
});
afterAll(() => Promise.all([a.sulje(), b.sulje()]));

const token = async (p: Koepalvelin): Promise<string> => {
  const vastaus = await fetch(`${p.palvelu.url}/kayttooikeus-service/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'siirto-b',
      client_secret: DEMO_SALASANA,
    }),
  });
  return ((await vastaus.json()) as { access_token: string }).access_token;
};
const lue = (p: Koepalvelin, otsakkeet: Record<string, string>): Promise<Vastaus> =>
  p.kutsu('GET', `${HOKS}/2147483647`, { tunnus: null, otsakkeet });

test('suunnitelmat, säännöt ja kello ovat kummallakin omansa', async () => {
  const luonti = (p: Koepalvelin, oid: string) =>
    p.kutsu('POST', HOKS, { runko: suunnitelma({ 'opiskeluoikeus-oid': oid, sahkoposti: undefined }) });
  const [oikeusA, oikeusB] = [await a.uusiOikeus(), await b.uusiOikeus()];
  const luotu = await luonti(a, oikeusA);
  expect(luotu.runko.data.havainnot).toMatchObject([{ koodi: 'sahkoposti.puuttuu', taso: 'varoitus' }]);
  expect((await luonti(b, oikeusB)).virheet).toEqual(['sahkoposti.puuttuu /sahkoposti']);
  // Rules of the levels that a has do not stay in the rule book.
  expect((await luonti(a, await a.uusiOikeus())).tila).toBe(200);
  expect((await b.kutsu('GET', `${HOKS}/${luotu.runko.meta.id}`)).tila).toBe(404);
  expect([a, b].map((p) => p.palvelu.ehoks.kello.nyt().slice(0, 7))).toEqual(['2026-01', '2026-03']);
});

test('pääsytunniste, tiketti ja istunto kelpaavat vain siellä, missä ne annettiin', async () => {
  const [tokenA, tokenB] = [await token(a), await token(b)];
  // Twice: the second may come from what the first left in memory.
  for (let i = 0; i < 2; i += 1) {
    expect((await lue(a, { authorization: `Bearer ${tokenA}` })).tila).toBe(404);
    expect((await lue(b, { authorization: `Bearer ${tokenA}` })).koodi).toBe('tunnistus.paasytunniste-ei-kelpaa');
    expect((await lue(b, { authorization: `Bearer ${tokenB}` })).tila).toBe(404);
    expect((await lue(a, { authorization: `Bearer ${tokenB}` })).koodi).toBe('tunnistus.paasytunniste-ei-kelpaa');
  }
  expect((await lue(b, { ticket: await a.tiketti('siirto-a') })).koodi).toBe('tunnistus.tiketti-ei-kelpaa');
  const evasteet: string[] = [];
  const kuuntelija = { ...a, kutsu: kuunneltu(a, evasteet) };
  await virkailijana(kuuntelija, 'virkailija-a');
  await oppijana(kuuntelija, a.demo.oppijat[0]!.oid);
  const istunnot = [`${VIRKAILIJA}/session`, '/ehoks-oppija-backend/api/v1/oppija/session'];
  expect(evasteet).toHaveLength(2);
  for (const [i, cookie] of evasteet.entries()) {
    const kysy = (p: Koepalvelin) => p.kutsu('GET', istunnot[i]!, { tunnus: null, otsakkeet: { cookie } });
    expect([(await kysy(a)).tila, (await kysy(b)).koodi]).toEqual([200, 'istunto.puuttuu']);
  }
});

test('tunnukset, lukitus ja kutsurajat', async () => {
  const vastuu = await virkailijana(a, 'vastuu-a');
  const tunnus = { kayttajatunnus: 'vain-a', nimi: 'Koe', rooli: 'ehoks-palvelukayttaja', organisaatio: DEMO_OID.a };
  expect((await vastuu('POST', `${VIRKAILIJA}/tunnukset`, tunnus)).tila).toBe(200);
  expect(await b.palvelu.ehoks.omatTunnukset!.tunnukset.hae('vain-a')).toBeUndefined();
  for (let i = 0; i < 5; i += 1) await kirjaudu(a, 'siirto-a1', 'Väärä-salasana-1');
  expect((await kirjaudu(a, 'siirto-a1')).tila).not.toBe(201);
  expect((await kirjaudu(b, 'siirto-a1')).tila).toBe(201);
  const [authorization, toinen] = [`Bearer ${await token(a)}`, `Bearer ${await token(b)}`];
  const tilat = await Promise.all(Array.from({ length: 70 }, () => lue(a, { authorization })));
  expect(tilat.some(({ tila }) => tila === 429)).toBe(true);
  expect((await lue(b, { authorization: toinen })).tila).toBe(404);
});

test('rekisterien muisti, mittarit ja lokit', async () => {
  const koski = (p: Koepalvelin) => p.ohjaa('POST', '/viat', { palvelu: 'koski', tila: '503' });
  await koski(a);
  const luo = async (p: Koepalvelin) =>
    (
      await p.kutsu('POST', HOKS, {
        tunnus: 'siirto-b',
        runko: suunnitelma({ 'opiskeluoikeus-oid': p.demoOikeus('tuva').oid }),
      })
    ).tila;
  const [tilaA, tilaB] = await Promise.all([luo(a), luo(b)]);
  expect([tilaA === 503 || tilaA === 429, tilaB]).toEqual([true, 401]);
  await a.ohjaa('DELETE', '/viat');
  const nayte = 'ehoks_hylatyt_pyynnot_total{koodi="pyynto.liian-monta"}';
  const mittarit = async (p: Koepalvelin) => (await p.kutsu('GET', '/metrics', { tunnus: null })).teksti;
  expect([(await mittarit(a)).includes(nayte), (await mittarit(b)).includes(nayte)]).toEqual([true, false]);
  const { otsakkeet } = await b.kutsu('GET', `${API}/valmius`, { tunnus: null });
  const id = otsakkeet.get('x-request-id') ?? 'puuttuu';
  expect([lokit.a, lokit.b].map((rivit) => rivit.filter((rivi) => rivi.includes(id)).length)).toEqual([0, 1]);
});

test('toisen sulkeminen ei sulje toista', async () => {
  const kolmas = await kaynnista();
  await kolmas.sulje();
  expect((await b.kutsu('GET', `${API}/valmius`, { tunnus: null })).tila).toBe(200);
});

/** Notes the session that an answer gives. */
function kuunneltu(p: Koepalvelin, evasteet: string[]): Koepalvelin['kutsu'] {
  return async (...pyynto) => {
    const vastaus = await p.kutsu(...pyynto);
    const [evaste] = vastaus.otsakkeet.getSetCookie();
    if (evaste?.startsWith('ehoks-')) evasteet.push(evaste.split(';')[0]!);
    return vastaus;
  };
}
