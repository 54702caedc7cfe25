import express, { Router } from 'express';
import { onHenkilotunnus } from '@ehoks/core';
import { polussa } from '../json.js';
import type { Json } from '../json.js';
import type { Maailma } from '../maailma.js';

/**
 * The population register behind an interface of our own: `POST /henkilo` with `{hetu}` in the body, so that the identity code is in
 * no address. The answer is `{henkilo: {hetu, etunimet, sukunimi}}`, with `null` when nobody has the code.
 */
export function vtj(maailma: Maailma): Router {
  const reititin = Router();
  reititin.post('/henkilo', express.json({ limit: '10kb' }), (req, res) => {
    const kysytty = polussa(req.body as Json, 'hetu');
    if (typeof kysytty !== 'string' || !onHenkilotunnus(kysytty)) {
      res.status(400).json({ error: 'hetu is not an identity code' });
      return;
    }
    const loydetty = maailma.vaestotiedot.hae(kysytty);
    if (loydetty === undefined) {
      res.json({ henkilo: null });
      return;
    }
    const { hetu, etunimet, sukunimi, viiveMs = 0 } = loydetty;
    setTimeout(() => res.json({ henkilo: { hetu, etunimet, sukunimi } }), viiveMs).unref();
  });
  return reititin;
}
