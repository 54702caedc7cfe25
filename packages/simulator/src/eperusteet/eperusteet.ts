import { Router } from 'express';
import type { Response } from 'express';
import { demoPerusteet, tutkinnonOsat } from '../demo/perusteet.js';
import { onLista, onObjekti, polussa } from '../json.js';
import type { Json } from '../json.js';
import { parametri } from '../parametri.js';
import { haePerusteet } from './hae-perusteet.js';
import { perusteJson, perusteRivi } from './peruste-json.js';
import { tutkinnonOsaJson } from './tutkinnon-osa-json.js';

const SIVUN_ENIMMAISKOKO = 50;
const POLUN_OSA = /^[a-zA-Z0-9_]+$/;

/** ePerusteet's external API: search, whole perusteet, their sub-trees, one unit by its code. Public. */
export function eperusteet(): Router {
  const reititin = Router();
  const perusteet = new Map(demoPerusteet.map((peruste) => [String(peruste.id), perusteJson(peruste)]));

  reititin.get('/api/external/perusteet', (req, res) => {
    const sivu = kokonaisluku(req.query['sivu'], 0);
    const pyydetty = kokonaisluku(req.query['sivukoko'], 10);
    const kieli = parametri(req.query, 'kieli') ?? 'fi';
    if (sivu === undefined || !pyydetty || (kieli !== 'fi' && kieli !== 'sv' && kieli !== 'en')) {
      virhe(res, 400, 'BAD_REQUEST');
      return;
    }
    const sivukoko = Math.min(pyydetty, SIVUN_ENIMMAISKOKO);
    const loytyneet = haePerusteet({
      nimi: parametri(req.query, 'nimi'),
      kieli: kieli === 'sv' ? 'sv' : 'fi',
      diaarinumero: parametri(req.query, 'diaarinumero'),
      koodi: parametri(req.query, 'koodi'),
      koulutustyypit: [req.query['koulutustyyppi']].flat().filter((tyyppi) => typeof tyyppi === 'string'),
    });
    res.json({
      data: loytyneet.slice(sivu * sivukoko, (sivu + 1) * sivukoko).map(perusteRivi),
      sivuja: Math.ceil(loytyneet.length / sivukoko),
      kokonaismäärä: loytyneet.length,
      sivukoko,
      sivu,
    });
  });

  reititin.get('/api/external/peruste/tutkinnonosa/:koodi', (req, res) => {
    const osa = demoPerusteet
      .flatMap((peruste) => tutkinnonOsat(peruste).map((tutkinnonOsa) => ({ peruste, tutkinnonOsa })))
      .find(({ tutkinnonOsa }) => `tutkinnonosat_${tutkinnonOsa.koodi}` === req.params.koodi);
    if (osa) res.json(tutkinnonOsaJson(osa.peruste, osa.tutkinnonOsa));
    else virhe(res, 404, 'NOT_FOUND');
  });

  reititin.get('/api/external/peruste/:id', (req, res) => {
    const peruste = perusteet.get(req.params.id);
    if (peruste) res.json(peruste);
    else res.status(404).end();
  });

  reititin.get('/api/external/peruste/:id/*polku', (req, res) => {
    const peruste = perusteet.get(req.params.id);
    if (peruste === undefined || !req.params.polku.every((osa) => POLUN_OSA.test(osa))) {
      virhe(res, 404, 'NOT_FOUND');
      return;
    }
    const osa = req.params.polku.reduce<Json | undefined>(sisalla, peruste);
    if (osa === undefined || osa === null) res.status(204).end();
    else res.json(osa);
  });

  reititin.use((_req, res) => virhe(res, 404, 'NOT_FOUND'));
  return reititin;
}

/** One step down: a property by its name, an item of a list by its id. */
function sisalla(arvo: Json | undefined, avain: string): Json | undefined {
  if (onLista(arvo)) return arvo.find((rivi) => polussa(rivi, 'id') === Number(avain));
  return onObjekti(arvo) && Object.hasOwn(arvo, avain) ? arvo[avain] : undefined;
}

/** Undefined when given but no non-negative whole number. */
function kokonaisluku(arvo: unknown, oletus: number): number | undefined {
  if (arvo === undefined) return oletus;
  return typeof arvo === 'string' && /^\d{1,6}$/.test(arvo) ? Number(arvo) : undefined;
}

function virhe(res: Response, status: 400 | 404, koodi: 'BAD_REQUEST' | 'NOT_FOUND'): void {
  res.status(status).json({ syy: koodi === 'NOT_FOUND' ? 'Ei löydy' : 'Virheellinen pyyntö', koodi });
}
