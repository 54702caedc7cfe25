import { EhoksError, KIELTAYTYMISET, rooliOikeudesta, type Kayttaja, type Kirjaudu } from '@ehoks/core';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { palvelunNimi } from '../pyynto/palvelun-nimi.js';
import { onnistui, epaonnistui } from './vastaus-xml.js';

/** The embedded CAS: the ticket endpoints of the CAS protocol, as Opintopolku's CAS answers them. */
export function casinReitit(kirjaudu: Kirjaudu, { tunnistautuminen }: EhoksPalvelut, asetukset: RestAsetukset): Router {
  const reititin = express.Router();
  const lomake = express.urlencoded({ extended: false, limit: '10kb' });

  reititin.post('/v1/tickets', lomake, async (req, res) => {
    const { username, password } = kentat(req.body);
    if (!username || !password) {
      res.status(400).type('text/plain').send('No credentials are provided or extracted to authenticate the REST request');
      return;
    }
    const tiketti = await kirjaudu.sisaan({ kayttajatunnus: username, salasana: password, lahde: req.ip ?? '' });
    const osoite = `${req.protocol}://${req.get('host') ?? ''}${req.baseUrl}/v1/tickets/${tiketti}`;
    res.status(201).location(osoite);
    if (req.accepts(['html', 'text']) === 'text') res.type('text/plain').send(tiketti);
    else res.type('html').send(tikettilomake(osoite));
  });

  reititin.post('/v1/tickets/:tgt', lomake, async (req, res) => {
    const { service } = kentat(req.body);
    if (!service) {
      res.status(400).type('text/plain').send('service is missing');
      return;
    }
    const tiketti = await kirjaudu.palvelutiketti(req.params.tgt, palvelunNimi(service, req.get('host'), asetukset));
    res.type('text/plain').send(tiketti);
  });

  reititin.delete('/v1/tickets/:tgt', async (req, res) => {
    await kirjaudu.ulos(req.params.tgt);
    res.type('text/plain').send(req.params.tgt);
  });

  reititin.all(['/v1/tickets', '/v1/tickets/:tgt'], (_req, res) => {
    res.status(405).set('Allow', 'POST').end();
  });

  reititin.get(['/p3/serviceValidate', '/serviceValidate'], async (req, res) => {
    const { ticket, service } = req.query;
    const kayttaja =
      typeof ticket === 'string' && typeof service === 'string'
        ? await tunnistautuminen.tunnista(ticket, palvelunNimi(service, req.get('host'), asetukset)).catch(tunnistamaton)
        : undefined;
    res.type('application/xml').send(kayttaja ? onnistui(kayttaja, roolit(kayttaja)) : epaonnistui());
  });

  reititin.use(virheet);
  return reititin;
}

/** Refusals in CAS's own form, so that existing CAS clients recognise them. A lock tells no time (Retry-After). */
const virheet: ErrorRequestHandler = (virhe: unknown, _req, res, next) => {
  if (!EhoksError.on(virhe)) {
    next(virhe);
    return;
  }
  res.status(KIELTAYTYMISET[virhe.koodi].siirtokoodi).json({ authentication_exceptions: [virhe.koodi], error: virhe.message });
};

function tunnistamaton(virhe: unknown): undefined {
  if (EhoksError.on(virhe) && (virhe.koodi === 'tunnistus.tiketti-ei-kelpaa' || virhe.koodi === 'tunnus.lukittu')) return undefined;
  throw virhe;
}

/** The three forms in which Opintopolku's CAS names each right. */
function roolit(kayttaja: Kayttaja): readonly string[] {
  return [
    ...new Set(
      kayttaja.oikeudet.flatMap((oikeus) => ['ROLE_APP_EHOKS', `ROLE_APP_EHOKS_${oikeus.oikeus}`, rooliOikeudesta(oikeus)]),
    ),
  ];
}

function kentat(runko: unknown): Record<string, string | undefined> {
  const kentat = typeof runko === 'object' && runko !== null ? Object.entries(runko) : [];
  return Object.fromEntries(kentat.filter((kentta): kentta is [string, string] => typeof kentta[1] === 'string'));
}

function tikettilomake(osoite: string): string {
  return `<!DOCTYPE html><html><head><title>201 CREATED</title></head><body><h1>TGT Created</h1><form action="${osoite}" method="POST">Service:<input type="text" name="service" value=""><br><input type="submit" value="Submit"></form></body></html>`;
}
