#!/usr/bin/env node
import { selitaKaynnistysvirhe } from './kaynnistysvirhe.js';
import { lueKonfiguraatio } from './konfiguraatio.js';
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
  loki.info({ signaali }, 'Stopped');
  process.exit(0);
}

main().catch((virhe: unknown) => {
  process.stderr.write(`${selitaKaynnistysvirhe(virhe)}\n`);
  process.exit(1);
});
