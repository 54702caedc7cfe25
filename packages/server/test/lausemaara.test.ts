import { AbstractLogger } from 'typeorm';
import { HOKS, kaynnista, type Koepalvelin, type Vastaus } from './palvelin.js';
import { suunnitelma } from './suunnitelma.js';

/** Statements, BEGIN and COMMIT included, that the HOKS store may need. */
const HOKSIT = { POST: 6, GET: 2, PUT: 8 } as const;
/** Statements that identity, audit and transfer log may add in all. */
const MUUT = 4;
/** Of these the ticket and its account. */
const TUNNISTUS = 2;
/** And the audit log; a transfer is in the transfer log too. */
const LOKIT = { POST: 2, GET: 1, PUT: 2 } as const;

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
): Promise<{ vastaus: Vastaus; kaikki: string[]; tunnistus: string[]; lokit: string[] }> {
  const tiketti = await p.tiketti('siirto-a');
  const kirjaus = jest.spyOn(AbstractLogger.prototype, 'logQuery');
  const vastaus = await p.kutsu(metodi, polku, { tiketti, runko });
  const kaikki = kirjaus.mock.calls.map(([lause]) => lause);
  kirjaus.mockRestore();
  return {
    vastaus,
    kaikki,
    tunnistus: kaikki.filter((lause) => /ehoks_(tunnukset|palvelutiketit|kirjautumiset)/.test(lause)),
    lokit: kaikki.filter((lause) => /ehoks_(auditloki|siirtoloki)/.test(lause)),
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

  for (const [metodi, { kaikki, tunnistus, lokit }] of [
    ['POST', luonti],
    ['GET', luku],
    ['PUT', korvaus],
  ] as const) {
    expect(tunnistus.length).toBe(TUNNISTUS);
    expect(lokit.length).toBe(LOKIT[metodi]);
    expect(tunnistus.length + lokit.length).toBeLessThanOrEqual(MUUT);
    const hoksit = kaikki.length - tunnistus.length - lokit.length;
    expect(hoksit).toBeGreaterThan(0);
    expect(hoksit).toBeLessThanOrEqual(HOKSIT[metodi]);
  }
});
