import { EhoksError, type Kieltaytymiskoodi, type Tiedot } from '@ehoks/core';
import express, { type ErrorRequestHandler, type RequestHandler, type Router } from 'express';
import type { RestAsetukset } from './asetukset.js';
import { casinReitit } from './cas/reitit.js';
import type { EhoksPalvelut } from './ehoks-palvelut.js';
import { palautereitti, poistuneetReitit } from './hoks-rajapinta/poistuneet-reitit.js';
import { hoksRajapinnanReitit } from './hoks-rajapinta/reitit.js';
import { openapiDokumentti, type Reittitaulut } from './openapi/openapi-dokumentti.js';
import { openapiReitit } from './openapi/reitit.js';
import { kasittelijanTekija } from './pyynto/kasittelija.js';
import type { Reitti } from './pyynto/reitti.js';
import { terveydenReitit } from './terveys/reitit.js';
import { validoinninReitit } from './validointi/reitit.js';

const VIRKAILIJA = '/ehoks-virkailija-backend';
const OPPIJA = '/ehoks-oppija-backend';
const PALAUTE = '/ehoks-palaute-backend';

/**
 * All routes of eHOKS under their national paths. Mount the router where the service's root is; it installs nothing for
 * the host's other routes, and a path that is not its own goes on to the host.
 */
export function luoReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): Router {
  const reititin = express.Router();
  const kasittelija = kasittelijanTekija(palvelut, asetukset);

  const kiinnita = (etuliite: string, reitit: readonly Reitti[]): void => {
    for (const reitti of reitit) reititin[reitti.metodi](etuliite + (reitti.polku === '/' ? '' : reitti.polku), kasittelija(reitti));
    for (const [polku, metodit] of metoditPoluittain(reitit))
      reititin.all(etuliite + (polku === '/' ? '' : polku), salli(metodit), kasittelija(hylkaa('reitti.vaara-metodi')));
  };

  const virkailijanTaulut = reittitaulut(palvelut);
  for (const [etuliite, reitit] of virkailijanTaulut) kiinnita(`${VIRKAILIJA}/api/v1${etuliite}`, reitit);
  kiinnita(`${OPPIJA}/api/v1`, terveydenReitit(palvelut));
  reititin.use(openapiReitit(`${VIRKAILIJA}/doc`, openapiDokumentti(virkailijanTaulut, asetukset)));
  if (palvelut.kirjaudu) reititin.use('/cas', casinReitit(palvelut.kirjaudu, palvelut, asetukset));

  const palaute = kasittelija(palautereitti('get', '/'));
  reititin.use([`${VIRKAILIJA}/api/v1/heratepalvelu`, `${PALAUTE}/api/v1`], palaute);
  reititin.use([VIRKAILIJA, OPPIJA, PALAUTE], kasittelija(hylkaa('reitti.ei-loydy')));
  reititin.use(kelvotonPolku(kasittelija(hylkaa('pyynto.parametri', { nimi: 'polku' }))));
  return reititin;
}

/** The route tables of the officials' backend below its `/api/v1`. */
export function reittitaulut(palvelut: EhoksPalvelut): Reittitaulut {
  return [
    ['', terveydenReitit(palvelut)],
    ['/validointi', validoinninReitit(palvelut)],
    ['/hoks', [...poistuneetReitit(palvelut), ...hoksRajapinnanReitit(palvelut)]],
  ];
}

function metoditPoluittain(reitit: readonly Reitti[]): Map<string, string[]> {
  const metodit = new Map<string, string[]>();
  for (const { polku, metodi } of reitit) metodit.set(polku, [...(metodit.get(polku) ?? []), metodi.toUpperCase()]);
  return metodit;
}

function salli(metodit: readonly string[]): RequestHandler {
  return (_req, res, next) => {
    res.set('Allow', metodit.join(', '));
    next();
  };
}

/** A path whose percent encoding is broken never reaches a route: Express itself reports it. */
function kelvotonPolku(vastaa: RequestHandler): ErrorRequestHandler {
  return (virhe, req, res, next) => {
    if (virhe instanceof URIError) return vastaa(req, res, next);
    next(virhe);
  };
}

function hylkaa(koodi: Kieltaytymiskoodi, tiedot: Tiedot = {}): Reitti {
  return { metodi: 'get', polku: '/', tunnistus: 'ei', kasittele: () => Promise.reject(new EhoksError(koodi, { tiedot })) };
}
