import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EhoksError } from '@ehoks/core';
import { TAULUKON_RAJAT, TUONNIN_RAJAT } from '@ehoks/wire';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { lueJson } from './lue-json.js';
import { riveittain } from './rivit.js';

/** Bytes of the largest body that is not a stream of lines: an import of learners. */
export const SUURIN_RUNKO = TUONNIN_RAJAT.tavuja;

type Runkolukija = (req: Request, res: Response) => Promise<unknown>;

/** Bytes; a CAS form is two short fields. */
const LOMAKKEEN_RAJA = 10 * 1024;

/** Readers of bodies by their kind, for the routes that have one; nothing is installed for the host's other routes. */
export interface Runkolukijat {
  /** Throws `pyynto.ei-json`, `pyynto.liian-suuri`, `pyynto.json-rikki`, `pyynto.liian-syva` or `pyynto.liikaa-arvoja`. */
  readonly json: Runkolukija;
  /** The bytes of JSON too large to be read whole, as they come: an `AsyncIterable<Uint8Array>`. Throws `pyynto.ei-json`, and while it is read `pyynto.liian-suuri`. */
  readonly tuonti: Runkolukija;
  /** The fields of a form, none when the body is something else. Throws `pyynto.liian-suuri` or `pyynto.parametri`. */
  readonly lomake: Runkolukija;
  /** Lines as they come, an `AsyncIterable<Rivi>`; `raja` is of one line. Throws `pyynto.ei-ndjson`. */
  readonly rivit: Runkolukija;
  /** The bytes of a CSV file. Throws `pyynto.ei-csv` or `taulukko.liian-suuri`. */
  readonly taulukko: Runkolukija;
}

/** The second is what a browser calls a .csv file on a computer with Excel. */
const TAULUKON_TYYPIT = ['text/csv', 'application/vnd.ms-excel'];

const JSON_TYYPIT = ['application/json', '+json'];

/** How a body may be packed; the same as express unpacks. */
const PAKKAUKSET: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** `raja`: bytes of the largest JSON body, unpacked. */
export function runkolukijat(raja: number): Runkolukijat {
  const lueTavut = express.raw({ type: () => true, limit: raja });
  const lueTaulukonTavut = express.raw({ type: () => true, limit: TAULUKON_RAJAT.tavuja });
  const lueKentat = express.urlencoded({ extended: false, limit: LOMAKKEEN_RAJA });
  return {
    json: async (req, res) => {
      if (!req.is(JSON_TYYPIT)) throw new EhoksError('pyynto.ei-json');
      if (onLuettu(req)) return req.body as unknown;
      const cause = await lukuvirhe(lueTavut, req, res);
      if (tila(cause) === 413) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja }, cause });
      if (tila(cause) === 415) throw new EhoksError('pyynto.ei-json', { cause });
      if (cause !== undefined) throw new EhoksError('pyynto.json-rikki', { cause });
      return lueJson(Buffer.isBuffer(req.body) ? req.body : new Uint8Array());
    },
    tuonti: async (req) => {
      if (!req.is(JSON_TYYPIT)) throw new EhoksError('pyynto.ei-json');
      if (onLuettu(req)) return kirjoitettuna(req.body);
      const palat = tavuina(req);
      if (palat === undefined) throw new EhoksError('pyynto.ei-json');
      return enintaan(palat, SUURIN_RUNKO);
    },
    lomake: async (req, res) => {
      if (onLuettu(req)) return req.body as unknown;
      const cause = await lukuvirhe(lueKentat, req, res);
      if (tila(cause) === 413) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja: LOMAKKEEN_RAJA }, cause });
      if (cause !== undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'body' }, cause });
      return (req.body as unknown) ?? {};
    },
    rivit: async (req) => {
      const palat = req.is('application/x-ndjson') ? tavuina(req) : undefined;
      if (palat === undefined) throw new EhoksError('pyynto.ei-ndjson');
      return riveittain(palat, raja);
    },
    taulukko: async (req, res) => {
      if (!req.is(TAULUKON_TYYPIT)) throw new EhoksError('pyynto.ei-csv');
      const cause = onLuettu(req) ? undefined : await lukuvirhe(lueTaulukonTavut, req, res);
      if (tila(cause) === 413)
        throw new EhoksError('taulukko.liian-suuri', { tiedot: { raja: TAULUKON_RAJAT.tavuja }, cause });
      if (cause !== undefined) throw new EhoksError('pyynto.ei-csv', { cause });
      const tavut: unknown = req.body ?? '';
      if (typeof tavut !== 'string' && !(tavut instanceof Uint8Array)) throw new EhoksError('pyynto.ei-csv');
      return tavut;
    },
  };
}

/** The body unpacked; `undefined` when it is packed in a way that is not known. */
function tavuina(req: Request): AsyncIterable<Uint8Array> | undefined {
  const pakkaus = (req.get('content-encoding') ?? 'identity').toLowerCase();
  if (pakkaus === 'identity') return luettavaksi(req);
  const pura = Object.hasOwn(PAKKAUKSET, pakkaus) ? PAKKAUKSET[pakkaus] : undefined;
  return pura && purettuna(req, pura());
}

/** Throws `pyynto.liian-suuri`. */
async function* enintaan(palat: AsyncIterable<Uint8Array>, raja: number): AsyncGenerator<Uint8Array> {
  let tavuja = 0;
  for await (const pala of palat) {
    tavuja += pala.length;
    if (tavuja > raja) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja } });
    yield pala;
  }
}

/** What the host has parsed already. */
async function* kirjoitettuna(runko: unknown): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify(runko));
}

/** The answer goes out on the same socket: it is not closed when the rest of the body is left unread. */
function luettavaksi(req: Request): AsyncIterable<Uint8Array> {
  return req.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
}

/** Throws `pyynto.json-rikki` where what was packed breaks off or is something else. */
async function* purettuna(req: Request, purku: Duplex): AsyncGenerator<Uint8Array> {
  const kulku = pipeline(luettavaksi(req), purku).catch((virhe: unknown) => virhe);
  try {
    yield* purku as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const syy = await kulku;
    throw req.errored === null ? new EhoksError('pyynto.json-rikki', { cause }) : syy;
  } finally {
    purku.destroy();
  }
}

/** A host with a body parser of its own has read it already, under limits of its own. */
function onLuettu(req: Request): boolean {
  return req.body !== undefined && req.readableEnded;
}

function tila(virhe: unknown): unknown {
  return virhe instanceof Error && 'status' in virhe ? virhe.status : undefined;
}

/** Body parsers give `next` errors only. */
/** What went wrong in reading; `undefined` when nothing did. */
function lukuvirhe(lukija: RequestHandler, req: Request, res: Response): Promise<unknown> {
  return new Promise((valmis) => lukija(req, res, valmis));
}
