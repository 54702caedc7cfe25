import { DEMO, DEMO_OID, DEMO_SALASANA, EHOKS_TILI, kaynnistaSimulaattori } from '@ehoks/simulator';
import { esimerkkiOpiskeluoikeusOid, postgresKanta, type Kysely, type Siirtokutsu } from '@ehoks/testing';
import pg from 'pg';
import { API, NYT, opiskeluoikeusVoimassa } from './palvelin.js';
import { kaynnistaProsessi, type Prosessi } from './prosessi.js';

/** Address that the load balancer in front of the processes would have: tickets are for it, whichever process is asked. */
const JULKINEN_URL = 'http://ehoks.example.invalid';

/** Processes of the service on one PostgreSQL database, with the same neighbours. */
export interface Prosessijoukko {
  /** Those that answer now. */
  readonly prosessit: readonly Prosessi[];
  /** A call to the i:th of the transfer API, as `siirto-a`, with a ticket of its own. */
  kutsu(i: number): Siirtokutsu;
  /** The i:th ends as if its machine did, and is started again. Fulfilled when it answers. */
  tapa(i: number): Promise<void>;
  /** New study rights in force, which every process knows. */
  uudetOikeudet(maara: number): Promise<readonly string[]>;
  readonly kysy: Kysely;
  sulje(): Promise<void>;
}

/** Starts so many at the same moment on an empty database. */
export async function kaynnistaJoukko(maara: number): Promise<Prosessijoukko> {
  const kanta = await postgresKanta();
  const simulaattori = await kaynnistaSimulaattori({ kello: () => new Date(NYT) });
  const kysyja = new pg.Pool({ connectionString: kanta.url, max: 1 });
  const env = {
    EHOKS_DATABASE_URL: kanta.url,
    EHOKS_IDENTITY: 'opintopolku',
    EHOKS_PUBLIC_URL: JULKINEN_URL,
    EHOKS_NOW: NYT,
    // Nobody's time runs out on a machine that is busy with other tests.
    EHOKS_REKISTERI_AIKARAJA_MS: '60000',
    OPINTOPOLKU_URL: simulaattori.url,
    OPINTOPOLKU_USER: EHOKS_TILI.kayttajatunnus,
    OPINTOPOLKU_PASSWORD: EHOKS_TILI.salasana,
  };
  const prosessit = await Promise.all(Array.from({ length: maara }, () => kaynnistaProsessi(env)));
  let oikeuksia = 50_000;

  const kirjautuminen = await fetch(`${simulaattori.url}/cas/v1/tickets`, {
    method: 'POST',
    body: new URLSearchParams({ username: 'siirto-a', password: DEMO_SALASANA }),
  });
  const tiketti = async (): Promise<string> => {
    const service = `${JULKINEN_URL}/ehoks-virkailija-backend/cas-security-check`;
    const osoite = kirjautuminen.headers.get('location') ?? '';
    return (await fetch(osoite, { method: 'POST', body: new URLSearchParams({ service }) })).text();
  };

  return {
    prosessit,
    kutsu:
      (i) =>
      async (metodi, polku, { runko, otsakkeet } = {}) => {
        const ticket = await tiketti();
        const vastaus = await fetch(`${prosessit[i]?.url}${API}${polku}`, {
          method: metodi,
          headers: { 'caller-id': '1.2.246.562.10.44400000111.koejarjestelma', ticket, ...otsakkeet },
          ...(runko !== undefined && { body: runko }),
        });
        return { tila: vastaus.status, otsakkeet: vastaus.headers, teksti: await vastaus.text() };
      },
    tapa: async (i) => {
      await prosessit[i]?.tapa();
      prosessit[i] = await kaynnistaProsessi(env);
    },
    uudetOikeudet: (n) =>
      Promise.all(
        Array.from({ length: n }, async () => {
          const oid = esimerkkiOpiskeluoikeusOid(oikeuksia++);
          const osoite = `${simulaattori.url}/simulaattori/koski/opiskeluoikeudet/${oid}?oppija=${DEMO.oppijat[0]?.oid}`;
          const body = JSON.stringify(opiskeluoikeusVoimassa(DEMO_OID.a1, DEMO_OID.a));
          const { ok } = await fetch(osoite, { method: 'PUT', body });
          if (!ok) throw new Error(osoite);
          return oid;
        }),
      ),
    kysy: async (lause) => (await kysyja.query<object>(lause)).rows,
    sulje: async () => {
      await Promise.all(prosessit.map((prosessi) => prosessi.sulje()));
      await simulaattori.sulje();
      await kysyja.end();
      await kanta.poista();
    },
  };
}
