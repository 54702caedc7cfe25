import { EhoksError } from '@ehoks/core';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { lueJson } from './lue-json.js';

type Runkolukija = (req: Request, res: Response) => Promise<unknown>;

/** Bytes; a CAS form is two short fields. */
const LOMAKKEEN_RAJA = 10 * 1024;

/** Readers of bodies by their kind, for the routes that have one; nothing is installed for the host's other routes. */
export interface Runkolukijat {
  /** Throws `pyynto.ei-json`, `pyynto.liian-suuri`, `pyynto.json-rikki`, `pyynto.liian-syva` or `pyynto.liikaa-arvoja`. */
  readonly json: Runkolukija;
  /** The fields of a form, none when the body is something else. Throws `pyynto.liian-suuri` or `pyynto.parametri`. */
  readonly lomake: Runkolukija;
}

/** `raja`: bytes of the largest JSON body, unpacked. */
export function runkolukijat(raja: number): Runkolukijat {
  const lueTavut = express.raw({ type: () => true, limit: raja });
  const lueKentat = express.urlencoded({ extended: false, limit: LOMAKKEEN_RAJA });
  return {
    json: async (req, res) => {
      if (!req.is(['application/json', '+json'])) throw new EhoksError('pyynto.ei-json');
      if (onLuettu(req)) return req.body as unknown;
      const cause = await lukuvirhe(lueTavut, req, res);
      if (tila(cause) === 413) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja }, cause });
      if (tila(cause) === 415) throw new EhoksError('pyynto.ei-json', { cause });
      if (cause !== undefined) throw new EhoksError('pyynto.json-rikki', { cause });
      return lueJson(Buffer.isBuffer(req.body) ? req.body : new Uint8Array());
    },
    lomake: async (req, res) => {
      if (onLuettu(req)) return req.body as unknown;
      const cause = await lukuvirhe(lueKentat, req, res);
      if (tila(cause) === 413) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja: LOMAKKEEN_RAJA }, cause });
      if (cause !== undefined) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'body' }, cause });
      return (req.body as unknown) ?? {};
    },
  };
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
