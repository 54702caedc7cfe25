import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { Reitti } from '../pyynto/reitti.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { kirjauduUlos, ULOSKIRJAUTUMINEN } from './uloskirjautuminen.js';
import { virhesivu } from './virhesivu.js';

/** Below `/ehoks-virkailija-ui`: where the pages' log out button leads. */
export function virkailijanUloskirjautuminen(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  return [
    {
      metodi: 'post',
      polku: ULOSKIRJAUTUMINEN,
      tunnistus: 'ei',
      virhesivu: (syy, pyynto) => virhesivu(syy, pyynto, asetukset),
      kasittele: (pyynto) =>
        kirjauduUlos(
          pyynto,
          palvelut,
          asetukset,
          'virkailija',
          kirjautumisosoitteet(pyynto, asetukset).virkailijaUlos(),
        ),
    },
  ];
}
