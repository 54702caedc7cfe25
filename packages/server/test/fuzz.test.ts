import fc from 'fast-check';
import { API, HOKS, kaynnista, type Koepalvelin, type Luotu, type Vastaus } from './palvelin.js';
import { suunnitelma, type Objekti } from './suunnitelma.js';

/** Every run has a seed of its own. A failure prints it with the path to the smallest counterexample; `{ seed, path }` repeats it. */
const AJOJA = 100;

let p: Koepalvelin;
let kohde: Luotu;
let haettu: Objekti;
/** The stored plan as GET gives it, byte for byte. */
let tallessa: string;
beforeAll(async () => {
  p = await kaynnista({ runkoraja: 256 * 1024, trustProxy: 'loopback' });
  kohde = await p.luo();
  const vastaus = await p.kutsu('GET', kohde.polku);
  haettu = vastaus.runko.data;
  tallessa = vastaus.teksti;
});
afterAll(() => p.sulje());

const outoArvo = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    -0,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    '\0',
    '\ud800',
    '\u{1F600}',
    '9999-99-99',
    '2025-02-30',
    '__proto__',
  ),
  fc.integer({ min: 1, max: 50_000 }).map((pituus) => 'x'.repeat(pituus)),
  fc.integer({ min: 1, max: 40 }).map(syva),
  fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'length', 'then').map((avain) => ({ [avain]: 1 })),
);

function syva(tasoja: number): unknown {
  return tasoja === 0 ? 'pohja' : tasoja % 2 === 0 ? [syva(tasoja - 1)] : { a: syva(tasoja - 1) };
}

/** Every place of the plan, the root not among them. */
function paikat(arvo: unknown, alku: readonly string[] = []): (readonly string[])[] {
  if (typeof arvo !== 'object' || arvo === null) return [];
  return Object.entries(arvo).flatMap(([avain, sisalto]) => [[...alku, avain], ...paikat(sisalto, [...alku, avain])]);
}

type Muunnos = {
  readonly paikka: number;
  readonly tapa: 'poista' | 'korvaa' | 'lisaa' | 'monista';
  readonly arvo: unknown;
  readonly avain: string;
};
const muunnos: fc.Arbitrary<Muunnos> = fc.record({
  paikka: fc.nat(),
  tapa: fc.constantFrom('poista', 'korvaa', 'korvaa', 'korvaa', 'lisaa', 'monista'),
  arvo: outoArvo,
  avain: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'module-id', 'id', 'eid', 'alku', 'constructor')),
});

function muunna(lahto: Objekti, muunnokset: readonly Muunnos[]): Objekti {
  const tulos = structuredClone(lahto);
  for (const { paikka, tapa, arvo, avain } of muunnokset) {
    const kaikki = paikat(tulos);
    const polku = kaikki[paikka % kaikki.length] ?? [];
    const viimeinen = polku.at(-1) ?? '';
    const isanta = polku.slice(0, -1).reduce<Objekti>((ylempi, osa) => ylempi[osa] as Objekti, tulos);
    if (tapa === 'poista' && Array.isArray(isanta)) isanta.splice(Number(viimeinen), 1);
    else if (tapa === 'poista') Reflect.deleteProperty(isanta, viimeinen);
    else if (tapa === 'korvaa') isanta[viimeinen] = arvo;
    else if (Array.isArray(isanta)) isanta.push(tapa === 'monista' ? structuredClone(isanta[Number(viimeinen)]) : arvo);
    else Object.defineProperty(isanta, avain, { value: arvo, enumerable: true, configurable: true, writable: true });
  }
  return tulos;
}

type Lahetys = 'POST' | 'PUT' | 'PATCH' | 'validointi' | 'validointi ilman tunnusta';
const lahetys = fc.constantFrom<Lahetys>('POST', 'PUT', 'PUT', 'PATCH', 'validointi', 'validointi ilman tunnusta');

