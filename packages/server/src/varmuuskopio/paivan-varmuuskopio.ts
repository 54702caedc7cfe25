import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paivaHelsingissa, type Kello } from '@ehoks/core';
import { teeVarmuuskopio } from 'ehoks';
import type { Tyo } from '../tyot.js';

/** Milliseconds: how soon after midnight the day's copy is made, and one that failed is tried again. */
const VALI_MS = 60 * 60 * 1000;

const VUOROKAUSI_MS = 24 * 60 * 60 * 1000;

const NIMI = /^ehoks-\d{4}-\d{2}-\d{2}\.sqlite$/;
/** As `teeVarmuuskopio` calls a copy that is not whole. */
const KESKENERAINEN = /^ehoks-\d{4}-\d{2}-\d{2}\.sqlite\.kesken-/;

export interface Varmuuskopiointi {
  readonly kansio: string;
  /** How many of the newest are kept. */
  readonly sailyta: number;
}

/** One copy of each day in the folder, `ehoks-<day>.sqlite`; older ones than are kept are removed, other files never. */
export function paivanVarmuuskopio(tietokanta: string, { kansio, sailyta }: Varmuuskopiointi, kello: Kello): Tyo {
  return {
    nimi: 'varmuuskopio',
    valiMs: VALI_MS,
    tee: async (signaali) => {
      const tiedosto = join(kansio, `ehoks-${paivaHelsingissa(kello.nyt())}.sqlite`);
      if (existsSync(tiedosto)) return { tehty: (await stat(tiedosto)).mtimeMs };
      await mkdir(kansio, { recursive: true });
      await poista(kansio, await keskenJaaneet(kansio));
      const varmuuskopio = await teeVarmuuskopio(tietokanta, tiedosto, signaali);
      const vanhat = (await readdir(kansio))
        .filter((nimi) => NIMI.test(nimi))
        .sort()
        .slice(0, -sailyta);
      await poista(kansio, vanhat);
      return { tehty: Date.now(), rivi: { ...varmuuskopio, poistettu: vanhat.length } };
    },
  };
}

/** Of processes that died while they were copying; a younger one may be another process's own, which is still at it. */
async function keskenJaaneet(kansio: string): Promise<readonly string[]> {
  const keskeneraiset = (await readdir(kansio)).filter((nimi) => KESKENERAINEN.test(nimi));
  const iat = await Promise.all(
    keskeneraiset.map(async (nimi) => Date.now() - (await stat(join(kansio, nimi))).mtimeMs),
  );
  return keskeneraiset.filter((_, i) => (iat[i] ?? 0) > VUOROKAUSI_MS);
}

async function poista(kansio: string, nimet: readonly string[]): Promise<void> {
  for (const nimi of nimet) await rm(join(kansio, nimi), { force: true });
}
