import type { RestAsetukset } from '../asetukset.js';
import type { Reitti } from '../pyynto/reitti.js';
import { kirjautumisosoitteet } from './kirjautumisosoitteet.js';

/** `/misc/environment`, below `/api/v1` of the officials' and of the learners' backend: where a browser logs in and out. */
export function ymparistonReitit(asetukset: RestAsetukset): readonly Reitti[] {
  return [
    {
      metodi: 'get',
      polku: '/misc/environment',
      tunnistus: 'ei',
      kasittele: async (pyynto) => {
        const osoitteet = kirjautumisosoitteet(pyynto, asetukset);
        const data = {
          'virkailija-login-url': osoitteet.virkailija(),
          'virkailija-logout-url': osoitteet.virkailijaUlos(),
          'cas-oppija-login-url-fi': osoitteet.oppija('fi'),
          'cas-oppija-login-url-sv': osoitteet.oppija('sv'),
          'cas-oppija-logout-url-fi': osoitteet.oppijaUlos('fi'),
          'cas-oppija-logout-url-sv': osoitteet.oppijaUlos('sv'),
        };
        return { tila: 200, runko: { meta: {}, data } };
      },
    },
  ];
}
