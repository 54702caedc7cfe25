import express, { Router } from 'express';
import type { RequestHandler, Response } from 'express';
import { DEMO } from '../demo/demo.js';
import { onObjekti, onSyvempiKuin, polussa } from '../json.js';
import type { Json, JsonObjekti } from '../json.js';
import type { Maailma } from '../maailma.js';
import { parametri } from '../parametri.js';
import { lueVaestotiedot } from '../vtj/lue-vaestotiedot.js';
import { lueTahti } from './lue-tahti.js';
import { lueVika } from './lue-vika.js';

const OID = /^\d+(\.\d+)+$/;
const SYVYYSRAJA = 100;

/**
 * Control calls of developers and tests.
 * Bodies are JSON whatever their content type says; what is not understood is 400 `{error}`.
 */
export function ohjaus(maailma: Maailma): Router {
  const reititin = Router();
  reititin.use(express.json({ type: () => true, strict: false, limit: '5mb' }));
  reititin.param('oid', (_req, res, next, oid: string) => {
    if (OID.test(oid)) next();
    else virhe(res, `${oid} is not an OID`);
  });

  reititin.put('/koski/opiskeluoikeudet/:oid', objekti, (req, res) => {
    const { oid } = req.params;
    const oppija = parametri(req.query, 'oppija') ?? maailma.opiskeluoikeudet.get(oid)?.oppija;
    if (oppija === undefined || !OID.test(oppija)) {
      virhe(res, 'query parameter oppija must be the OID of the learner');
      return;
    }
    maailma.opiskeluoikeudet.set(oid, { oppija, opiskeluoikeus: { ...(req.body as JsonObjekti), oid } });
    res.status(204).end();
  });
  reititin.put('/onr/henkilot/:oid', objekti, (req, res) => {
    maailma.henkilot.set(req.params.oid, { ...(req.body as JsonObjekti), oidHenkilo: req.params.oid });
    res.status(204).end();
  });
  reititin.put('/onr/tuontien-tahti', (req, res) => {
    const luettu = lueTahti(req.body);
    if (typeof luettu === 'string') {
      virhe(res, luettu);
      return;
    }
    maailma.tuonnit.tahti = luettu;
    res.status(204).end();
  });
  reititin.put('/organisaatiot/:oid', objekti, (req, res) => {
    maailma.organisaatiot.set(req.params.oid, { ...(req.body as JsonObjekti), oid: req.params.oid });
    res.status(204).end();
  });

  // The identity code is in the body: addresses are written in logs.
  reititin.post('/vtj/henkilot', (req, res) => {
    const luettu = lueVaestotiedot(req.body);
    if (typeof luettu === 'string') {
      virhe(res, luettu);
      return;
    }
    maailma.vaestotiedot.lisaa(luettu);
    res.status(204).end();
  });
  reititin.delete('/vtj/henkilot', (req, res) => {
    const hetu = polussa(req.body as Json, 'hetu');
    if (typeof hetu !== 'string') {
      virhe(res, 'hetu must be a text');
      return;
    }
    maailma.vaestotiedot.poista(hetu);
    res.status(204).end();
  });

  reititin.delete('/koski/opiskeluoikeudet/:oid', poista(maailma.opiskeluoikeudet));
  reititin.delete('/onr/henkilot/:oid', poista(maailma.henkilot));
  reititin.delete('/organisaatiot/:oid', poista(maailma.organisaatiot));

  reititin.post('/viat', (req, res) => {
    const luettu = lueVika(req.body);
    if (typeof luettu === 'string') {
      virhe(res, luettu);
      return;
    }
    maailma.viat.set(luettu.palvelu, luettu.vika);
    res.status(204).end();
  });
  reititin.delete('/viat', (_req, res) => {
    maailma.viat.clear();
    res.status(204).end();
  });

  reititin.get('/kutsut', (_req, res) => void res.json(maailma.kutsut));
  reititin.post('/alusta', (_req, res) => {
    maailma.alusta();
    res.status(204).end();
  });
  reititin.get('/demo', (_req, res) => void res.json(DEMO));

  reititin.use((req, res) => virhe(res, `no control call ${req.method} ${req.path}`));
  return reititin;
}

/** An empty body would be read as `{}`; deeper nesting than any real record has could not be written out again. */
const objekti: RequestHandler<{ oid: string }> = (req, res, next) => {
  if (!onObjekti(req.body) || req.get('content-length') === '0') virhe(res, 'a JSON object is needed');
  else if (onSyvempiKuin(SYVYYSRAJA, req.body)) virhe(res, `JSON deeper than ${SYVYYSRAJA} levels`);
  else next();
};

/** Removing what is not there is no error. */
function poista(rekisteri: Map<string, unknown>): RequestHandler<{ oid: string }> {
  return (req, res) => {
    rekisteri.delete(req.params.oid);
    res.status(204).end();
  };
}

function virhe(res: Response, error: string): void {
  res.status(400).json({ error });
}
