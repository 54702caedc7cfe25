import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto } from '../pyynto/reitti.js';
import { html, type Html } from '../sivut/html.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { POLUT } from '../sivut/polut.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { CASIN_TEKSTIT } from './tekstit.js';

/** The way on from a page that ends here. */
export function etusivulinkki(pyynto: Pyynto, asetukset: RestAsetukset): Html {
  const { etusivulle } = CASIN_TEKSTIT[sivunKieli(pyynto)];
  return html`<p><a href="${omaOsoite(pyynto, asetukset)}${POLUT.virkailijanSivut}">${etusivulle}</a></p>`;
}