let lahteita = 0;
function laheta(tapa: Lahetys, runko: string, uusiOikeus: string): Promise<Vastaus> {
  if (tapa === 'POST') return p.kutsu('POST', HOKS, { runko: runko.replaceAll(kohde.opiskeluoikeus, uusiOikeus) });
  if (tapa === 'PUT' || tapa === 'PATCH') return p.kutsu(tapa, kohde.polku, { runko });
  if (tapa === 'validointi') return p.kutsu('POST', `${API}/validointi`, { runko });
  // Each from a source of its own: one may ask without identification so many times only.
  const otsakkeet = { 'x-forwarded-for': `192.0.2.${lahteita++ % 256}` };
  return p.kutsu('POST', `${API}/validointi`, { runko, tunnus: null, otsakkeet });
}

/** Never a failure of ours, and a refusal with its reason that changes nothing. */
async function vaita(tapa: Lahetys, runko: string): Promise<void> {
  const uusiOikeus = tapa === 'POST' ? await p.uusiOikeus() : '';
  const vastaus = await laheta(tapa, runko, uusiOikeus);
  expect([200, 204, 400, 401]).toContain(vastaus.tila);
  const jalkeen = await p.kutsu('GET', kohde.polku);
  expect(jalkeen.tila).toBe(200);
  if (vastaus.tila < 300 && (tapa === 'PUT' || tapa === 'PATCH')) tallessa = jalkeen.teksti;
  expect(jalkeen.teksti).toBe(tallessa);
  if (vastaus.tila < 300) return;
  expect(vastaus.koodi).toBeDefined();
  if (vastaus.koodi === 'hoks.sisalto') expect(vastaus.virheet.length).toBeGreaterThan(0);
  if (tapa === 'POST') expect((await p.kutsu('GET', `${HOKS}/opiskeluoikeus/${uusiOikeus}`)).tila).toBe(404);
}

test('satunnainen JSON', async () => {
  await fc.assert(
    fc.asyncProperty(
      lahetys,
      fc.oneof(
        fc.json(),
        outoArvo.map((arvo) => JSON.stringify(arvo)),
      ),
      vaita,
    ),
    { numRuns: AJOJA },
  );
}, 60_000);

test('satunnaiset tavut', async () => {
  const tavut = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(tavut, async (runko) => {
      const vastaus = await p.kutsu('PUT', kohde.polku, { runko });
      expect(vastaus.tila).toBe(400);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('kelvollisen suunnitelman muunnokset', async () => {
  const muunnokset = fc.array(muunnos, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(lahetys, muunnokset, async (tapa, lista) => {
      const lahto =
        tapa === 'PUT'
          ? haettu
          : tapa === 'PATCH'
            ? { versio: 3, sahkoposti: 'a@example.invalid', hyvaksytty: '2025-08-20T08:15:00Z' }
            : suunnitelma({ 'opiskeluoikeus-oid': kohde.opiskeluoikeus });
      await vaita(tapa, JSON.stringify(muunna(lahto, lista)));
    }),
    { numRuns: 2 * AJOJA },
  );
}, 60_000);

test('hyväksytty suunnitelma palautuu niin, että sen voi lähettää takaisin samana', async () => {
  let hyvaksyttyja = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(muunnos, { minLength: 1, maxLength: 2 }), async (lista) => {
      const runko = JSON.parse(JSON.stringify(muunna(haettu, lista))) as Objekti;
      if ((await p.kutsu('PUT', kohde.polku, { runko })).tila !== 204) return;
      hyvaksyttyja++;
      const { data } = (await p.kutsu('GET', kohde.polku)).runko;
      const uudelleen = await p.kutsu('PUT', kohde.polku, { runko: data });
      expect(uudelleen.tila).toBe(204);
      const { muokattu: _, ...sama } = (await p.kutsu('GET', kohde.polku)).runko.data;
      expect({ ...sama, muokattu: data.muokattu }).toEqual(data);
    }),
    { numRuns: 60 },
  );
  expect(hyvaksyttyja).toBeGreaterThan(0);
}, 60_000);
