import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suppeaSuunnitelma, suunnitelma } from './suunnitelma.js';

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

/** Sends the calls at the same moment: the tickets are fetched before. */
async function yhtaaikaa(
  maara: number,
  kutsu: (i: number, tiketti: string) => Promise<Vastaus>,
): Promise<readonly Vastaus[]> {
  const tiketit = await Promise.all(Array.from({ length: maara }, () => p.tiketti('siirto-a')));
  return Promise.all(tiketit.map((tiketti, i) => kutsu(i, tiketti)));
}
const tilat = (vastaukset: readonly Vastaus[]): number[] => vastaukset.map(({ tila }) => tila).sort();

test.each([2, 10])('%i POSTia samalle opiskeluoikeudelle: täsmälleen yksi onnistuu', async (maara) => {
  const oid = await p.uusiOikeus();
  const vastaukset = await yhtaaikaa(maara, (i, tiketti) =>
    p.kutsu('POST', HOKS, { tiketti, runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': oid, versio: i }) }),
  );
  const onnistunut = vastaukset.findIndex(({ tila }) => tila === 200);
  expect(vastaukset.map(({ tila, koodi }) => [tila, koodi])).toEqual(
    vastaukset.map((_, i) => (i === onnistunut ? [200, undefined] : [400, 'hoks.on-jo'])),
  );
  expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${oid}`)).runko.data.versio).toBe(onnistunut);
});

test('eri opiskeluoikeuksien POSTit onnistuvat kaikki', async () => {
  const oidit = await Promise.all(Array.from({ length: 20 }, () => p.uusiOikeus()));
  const vastaukset = await yhtaaikaa(20, (i, tiketti) =>
    p.kutsu('POST', HOKS, { tiketti, runko: suunnitelma({ 'opiskeluoikeus-oid': oidit[i] }) }),
  );
  expect(tilat(vastaukset)).toEqual(Array(20).fill(200));
  expect(new Set(vastaukset.map(({ runko }) => runko.meta.id)).size).toBe(20);
});

test('20 PATCHia samaan kenttään: hyväksytyt ovat kaikki muutoshistoriassa ja lopputulos on yksi niistä', async () => {
  const { polku } = await p.luo();
  const vastaukset = await yhtaaikaa(20, (i, tiketti) =>
    p.kutsu('PATCH', polku, { tiketti, runko: { versio: 100 + i } }),
  );
  const hyvaksytyt = vastaukset.flatMap(({ tila, otsakkeet }, i) =>
    tila === 204 ? [[otsakkeet.get('etag'), 100 + i] as const] : [],
  );
  expect(vastaukset.filter(({ tila }) => tila !== 204).map(({ tila, koodi }) => [tila, koodi])).toEqual(
    Array(20 - hyvaksytyt.length).fill([409, 'hoks.muuttunut']),
  );
  expect(hyvaksytyt.length).toBeGreaterThan(0);
  // Each accepted change is a change of its own, and the last of them is what is stored.
  const numerot = hyvaksytyt.map(([etag]) => Number(etag?.replaceAll('"', ''))).sort((a, b) => a - b);
  expect(numerot).toEqual(hyvaksytyt.map((_, i) => i + 2));
  const { runko, otsakkeet } = await p.kutsu('GET', polku);
  expect(hyvaksytyt).toContainEqual([otsakkeet.get('etag'), runko.data.versio]);
  expect(otsakkeet.get('etag')).toBe(`"${hyvaksytyt.length + 1}"`);
});

test('PATCHit eri kenttiin eivät hukkaa toisiaan', async () => {
  const { polku } = await p.luo();
  const muutokset = [{ versio: 41 }, { puhelinnumero: '040 1' }, { 'osaamisen-hankkimisen-tarve': false }];
  const vastaukset = await yhtaaikaa(muutokset.length, (i, tiketti) =>
    p.kutsu('PATCH', polku, { tiketti, runko: muutokset[i] }),
  );
  const hyvaksytyt = muutokset.filter((_, i) => vastaukset[i]?.tila === 204);
  expect(vastaukset.every(({ tila }) => tila === 204 || tila === 409)).toBe(true);
  expect(hyvaksytyt.length).toBeGreaterThan(0);
  expect((await p.kutsu('GET', polku)).runko.data).toMatchObject(Object.assign({}, ...hyvaksytyt));
});

test('kilpailu If-Matchilla: täsmälleen yksi 204, muut 412', async () => {
  const { polku } = await p.luo();
  const vastaukset = await yhtaaikaa(10, (i, tiketti) =>
    p.kutsu('PATCH', polku, { tiketti, runko: { versio: 200 + i }, otsakkeet: { 'if-match': '"1"' } }),
  );
  expect(tilat(vastaukset)).toEqual([204, ...Array(9).fill(412)]);
  const voittaja = vastaukset.findIndex(({ tila }) => tila === 204);
  expect((await p.kutsu('GET', polku)).runko.data.versio).toBe(200 + voittaja);
});

test('PUT ja PATCH yhtä aikaa: kumpikin kokonaan tai ei lainkaan', async () => {
  const { polku, opiskeluoikeus } = await p.luo();
  const vastaukset = await yhtaaikaa(10, (i, tiketti) =>
    i % 2 === 0
      ? p.kutsu('PUT', polku, {
          tiketti,
          runko: suppeaSuunnitelma({ 'opiskeluoikeus-oid': opiskeluoikeus, versio: i, puhelinnumero: `put-${i}` }),
        })
      : p.kutsu('PATCH', polku, { tiketti, runko: { versio: i, puhelinnumero: `patch-${i}` } }),
  );
  expect(vastaukset.every(({ tila }) => tila === 204 || tila === 409)).toBe(true);
  expect(tilat(vastaukset)).toContain(204);
  const { data } = (await p.kutsu('GET', polku)).runko;
  expect(data.puhelinnumero).toBe(`${Number(data.versio) % 2 === 0 ? 'put' : 'patch'}-${data.versio as number}`);
});

test('sama tiketti kelpaa kahdesta yhtäaikaisesta kutsusta vain toiselle', async () => {
  const { polku } = await p.luo();
  const tiketti = await p.tiketti('siirto-a');
  const vastaukset = await Promise.all([1, 2, 3].map(() => p.kutsu('GET', polku, { tiketti })));
  expect(tilat(vastaukset)).toEqual([200, 401, 401]);
});
