import { AbstractLogger } from 'typeorm';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

/** Statements, BEGIN and COMMIT included, that the HOKS store may need. */
const HOKSIT = { POST: 6, GET: 2, PUT: 8 } as const;
/** Statements that identity, audit and transfer log may add in all. */
const MUUT = 4;
/** Of these the ticket and its account: the rest is left for the logs. */
const TUNNISTUS = 2;

let p: Koepalvelin;
beforeAll(async () => {
  p = await kaynnista();
});
afterAll(() => p.sulje());

/** What one request asks of the database, its ticket fetched beforehand. */
async function lauseet(
  metodi: keyof typeof HOKSIT,
  polku: string,
  runko?: unknown,
): Promise<{ vastaus: Vastaus; kaikki: string[]; tunnistus: string[] }> {
  const tiketti = await p.tiketti('siirto-a');
  const kirjaus = jest.spyOn(AbstractLogger.prototype, 'logQuery');
  const vastaus = await p.kutsu(metodi, polku, { tiketti, runko });
  const kaikki = kirjaus.mock.calls.map(([lause]) => lause);
  kirjaus.mockRestore();
  return {
    vastaus,
    kaikki,
    tunnistus: kaikki.filter((lause) => /ehoks_(tunnukset|palvelutiketit|kirjautumiset)/.test(lause)),
  };
}

test('kokonainen kutsu pysyy lausebudjetissa', async () => {
  const runko = suunnitelma({ 'opiskeluoikeus-oid': await p.uusiOikeus() });
  const luonti = await lauseet('POST', HOKS, runko);
  expect(luonti.vastaus.tila).toBe(200);
  const polku = `${HOKS}/${luonti.vastaus.runko.meta.id}`;
  const luku = await lauseet('GET', polku);
  expect(luku.vastaus.tila).toBe(200);
  const korvaus = await lauseet('PUT', polku, runko);
  expect(korvaus.vastaus.tila).toBe(204);

  for (const [metodi, { kaikki, tunnistus }] of [
    ['POST', luonti],
    ['GET', luku],
    ['PUT', korvaus],
  ] as const) {
    expect(tunnistus.length).toBe(TUNNISTUS);
    expect(kaikki.length - tunnistus.length).toBeGreaterThan(0);
    expect(kaikki.length - tunnistus.length).toBeLessThanOrEqual(HOKSIT[metodi]);
    expect(kaikki.length).toBeLessThanOrEqual(HOKSIT[metodi] + MUUT);
  }
});
