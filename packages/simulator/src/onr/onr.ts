import express, { Router } from 'express';
import type { CasTiketit } from '../cas/tiketit.js';
import type { Maailma } from '../maailma.js';
import { parametri } from '../parametri.js';
import { etene } from './tuonnit/eteneminen.js';
import { tuontirajapinta } from './tuonnit/tuontirajapinta.js';
import type { Virhe } from './tuonnit/tuontirajapinta.js';
import { masterOid, yhdistetyt } from './yhdistetyt.js';

const PALVELUN_POLKU = '/oppijanumerorekisteri-service/j_spring_cas_security_check';

const TILAT = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  503: 'Service Unavailable',
} as const;

/** Oppijanumerorekisteri: a person, its master and its slaves, and imports of learners. Each call spends one service ticket. */
export function onr(maailma: Maailma, tiketit: CasTiketit, kello: () => Date): Router {
  const reititin = Router();

  const virhe: Virhe = (req, res, status, message, muut = {}) => {
    const runko = { timestamp: kello().getTime(), status, error: TILAT[status], exception: null, message };
    res.status(status).json({ ...runko, path: req.baseUrl + req.path, ...muut });
  };

  reititin.use((req, res, next) => {
    const tiketti = parametri(req.headers, 'ticket') ?? parametri(req.query, 'ticket');
    const portti = req.socket.localPort;
    const lunastus =
      tiketti === undefined ? undefined : tiketit.lunasta(tiketti, (palvelu) => onOmaPalvelu(palvelu, portti));
    if (lunastus?.tulos !== 'ok') {
      virhe(req, res, 401, 'unauthorized');
      return;
    }
    res.locals['kuka'] = lunastus.kuka;
    etene(maailma, kello);
    next();
  });

  // Who is not found is left out.
  reititin.post('/henkilo/henkilotByHenkiloOidList', express.json({ limit: '1mb' }), (req, res) => {
    const oidit: unknown = req.body;
    if (Array.isArray(oidit) && oidit.every((oid) => typeof oid === 'string'))
      res.json([...new Set(oidit)].flatMap((oid) => maailma.henkilot.get(oid) ?? []));
    else virhe(req, res, 400, 'bad_request');
  });

  reititin.get('/henkilo/:oid', (req, res) => {
    const henkilo = maailma.henkilot.get(req.params.oid);
    if (henkilo) res.json(henkilo);
    else virhe(req, res, 404, 'not_found');
  });

  reititin.get('/henkilo/:oid/master', (req, res) => {
    const oma = maailma.henkilot.get(req.params.oid);
    const master = maailma.henkilot.get(masterOid(maailma, req.params.oid)) ?? oma;
    if (oma && master) res.json(master);
    else virhe(req, res, 404, 'not_found');
  });

  reititin.get('/henkilo/:oid/slaves', (req, res) => {
    res.json(yhdistetyt(maailma, req.params.oid).map(([, henkilo]) => henkilo));
  });

  reititin.use(tuontirajapinta(maailma, kello, virhe));
  reititin.use((req, res) => virhe(req, res, 404, 'not_found'));
  return reititin;
}

/** The service is named by its own address, under either name of the loopback. */
function onOmaPalvelu(palvelu: string, portti: number | undefined): boolean {
  if (!URL.canParse(palvelu)) return false;
  const { protocol, hostname, port, pathname } = new URL(palvelu);
  return (
    protocol === 'http:' &&
    ['127.0.0.1', 'localhost'].includes(hostname) &&
    Number(port || 80) === portti &&
    pathname === PALVELUN_POLKU
  );
}
