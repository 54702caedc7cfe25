import { HUOLTOAJOJEN_NIMET } from '@ehoks/core';
import { DEMO_SALASANA } from '@ehoks/simulator';
import { postgresKanta, type PostgresKanta } from '@ehoks/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kaynnistaProsessi, type Prosessi } from './prosessi.js';

const MITTARITUNNISTE = 'mittareiden-lukija-kahdessa-prosessissa';
const VAARA = 'Väärä-salasana-1';

/** A database of each kind. */
const KANNAT: Readonly<Record<string, () => Promise<PostgresKanta>>> = {
  SQLite: async () => {
    const kansio = mkdtempSync(join(tmpdir(), 'ehoks-'));
    return {
      url: `sqlite:${join(kansio, 'ehoks.sqlite')}`,
      poista: async () => rmSync(kansio, { recursive: true }),
    };
  },
  PostgreSQL: postgresKanta,
};

/** Two processes of the service over one database: what one learns of an account, the other knows. */
describe.each(Object.entries(KANNAT))('kaksi prosessia samassa %s-kannassa', (_nimi, luoKanta) => {
  let kanta: PostgresKanta;
  const prosessit: Prosessi[] = [];
  beforeAll(async () => {
    kanta = await luoKanta();
  });
  afterEach(async () => {
    await Promise.all(prosessit.splice(0).map((prosessi) => prosessi.sulje()));
  });
  afterAll(() => kanta.poista());

  const kaynnista = async (nyt: string): Promise<Prosessi> => {
    const prosessi = await kaynnistaProsessi({
      EHOKS_DATABASE_URL: kanta.url,
      EHOKS_SECRET: 'sama-salaisuus-molemmissa-prosesseissa',
      EHOKS_NOW: nyt,
      EHOKS_TRUST_PROXY: '1',
      EHOKS_METRICS_TOKEN: MITTARITUNNISTE,
    });
    prosessit.push(prosessi);
    return prosessi;
  };
  const kirjaudu = async (
    { url }: Prosessi,
    username: string,
    password: string,
    lahde = '192.0.2.1',
  ): Promise<number> =>
    (
      await fetch(`${url}/cas/v1/tickets`, {
        method: 'POST',
        headers: { 'x-forwarded-for': lahde },
        body: new URLSearchParams({ username, password }),
      })
    ).status;
  const paasytunniste = async ({ url }: Prosessi, tunnus: string): Promise<string> => {
    const vastaus = await fetch(`${url}/kayttooikeus-service/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: tunnus, client_secret: DEMO_SALASANA }),
    });
    return ((await vastaus.json()) as { access_token: string }).access_token;
  };
  const hoks = async ({ url }: Prosessi, tunniste: string): Promise<number> =>
    (
      await fetch(`${url}/ehoks-virkailija-backend/api/v1/hoks/2147483647`, {
        headers: { authorization: `Bearer ${tunniste}`, 'caller-id': 'koe' },
      })
    ).status;

  test('lukitus, pidentyminen ja vapautuminen ovat yhteisiä', async () => {
    const a = await kaynnista('2026-01-15T12:00:00+02:00');
    const b = await kaynnista('2026-01-15T12:00:00+02:00');
    for (const prosessi of [a, b, a, b, a]) expect(await kirjaudu(prosessi, 'siirto-b', VAARA)).toBe(401);
    for (const prosessi of [b, a]) expect(await kirjaudu(prosessi, 'siirto-b', DEMO_SALASANA)).toBe(423);
    // Another source is not locked.
    expect(await kirjaudu(b, 'siirto-b', DEMO_SALASANA, '192.0.2.2')).toBe(201);

    // Two attempts while locked have lengthened two hours by twenty minutes.
    await Promise.all(prosessit.splice(0).map((prosessi) => prosessi.sulje()));
    const pian = await kaynnista('2026-01-15T14:15:00+02:00');
    expect(await kirjaudu(pian, 'siirto-b', DEMO_SALASANA)).toBe(423);
    await pian.sulje();
    const myohemmin = await kaynnista('2026-01-15T14:45:00+02:00');
    expect(await kirjaudu(myohemmin, 'siirto-b', DEMO_SALASANA)).toBe(201);
  });

  test('kokonaan lukittu on lukittu kummassakin, annettu pääsytunniste mukaan lukien', async () => {
    const a = await kaynnista('2026-02-15T12:00:00+02:00');
    const b = await kaynnista('2026-02-15T12:00:00+02:00');
    const tunniste = await paasytunniste(a, 'siirto-a1');
    for (const prosessi of [a, b]) expect(await hoks(prosessi, tunniste)).toBe(404);
    for (const lahde of ['192.0.2.11', '192.0.2.12', '192.0.2.13', '192.0.2.14'])
      for (const prosessi of [a, b, a, b, a]) expect(await kirjaudu(prosessi, 'siirto-a1', VAARA, lahde)).toBe(401);
    for (const prosessi of [a, b]) {
      expect(await kirjaudu(prosessi, 'siirto-a1', DEMO_SALASANA, '192.0.2.99')).toBe(423);
      expect(await hoks(prosessi, tunniste)).toBe(423);
    }
  });

  test('samaan aikaan käynnistyvistä vain toinen tekee huoltoajon', async () => {
    // The tables are there, and the jobs are due again.
    await (await kaynnista('2027-01-01T12:00:00+02:00')).sulje();
    const molemmat = await Promise.all([
      kaynnista('2027-02-01T12:00:00+02:00'),
      kaynnista('2027-02-01T12:00:00+02:00'),
    ]);
    const ajettu = async ({ url }: Prosessi): Promise<readonly string[]> =>
      (await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${MITTARITUNNISTE}` } })).text())
        .split('\n')
        .filter((rivi) => rivi.startsWith('ehoks_tyot_total'))
        .sort();
    const kaikki = async () => (await Promise.all(molemmat.map(ajettu))).flat().sort();
    while ((await kaikki()).length < HUOLTOAJOJEN_NIMET.length)
      await new Promise((seuraava) => setTimeout(seuraava, 50));
    expect(await kaikki()).toEqual(
      HUOLTOAJOJEN_NIMET.map((ajo) => `ehoks_tyot_total{tyo="${ajo}",tulos="onnistui"} 1`).sort(),
    );
  }, 180_000);
});
