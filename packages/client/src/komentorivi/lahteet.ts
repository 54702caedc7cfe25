import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { EhoksError, KIELTAYTYMISET, taydenna, type Havainto, type Kieli } from '@ehoks/core';
import { lueTaulukko, sarakkeenNimi, type Taulukko } from '@ehoks/wire';
import type { HoksJson } from '../asiakas/suunnitelma.js';
import type { Siirrettava } from '../siirto/siirrettava.js';
import { jsonTekstista, tiedostohavainto } from './jsonteksti.js';
import { KomentoVirhe, POISTUMISKOODIT } from './poistumiskoodit.js';
import type { Sanat } from './tekstit.js';

/** What a transfer wrote beside the table that it sent. */
export const TULOSTEN_PAATE = '.tulos.csv';

/** The tables of one run: each is read once, and its outcomes are written to what was read, whatever happens to the file meanwhile. */
export class Taulukot {
  private readonly luetut = new Map<string, Promise<Taulukko>>();

  /** Throws `EhoksError` when it is no table. */
  hae(tiedosto: string): Promise<Taulukko> {
    const luettu = this.luetut.get(tiedosto) ?? readFile(tiedosto).then(lueTaulukko);
    this.luetut.set(tiedosto, luettu);
    return luettu;
  }
}

type Lukija = (tiedosto: string, taulukot: Taulukot) => AsyncIterable<Siirrettava>;

/** How a file is read, by the end of its name. */
const LUKIJAT: Readonly<Record<string, Lukija>> = {
  '.json': lueJson,
  '.ndjson': lueRivit,
  '.jsonl': lueRivit,
  '.csv': lueTaulukosta,
};

/** Workbooks, of which the reader of tables says how to save them; not looked for in folders, where they are what the tables were saved from. */
const TYOKIRJAN_PAATTEET: readonly string[] = ['.xlsx', '.xls', '.ods'];

/** Files given by name, and those of the folders given, in the order of their names. Throws `KomentoVirhe`. */
export async function tiedostot(annetut: readonly string[], sano: Sanat): Promise<readonly string[]> {
  const loydetyt = await Promise.all(
    annetut.map(async (annettu) => {
      try {
        if (!(await stat(annettu)).isDirectory()) return [annettu];
        const sisalto = await readdir(annettu, { recursive: true, withFileTypes: true });
        return sisalto
          .filter((yksi) => !yksi.isDirectory() && path.extname(yksi.name).toLowerCase() in LUKIJAT)
          .filter(({ name }) => !name.endsWith(TULOSTEN_PAATE))
          .map((yksi) => path.join(yksi.parentPath, yksi.name))
          .sort();
      } catch (virhe) {
        throw lukuvirhe(annettu, virhe, sano);
      }
    }),
  );
  // A file that is given both by its name and in a folder is one.
  return [
    ...new Map(
      loydetyt
        .flat()
        .map((nimi) => [path.resolve(nimi), nimi] as const)
        .reverse(),
    ).values(),
  ].reverse();
}

/** The plans of the files, one at a time however large the files are. Throws `KomentoVirhe`. */
export async function* suunnitelmat(
  luettavat: readonly string[],
  sano: Sanat,
  kieli: Kieli,
  taulukot = new Taulukot(),
): AsyncGenerator<Siirrettava> {
  for (const tiedosto of luettavat) {
    try {
      yield* lukija(tiedosto)(tiedosto, taulukot);
    } catch (virhe) {
      throw lukemisenVirhe(tiedosto, virhe, sano, kieli);
    }
  }
}

/** Columns that mean nothing, by the table that has some. Throws `KomentoVirhe`. */
export async function tuntemattomatSarakkeet(
  luettavat: readonly string[],
  sano: Sanat,
  kieli: Kieli,
): Promise<readonly { readonly tiedosto: string; readonly sarakkeet: readonly string[] }[]> {
  const luetut = await Promise.all(
    luettavat.filter(onTaulukko).map(async (tiedosto) => {
      try {
        return { tiedosto, sarakkeet: lueTaulukko(await readFile(tiedosto)).tuntemattomat };
      } catch (virhe) {
        throw lukemisenVirhe(tiedosto, virhe, sano, kieli);
      }
    }),
  );
  return luetut.filter(({ sarakkeet }) => sarakkeet.length > 0);
}

