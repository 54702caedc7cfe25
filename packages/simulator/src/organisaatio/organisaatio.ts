import express, { Router } from 'express';
import type { ErrorRequestHandler, Response } from 'express';
import type { Maailma } from '../maailma.js';
import { parametri } from '../parametri.js';
import { hierarkia } from './hierarkia.js';
import type { Tila } from './tila.js';

const ERAN_KOKO = 1000;

/** Query parameters of the hierarchy search and the organisations that each lets in. */
const TILAEHDOT: readonly (readonly [ehto: string, Tila])[] = [
  ['aktiiviset', 'AKTIIVINEN'],
  ['suunnitellut', 'SUUNNITELTU'],
  ['lakkautetut', 'PASSIIVINEN'],
];

/** Organisaatio: one organisation, many at once with the unknown ones left out, or trees of them. Public. */
export function organisaatio(maailma: Maailma, kello: () => Date): Router {
  const reititin = Router();

  reititin.get('/api/hierarkia/hae', (req, res) => {
    const ehdot = {
      tilat: TILAEHDOT.filter(([ehto]) => req.query[ehto] === 'true').map(([, tila]) => tila),
      organisaatiotyyppi: parametri(req.query, 'organisaatiotyyppi'),
      searchStr: parametri(req.query, 'searchStr'),
    };
    res.json(hierarkia(maailma.organisaatiot, ehdot, kello().toISOString().slice(0, 10)));
  });

  reititin.get('/api/:oid', (req, res) => {
    const loytynyt = maailma.organisaatiot.get(req.params.oid);
    if (loytynyt) res.json(loytynyt);
    else virhe(res, 404, 'organisaatio.exception.organisaatio.not.found');
  });

  reititin.post('/api/findbyoids', express.json({ limit: '1mb' }), (req, res) => {
    const oidit: unknown = req.body;
    if (!Array.isArray(oidit) || oidit.length === 0 || oidit.length > ERAN_KOKO)
      virhe(res, 400, 'constraint.violation');
    else res.json([...new Set(oidit)].flatMap((oid) => maailma.organisaatiot.get(String(oid)) ?? []));
  });

  reititin.use((_req, res) => virhe(res, 404, 'organisaatio.exception.not.found'));
  reititin.use(((_error: unknown, _req, res, next) => {
    if (res.headersSent) next(_error);
    else virhe(res, 400, 'constraint.violation');
  }) satisfies ErrorRequestHandler);
  return reititin;
}

function virhe(res: Response, status: number, avain: string): void {
  res.status(status).json({ parameters: null, errorMessage: avain, errorKey: avain });
}
