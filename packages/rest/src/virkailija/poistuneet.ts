import { EhoksError } from '@ehoks/core';
import { palautereitti } from '../hoks-rajapinta/poistuneet-reitit.js';
import type { Reitti } from '../pyynto/reitti.js';

/** 410 below `/virkailija`: surveys, which are not part of this service, and what other routes do now. */
export function virkailijanPoistuneetReitit(): readonly Reitti[] {
  return [
    palautereitti('get', '/vastaajatunnus/:tunnus'),
    palautereitti('delete', '/vastaajatunnus/:tunnus'),
    palautereitti('get', '/paattyneet-kyselylinkit-temp'),
    palautereitti('post', '/oppijat/:oppijaOid/hoksit/:hoksId/resend-palaute'),
    palautereitti('get', '/oppijat/:oppijaOid/hoksit/:hoksId/opiskelijapalaute'),
    poistunut('get', '/puuttuvat-opiskeluoikeudet-temp'),
    poistunut('post', '/oppijat/:oppijaOid/index'),
  ];
}

function poistunut(metodi: Reitti['metodi'], polku: string): Reitti {
  return { metodi, polku, tunnistus: 'ei', kasittele: () => Promise.reject(new EhoksError('toiminto.poistunut')) };
}