function lukija(tiedosto: string): Lukija {
  const paate = path.extname(tiedosto).toLowerCase();
  return LUKIJAT[paate] ?? (TYOKIRJAN_PAATTEET.includes(paate) ? lueTaulukosta : lueJson);
}

/** One plan, or a list of them. */
async function* lueJson(tiedosto: string): AsyncGenerator<Siirrettava> {
  const luettu = jsonTekstista(await readFile(tiedosto, await merkisto(tiedosto)));
  if ('vika' in luettu) yield kelvoton(tiedosto, luettu.vika);
  else if (!Array.isArray(luettu.arvo)) yield suunnitelmaksi(tiedosto, luettu.arvo);
  else for (const [i, yksi] of luettu.arvo.entries()) yield suunnitelmaksi(`${tiedosto}[${i}]`, yksi);
}

/** A plan on each line. */
async function* lueRivit(tiedosto: string): AsyncGenerator<Siirrettava> {
  let rivi = 0;
  for await (const teksti of createInterface({
    input: createReadStream(tiedosto, await merkisto(tiedosto)),
    crlfDelay: Infinity,
  })) {
    rivi += 1;
    if (teksti.trim() === '') continue;
    const nimi = `${tiedosto}:${rivi}`;
    const luettu = jsonTekstista(teksti, rivi);
    yield 'vika' in luettu ? kelvoton(nimi, luettu.vika) : suunnitelmaksi(nimi, luettu.arvo);
  }
}

/** A plan on each row of a table of main-level facts. */
async function* lueTaulukosta(tiedosto: string, taulukot: Taulukot): AsyncGenerator<Siirrettava> {
  for (const { rivi, json, havainnot } of (await taulukot.hae(tiedosto)).rivit)
    yield { nimi: `${tiedosto}:${rivi}`, suunnitelma: json, lukuhavainnot: havainnot };
}

/** Is the file a table? Its plans have only the main-level facts: they are created, and replace nothing. */
export function onTaulukko(tiedosto: string): boolean {
  return path.extname(tiedosto).toLowerCase() === '.csv';
}

/** What the reader of a plan calls its places: a column where it came from a table, else the place in JSON. */
export function paikannimet(nimi: string, kieli: Kieli): (polku: string) => string {
  return onTaulukko(nimi.replace(/:\d+$/, '')) ? (polku) => sarakkeenNimi(polku, kieli) ?? polku : (polku) => polku;
}

/** UTF-16 is what Windows PowerShell writes; it begins with a mark. */
async function merkisto(tiedosto: string): Promise<'utf8' | 'utf16le'> {
  const avattu = await open(tiedosto);
  try {
    const { buffer } = await avattu.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.readUInt16LE() === 0xfeff ? 'utf16le' : 'utf8';
  } finally {
    await avattu.close();
  }
}

function suunnitelmaksi(nimi: string, arvo: unknown): Siirrettava {
  return typeof arvo === 'object' && arvo !== null && !Array.isArray(arvo)
    ? { nimi, suunnitelma: arvo as HoksJson }
    : kelvoton(nimi, tiedostohavainto('eiSuunnitelma'));
}

/** Told in its turn: the other plans go on. */
function kelvoton(nimi: string, vika: Havainto): Siirrettava {
  return { nimi, suunnitelma: undefined, lukuhavainnot: [vika] };
}

function lukemisenVirhe(tiedosto: string, virhe: unknown, sano: Sanat, kieli: Kieli): KomentoVirhe {
  return EhoksError.on(virhe) ? taulukkovirhe(tiedosto, virhe, kieli) : lukuvirhe(tiedosto, virhe, sano);
}

export function taulukkovirhe(tiedosto: string, { koodi, tiedot }: EhoksError, kieli: Kieli): KomentoVirhe {
  const { syy, ohje } = KIELTAYTYMISET[koodi].tekstit[kieli];
  const teksti = [syy, ohje].map((lause) => taydenna(lause, tiedot, kieli)).join(' ');
  return new KomentoVirhe(POISTUMISKOODIT.kaytto, `${tiedosto}: ${teksti}`, koodi);
}

export function lukuvirhe(tiedosto: string, virhe: unknown, sano: Sanat): KomentoVirhe {
  const { code = '', message = '' } = virhe as { readonly code?: string; readonly message?: string };
  return new KomentoVirhe(POISTUMISKOODIT.kaytto, sano('tiedostoaEi', { tiedosto, syy: code || message }));
}
