import { EhoksError } from '@ehoks/core';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { lueJson } from './lue-json.js';

/**
 * Reads and parses a JSON body on the routes that have one; nothing is installed for the host's other routes.
 * Throws `pyynto.ei-json`, `pyynto.liian-suuri`, `pyynto.json-rikki` or `pyynto.liian-syva`.
 */
export function runkolukija(raja: number): (req: Request, res: Response) => Promise<unknown> {
  const lueTavut = express.raw({ type: () => true, limit: raja });
  return async (req, res) => {
    if (!req.is(['application/json', '+json'])) throw new EhoksError('pyynto.ei-json');
    await aja(lueTavut, req, res).catch((cause: unknown) => {
      const tila = cause instanceof Error && 'status' in cause ? cause.status : undefined;
      if (tila === 413) throw new EhoksError('pyynto.liian-suuri', { tiedot: { raja }, cause });
      throw new EhoksError(tila === 415 ? 'pyynto.ei-json' : 'pyynto.json-rikki', { cause });
    });
    return lueJson(Buffer.isBuffer(req.body) ? req.body : new Uint8Array());
  };
}

function aja(kasittelija: RequestHandler, req: Request, res: Response): Promise<void> {
  return new Promise((valmis, hylkaa) => {
    kasittelija(req, res, (virhe?: unknown) => (virhe === undefined ? valmis() : hylkaa(virhe)));
  });
}
