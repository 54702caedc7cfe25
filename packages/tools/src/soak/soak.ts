import { DEMO, DEMO_OID } from '@ehoks/simulator';
import {
  Kirjanpito,
  Kuormittaja,
  lueSailyneet,
  satunnaisluvut,
  tarkistaKirjanpito,
  tarkistaRivit,
} from '@ehoks/testing';
import { setTimeout as wait } from 'node:timers/promises';
import { opiskeluoikeusOid, plan } from '../bench/plan.js';
import { answers } from './answers.js';
import { clients } from './clients.js';
import { faults } from './faults.js';
import { withRows } from './rows.js';
import { startService, type Service } from './service.js';

export interface SoakOptions {
  /** Of the checkout, compiled. */
  readonly root: string;
  /** URL of an empty database. */
  readonly database: string;
  readonly durationMs: number;
  readonly seed: number;
  readonly progress: (line: string) => void;
}

export interface SoakReport {
  readonly problems: readonly string[];
  /** `POST /hoks 200` -> how many. */
  readonly counts: ReadonlyMap<string, number>;
  /** Writes by what was answered. */
  readonly writes: Readonly<Record<string, number>>;
  /** Bytes of heap after garbage, at the start, in the middle and at the end of the load. */
  readonly heap: readonly number[];
}

const WRITERS = 6;
const OTHERS = 3;
const STUDY_RIGHTS = 40;
/** Milliseconds between two acts of a client: a busy day, not a flood, so that all that was written can be read back. */
const PAUSE_MS = 60;
/** Milliseconds within which the service answers whatever its neighbours do. */
const LIMIT_MS = 2_000;
/** Milliseconds within which a service that is left alone comes to rest. */
const REST_MS = 60_000;
/** Milliseconds between lines of progress. */
const PROGRESS_MS = 15_000;

/** Gauges that are at most this when nothing is being done; the question itself is a request. */
const AT_REST = {
  ehoks_pyyntoja_kesken: 1,
  ehoks_tietokantajono: 0,
  ehoks_salasanajono: 0,
  ehoks_valmis: 1,
  nodejs_eventloop_lag_seconds: 0.05,
} as const;

/** Load of every kind on a service whose neighbours fail in turn, and then a check of everything that was promised. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const service = await startService(options.root, options.database, LIMIT_MS);
  try {
    return await loadAndCheck(service, options);
  } finally {
    await service.stop();
  }
}

async function loadAndCheck(
  service: Service,
  { database, durationMs, seed, progress }: SoakOptions,
): Promise<SoakReport> {
  const books = new Kirjanpito();
  const noted = answers();
  const { transfer, other } = clients(service.url, noted);
  const studyRights = await registerStudyRights(service.simulator);
  const suunnitelma = (fields: { readonly 'opiskeluoikeus-oid': string }, parts: number) => ({
    ...plan(0, parts),
    'oppija-oid': DEMO.oppijat[0]?.oid,
    ...fields,
  });
  const writer = (i: number): Kuormittaja =>
    new Kuormittaja({
      kutsu: transfer,
      kirjanpito: books,
      arpa: satunnaisluvut(seed + i),
      oikeudet: studyRights,
      suunnitelma,
    });

  const end = performance.now() + durationMs;
  const repeat = async (act: () => Promise<void>): Promise<void> => {
    while (performance.now() < end) {
      await act();
      await wait(PAUSE_MS);
    }
  };
  let fault = '';
  const reporting = setInterval(
    () =>
      progress(`${Math.round((end - performance.now()) / 1000)} s left, ${books.kirjoitukset.length} writes, ${fault}`),
    PROGRESS_MS,
  );
  const heap = heapAtThreePoints(service, durationMs);
  await Promise.all([
    ...Array.from({ length: WRITERS }, (_, i) => {
      const own = writer(i);
      return repeat(() => own.askel());
    }),
    ...Array.from({ length: OTHERS }, (_, i) => {
      const random = satunnaisluvut(-1 - seed - i);
      return repeat(() => other(random));
    }),
    faults(service.simulator, durationMs, (now) => (fault = now)),
  ]);
  clearInterval(reporting);

  progress('The load has ended: checking');
  const problems: string[] = [...(await unrest(service))];
  const kept = await lueSailyneet(transfer, studyRights);
  problems.push(...tarkistaKirjanpito(books, kept).map((difference) => JSON.stringify(difference)));
  problems.push(...(await withRows(database, tarkistaRivit)));
  const code = await service.stop();
  if (code !== 0) problems.push(`the service stopped with code ${code}`);

  const writes: Record<string, number> = {};
  for (const { tulos } of books.kirjoitukset) writes[tulos.laji] = (writes[tulos.laji] ?? 0) + 1;
  return {
    problems: [...problems, ...noted.problems, ...service.problems],
    counts: noted.counts,
    writes,
    heap: await heap,
  };
}

/** The first point is after a tenth: what is compiled and cached once is then there. */
async function heapAtThreePoints(service: Service, durationMs: number): Promise<readonly number[]> {
  const heap: number[] = [];
  for (const share of [0.1, 0.4, 0.45]) {
    await wait(share * durationMs);
    heap.push(await service.heap());
  }
  return heap;
}

/** Gauges that did not come to rest. */
async function unrest(service: Service): Promise<readonly string[]> {
  const end = performance.now() + REST_MS;
  for (;;) {
    const values = await Promise.all(
      Object.entries(AT_REST).map(async ([name, most]) => ({ name, most, value: await service.metric(name) })),
    );
    const { status } = await fetch(`${service.url}/ehoks-virkailija-backend/api/v1/valmius`);
    const restless = [
      ...values
        .filter(({ value, most }) => value === undefined || value > most)
        .map(({ name, value }) => `${name} is ${value} after the load`),
      ...(status === 200 ? [] : [`readiness is ${status} after the load`]),
    ];
    if (restless.length === 0 || performance.now() > end) return restless;
    await wait(500);
  }
}

async function registerStudyRights(simulator: string): Promise<readonly string[]> {
  const oids = Array.from({ length: STUDY_RIGHTS }, (_, i) => opiskeluoikeusOid(500_000 + i));
  for (const oid of oids) {
    const body = {
      tyyppi: { koodiarvo: 'ammatillinenkoulutus' },
      oppilaitos: { oid: DEMO_OID.a1 },
      koulutustoimija: { oid: DEMO_OID.a },
      alkamispäivä: '2026-08-01',
      arvioituPäättymispäivä: '2029-06-01',
      tila: { opiskeluoikeusjaksot: [{ alku: '2026-08-01', tila: { koodiarvo: 'lasna' } }] },
      suoritukset: [{ tyyppi: { koodiarvo: 'ammatillinentutkinto' } }],
    };
    const address = `${simulator}/simulaattori/koski/opiskeluoikeudet/${oid}?oppija=${DEMO.oppijat[0]?.oid}`;
    const { status } = await fetch(address, { method: 'PUT', body: JSON.stringify(body) });
    if (status !== 204) throw new Error(`The simulator answers ${status}`);
  }
  return oids;
}
