#!/usr/bin/env node
import { EhoksError } from '@ehoks/core';
import { KonfiguraatioError, lueKonfiguraatio } from './konfiguraatio.js';
import { luoLoki } from './loki.js';
import { kaynnistaPalvelu, type Palvelu } from './palvelu.js';

const loki = luoLoki();

/** Starts from the environment; SIGTERM and SIGINT, however many, finish what has begun and exit 0. */
async function main(): Promise<void> {
  const kaynnistys = kaynnistaPalvelu(lueKonfiguraatio(process.env), loki);
  // Heard from the first moment: a stop during the start waits for it and leaves nothing half-open.
  for (const signaali of ['SIGTERM', 'SIGINT'] as const) process.on(signaali, () => void lopeta(kaynnistys, signaali));
  const palvelu = await kaynnistys;
  loki.info({ url: palvelu.url, simulaattori: palvelu.simulaattorinUrl }, `eHOKS is ready at ${palvelu.url}`);
}

async function lopeta(kaynnistys: Promise<Palvelu>, signaali: string): Promise<void> {
  loki.info({ signaali }, 'Stopping: finishing the requests that have begun');
  await (await kaynnistys).sulje();
  process.exit(0);
}

function selita(virhe: unknown): string {
  if (virhe instanceof KonfiguraatioError) return `The environment is not fit to start with:\n${virhe.message}`;
  if (virhe instanceof Error && 'code' in virhe && virhe.code === 'EADDRINUSE')
    return `${virhe.message}. Stop the other process or choose another PORT or SIMULATOR_PORT.`;
  if (virhe instanceof Error && 'code' in virhe && String(virhe.code).startsWith('SQLITE'))
    return `EHOKS_DATABASE_URL cannot be opened: ${virhe.message}`;
  if (EhoksError.on(virhe) && virhe.koodi === 'tallennus.ei-onnistu')
    return `EHOKS_DATABASE_URL cannot be opened: ${virhe.cause instanceof Error ? virhe.cause.message : virhe.message}`;
  return virhe instanceof Error ? (virhe.stack ?? virhe.message) : String(virhe);
}

main().catch((virhe: unknown) => {
  process.stderr.write(`${selita(virhe)}\n`);
  process.exit(1);
});
