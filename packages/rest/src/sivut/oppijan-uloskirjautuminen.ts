import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { Reitti } from '../pyynto/reitti.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { sivunKieli } from './sivun-kieli.js';
import { kirjauduUlos, ULOSKIRJAUTUMINEN } from './uloskirjautuminen.js';
import { virhesivu } from './virhesivu.js';

/** Below `/ehoks`: where the pages' log out button leads. */
export function oppijanUloskirjautuminen(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
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
          'oppija',
          kirjautumisosoitteet(pyynto, asetukset).oppijaUlos(sivunKieli(pyynto)),
        ),
    },
  ];
}
