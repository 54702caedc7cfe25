import type { Kirjaudu } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { evasteenNimi, poistaEvaste } from '../pyynto/evasteet.js';
import type { Reitti } from '../pyynto/reitti.js';
import { html } from '../sivut/html.js';
import { naytaSivu } from '../sivut/sivu.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { virhesivu } from '../sivut/virhesivu.js';
import { etusivulinkki } from './etusivulinkki.js';
import { paluuosoite } from './paluuosoite.js';
import { CASIN_TEKSTIT } from './tekstit.js';

/** Logging out with a browser: its login, its session, and the other sessions of the account. */
export function uloskirjautumisenReitit(
  kirjaudu: Kirjaudu,
  { istunnot }: EhoksPalvelut,
  asetukset: RestAsetukset,
): readonly Reitti[] {
  const { julkinenUrl } = asetukset;
  const otsakkeet = {
    'Set-Cookie': [poistaEvaste('kirjautuminen', julkinenUrl), poistaEvaste('virkailija', julkinenUrl)],
  };
  return [
    {
      metodi: 'get',
      polku: '/logout',
      tunnistus: 'ei',
      virhesivu: (syy, pyynto) => virhesivu(syy, pyynto, asetukset, { jatko: etusivulinkki(pyynto, asetukset) }),
      kasittele: async (pyynto) => {
        const tiketti = pyynto.evaste(evasteenNimi('kirjautuminen', julkinenUrl));
        if (tiketti !== undefined) await kirjaudu.ulos(tiketti);
        const istunto = pyynto.evaste(evasteenNimi('virkailija', julkinenUrl));
        if (istunto !== undefined) await istunnot.paata(istunto);
        const service = pyynto.haku.get('service');
        const paluu = service === null ? undefined : paluuosoite(service, pyynto, asetukset);
        if (paluu) return { tila: 303, otsakkeet: { Location: paluu.osoite, ...otsakkeet } };
        const { kirjauduttuUlos, kirjauduttuUlosOhje } = CASIN_TEKSTIT[sivunKieli(pyynto)];
        return naytaSivu(pyynto, asetukset, {
          otsikko: kirjauduttuUlos,
          sisalto: html`${tiketti === undefined ? undefined : html`<p>${kirjauduttuUlosOhje}</p>`}
          ${etusivulinkki(pyynto, asetukset)}`,
          otsakkeet,
        });
      },
    },
  ];
}
