import {
  KIELET,
  type EhoksError,
  type Kayttaja,
  type Kieli,
  type Organisaatio,
  type OrganisaatioOid,
} from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { organisaatioittain } from '../istunto/oikeudet-json.js';
import { evasteenNimi } from '../pyynto/evasteet.js';
import type { Pyynto, Reitti, Vastaus } from '../pyynto/reitti.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { ETUSIVUJEN_TEKSTIT, OIKEUKSIEN_TEKSTIT } from './etusivujen-tekstit.js';
import { html, type Html } from './html.js';
import { istuntoTaiEi } from './istunto-tai-ei.js';
import { omaOsoite } from './oma-osoite.js';
import { POLUT } from './polut.js';
import { naytaSivu } from './sivu.js';
import { sivunKieli } from './sivun-kieli.js';
import { SIVUN_TEKSTIT } from './tekstit.js';
import { kirjauduUlos, ULOSKIRJAUTUMINEN, uloskirjautumisnappi } from './uloskirjautuminen.js';
import { virhesivu } from './virhesivu.js';

/** The officials' first page, `/ehoks-virkailija-ui`. */
export function virkailijanEtusivunReitit(palvelut: EhoksPalvelut, asetukset: RestAsetukset): readonly Reitti[] {
  const ulos = (pyynto: Pyynto): string => omaOsoite(pyynto, asetukset) + POLUT.virkailijanSivut + ULOSKIRJAUTUMINEN;
  const casissa = (pyynto: Pyynto): string => kirjautumisosoitteet(pyynto, asetukset).virkailijaUlos();

  /** Also who may not see the page may log out and come as somebody else. */
  const hylkayssivu = (syy: EhoksError, pyynto: Pyynto): Vastaus =>
    virhesivu(syy, pyynto, asetukset, {
      jatko: uloskirjautumisnappi(ulos(pyynto), SIVUN_TEKSTIT[sivunKieli(pyynto)].kirjauduUlos),
      lomakkeenKohteet: [casissa(pyynto)],
    });

  return [
    {
      metodi: 'get',
      polku: '/',
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: async (pyynto) => {
        const kieli = sivunKieli(pyynto);
        const tunniste = pyynto.evaste(evasteenNimi('virkailija', asetukset.julkinenUrl));
        const kayttaja = await istuntoTaiEi(palvelut.istunnot.virkailija(tunniste));
        return naytaSivu(pyynto, asetukset, {
          otsikko: ETUSIVUJEN_TEKSTIT[kieli].virkailijalle,
          lomakkeenKohteet: [casissa(pyynto)],
          sisalto: kayttaja
            ? html`${kirjautunut(kayttaja, await nimet(kayttaja, palvelut, kieli), kieli)}
              ${uloskirjautumisnappi(ulos(pyynto), SIVUN_TEKSTIT[kieli].kirjauduUlos)}`
            : kirjautumaton(kirjautumisosoitteet(pyynto, asetukset).virkailija(kieli), kieli),
        });
      },
    },
    {
      metodi: 'post',
      polku: ULOSKIRJAUTUMINEN,
      tunnistus: 'ei',
      virhesivu: hylkayssivu,
      kasittele: (pyynto) => kirjauduUlos(pyynto, palvelut, asetukset, 'virkailija', casissa(pyynto)),
    },
  ];
}

function kirjautumaton(osoite: string, kieli: Kieli): Html {
  return html`<p>${ETUSIVUJEN_TEKSTIT[kieli].virkailijanKuvaus}</p>
    <p><a class="painike" href="${osoite}">${SIVUN_TEKSTIT[kieli].kirjaudu}</a></p>`;
}

function kirjautunut({ kayttajatunnus, oikeudet }: Kayttaja, nimet: Nimet, kieli: Kieli): Html {
  const tekstit = ETUSIVUJEN_TEKSTIT[kieli];
  return html`<p>${tekstit.kirjautunut}.</p>
    <dl>
      <dt>${tekstit.kayttajatunnus}</dt>
      <dd>${kayttajatunnus}</dd>
    </dl>
    <h2>${tekstit.oikeudet}</h2>
    ${organisaatioittain(oikeudet).map(
      ({ oid, oikeudet: omat }) =>
        html`<h3>${nimet.get(oid) ?? oid}</h3>
          <ul>
            ${omat.map((oikeus) => html`<li>${OIKEUKSIEN_TEKSTIT[kieli][oikeus]}</li>`)}
          </ul>`,
    )}`;
}

type Nimet = ReadonlyMap<string, string>;

/** Names of the organisations that the rights are in. The page is of use without them too, so nobody waits for a repair. */
async function nimet({ oikeudet }: Kayttaja, { organisaatiot }: EhoksPalvelut, kieli: Kieli): Promise<Nimet> {
  const oidit = [...new Set(oikeudet.map(({ organisaatio }) => organisaatio))];
  const loydetyt = await Promise.allSettled(oidit.map((oid: OrganisaatioOid) => organisaatiot.organisaatio(oid)));
  return new Map(
    loydetyt.flatMap((tulos) => {
      const organisaatio = tulos.status === 'fulfilled' ? tulos.value : undefined;
      const nimi = organisaatio && nimiKielella(organisaatio, kieli);
      return organisaatio && nimi !== undefined ? [[organisaatio.oid, nimi] as const] : [];
    }),
  );
}

/** In the language of the page, else in the first that there is. */
function nimiKielella({ nimi }: Organisaatio, kieli: Kieli): string | undefined {
  return [kieli, ...KIELET].map((toinen) => nimi[toinen]).find((teksti) => teksti !== undefined);
}
