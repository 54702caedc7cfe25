import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { HoksJson } from '../asiakas/suunnitelma.js';
import type { Siirrettava } from '../siirto/siirrettava.js';
import { KomentoVirhe, POISTUMISKOODIT } from './poistumiskoodit.js';
import type { Sanat } from './tekstit.js';

type Lukija = (tiedosto: string) => AsyncIterable<Siirrettava>;

/** How a file is read, by the end of its name. */
const LUKIJAT: Readonly<Record<string, Lukija>> = {
  '.json': lueJson,
  '.ndjson': lueRivit,
  '.jsonl': lueRivit,
};

/** Files given by name, and those of the folders given, in the order of their names. Throws `KomentoVirhe`. */
export async function tiedostot(annetut: readonly string[], sano: Sanat): Promise<readonly string[]> {
  const loydetyt = await Promise.all(
    annetut.map(async (annettu) => {
      try {
        if (!(await stat(annettu)).isDirectory()) return [annettu];
        const nimet = await readdir(annettu, { recursive: true });
        return nimet
          .filter((nimi) => path.extname(nimi).toLowerCase() in LUKIJAT)
          .sort()
          .map((nimi) => path.join(annettu, nimi));
      } catch (virhe) {
        throw lukuvirhe(annettu, virhe, sano);
      }
    }),
  );
  return loydetyt.flat();
}

/** The plans of the files, one at a time however large the files are. Throws `KomentoVirhe`. */
export async function* suunnitelmat(luettavat: readonly string[], sano: Sanat): AsyncGenerator<Siirrettava> {
  for (const tiedosto of luettavat) {
    const lue = LUKIJAT[path.extname(tiedosto).toLowerCase()] ?? lueJson;
    try {
      yield* lue(tiedosto);
    } catch (virhe) {
      throw virhe instanceof KomentoVirhe ? virhe : lukuvirhe(tiedosto, virhe, sano);
    }
  }
}

/** One plan, or a list of them. */
async function* lueJson(tiedosto: string): AsyncGenerator<Siirrettava> {
  const sisalto = jsonina(await readFile(tiedosto, 'utf8'));
  if (!Array.isArray(sisalto)) {
    yield { nimi: tiedosto, suunnitelma: suunnitelmaksi(sisalto) };
    return;
  }
  for (const [i, yksi] of sisalto.entries()) yield { nimi: `${tiedosto}[${i}]`, suunnitelma: suunnitelmaksi(yksi) };
}

/** A plan on each line. */
async function* lueRivit(tiedosto: string): AsyncGenerator<Siirrettava> {
  let rivi = 0;
  for await (const teksti of createInterface({ input: createReadStream(tiedosto), crlfDelay: Infinity })) {
    rivi += 1;
    if (teksti.trim() !== '') yield { nimi: `${tiedosto}:${rivi}`, suunnitelma: suunnitelmaksi(jsonina(teksti)) };
  }
}

function jsonina(teksti: string): unknown {
  try {
    return JSON.parse(teksti.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    // Told as a finding of that plan.
    return undefined;
  }
}

function suunnitelmaksi(arvo: unknown): HoksJson | undefined {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo) ? (arvo as HoksJson) : undefined;
}

function lukuvirhe(tiedosto: string, virhe: unknown, sano: Sanat): KomentoVirhe {
  const { code = '', message = '' } = virhe as { readonly code?: string; readonly message?: string };
  return new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('tiedostoaEi', { tiedosto, syy: code || message }));
}
