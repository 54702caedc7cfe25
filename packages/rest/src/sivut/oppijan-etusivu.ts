import type { EhoksError, Kieli, Oppijakayttaja } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { evasteenNimi } from '../pyynto/evasteet.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { ETUSIVUJEN_TEKSTIT } from './etusivujen-tekstit.js';
import { html, type Html } from './html.js';
import { istuntoTaiEi } from './istunto-tai-ei.js';
import { omaOsoite } from './oma-osoite.js';
import { POLUT } from './polut.js';
import { naytaSivu } from './sivu.js';
import { sivunKieli } from './sivun-kieli.js';
import { SIVUN_TEKSTIT } from './tekstit.js';
import { kirjauduUlos, ULOSKIRJAUTUMINEN, uloskirjautumisnappi } from './uloskirjautuminen.js';
import { virhesivu } from './virhesivu.js';

/** The learners' first page, `/ehoks`. */
export function oppijanEtusivunReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  const casissa = (pyynto: Pyynto): string => kirjautumisosoitteet(pyynto, asetukset).oppijaUlos(sivunKieli(pyynto));
  const hylkayssivu = (syy: EhoksError, pyynto: Pyynto): Vastaus => virhesivu(syy, pyynto, asetukset);

  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        const kieli = sivunKieli(pyynto);
        const tunniste = pyynto.evaste(evasteenNimi('oppija', asetukset.julkinenUrl));
        const kayttaja = await istuntoTaiEi(palvelut.istunnot.oppija(tunniste));
        const ulos = omaOsoite(pyynto, asetukset) + POLUT.oppijanSivut + ULOSKIRJAUTUMINEN;
        return naytaSivu(pyynto, asetukset, {
          otsikko: ETUSIVUJEN_TEKSTIT[kieli].oppijalle,
          lomakkeenKohteet: [casissa(pyynto)],
          sisalto: kayttaja
            ? html`${kirjautunut(kayttaja, kieli)} ${uloskirjautumisnappi(ulos, SIVUN_TEKSTIT[kieli].kirjauduUlos)}`
            : kirjautumaton(kirjautumisosoitteet(pyynto, asetukset).oppija(kieli), kieli),
        });
      },
    },
    {
      metodi: 'post',
      polku: ULOSKIRJAUTUMINEN,
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: (pyynto) => kirjauduUlos(pyynto, palvelut, asetukset, 'oppija', casissa(pyynto)),
    },
  ];
}

function kirjautumaton(osoite: string, kieli: Kieli): Html {
  const tekstit = ETUSIVUJEN_TEKSTIT[kieli];
  return html`<p>${tekstit.oppijanKuvaus}</p>
    <p>${tekstit.puolestaVoi}</p>
    <p><a class="painike" href="${osoite}">${SIVUN_TEKSTIT[kieli].kirjaudu}</a></p>`;
}

function kirjautunut({ oppijaOid, nimi, puolesta }: Oppijakayttaja, kieli: Kieli): Html {
  const tekstit = ETUSIVUJEN_TEKSTIT[kieli];
  const rivi = (otsikko: string, teksti: string): Html =>
    html`<dt>${otsikko}</dt>
      <dd>${teksti}</dd>`;
  return html`<p>${puolesta ? tekstit.asioitPuolesta : `${tekstit.kirjautunut}.`}</p>
    <dl>
      ${puolesta ? [rivi(tekstit.asioija, puolesta.nimi), rivi(tekstit.kenenAsioita, nimi)] : rivi(tekstit.nimi, nimi)}
      ${rivi(tekstit.oppijanumero, oppijaOid)}
    </dl>`;
}
