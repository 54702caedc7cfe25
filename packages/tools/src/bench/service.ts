import type { AddressInfo } from 'node:net';
import type { Tunnus } from '@ehoks/core';
import { tietokannanAsetukset } from '@ehoks/persistence';
import { luoReitit } from '@ehoks/rest';
import { createEhoks, jarjestelmanKello, type EhoksAsetukset, type OmatTunnukset } from 'ehoks';
import express from 'express';
import { DataSource, type Logger } from 'typeorm';
import { answering } from './child.js';
import { KOULUTUSTOIMIJA, oppijaOid } from './plan.js';
import { REGISTRIES } from './registries.js';
import { ACCOUNTS, PASSWORD, PUBLIC_URL } from './login.js';

export interface ServiceOptions {
  readonly database: string;
  /** Keeps the text of every statement, for counting. */
  readonly statements?: boolean;
  /** By default they are in this process and know everything at once. */
  readonly neighbours?: Neighbours;
}

/** The neighbours' address and our account there. */
export interface Neighbours {
  readonly url: string;
  readonly kayttajatunnus: string;
  readonly salasana: string;
}

export type ServiceQuestion = { readonly ask: 'memory' } | { readonly ask: 'statements' };

/** Bytes. */
export interface Memory {
  readonly now: number;
  readonly peak: number;
}

// A process of its own, so that its clients do not take its time.
const options = JSON.parse(process.argv[2] ?? '{}') as ServiceOptions;
const statements: string[] = [];

const ehoks = await createEhoks({
  tietokanta: options.statements === true ? await logged(options.database) : options.database,
  ...neighbours(options.neighbours),
});
await ehoks.migrate();
if (ehoks.omatTunnukset && !(await ehoks.omatTunnukset.tunnukset.onYhtaan())) await addAccounts(ehoks.omatTunnukset);

const app = express().disable('x-powered-by');
app.use(
  luoReitit(ehoks, {
    julkinenUrl: PUBLIC_URL,
    runkoraja: 1024 * 1024,
    tuki: 'tuki@posti.example',
    tuotanto: false,
    kutsujaMinuutissa: Number.MAX_SAFE_INTEGER,
    ...(ehoks.kutsurajat && { kutsurajat: ehoks.kutsurajat }),
  }),
);

let peak = 0;
const watch = (): number => {
  const now = process.memoryUsage.rss();
  peak = Math.max(peak, now);
  return now;
};
setInterval(watch, 50).unref();

const server = app.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  answering<ServiceQuestion, Memory | readonly string[]>(
    ({ ask }) => (ask === 'memory' ? { now: watch(), peak } : statements.splice(0)),
    { port },
  );
});
// A mass transfer takes as long as it takes.
server.requestTimeout = 0;

function neighbours(
  given: Neighbours | undefined,
): Pick<EhoksAsetukset, 'opintopolku'> & { portit?: typeof REGISTRIES } {
  if (given === undefined) return { portit: REGISTRIES };
  return { opintopolku: { ...given, kutsuja: '1.2.246.562.10.00000000001.ehoks' } };
}

async function logged(url: string): Promise<DataSource> {
  const nothing = () => undefined;
  const logger: Logger = {
    logQuery: (statement) => void statements.push(statement),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  return new DataSource({ ...(await tietokannanAsetukset(url)), logger });
}

async function addAccounts({ tunnukset, salasanatiivistin }: OmatTunnukset): Promise<void> {
  const salasanatiiviste = await salasanatiivistin.tiivista(PASSWORD);
  for (const [n, { kayttajatunnus, tyyppi, rooli }] of ACCOUNTS.entries()) {
    const tunnus: Tunnus = {
      kayttajatunnus,
      oid: oppijaOid(n),
      tyyppi,
      nimi: kayttajatunnus,
      salasanatiiviste,
      roolit: [{ rooli, organisaatio: KOULUTUSTOIMIJA }],
      lukittu: false,
      kaytossa: true,
      luotu: jarjestelmanKello.nyt(),
    };
    await tunnukset.lisaa(tunnus);
  }
}
