import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html } from '../sivut/html.js';
import { kentta, virheyhteenveto, type Virheet } from '../sivut/lomake.js';
import { omaOsoite } from '../sivut/oma-osoite.js';
import { naytaSivu } from '../sivut/sivu.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { SIVUN_TEKSTIT } from '../sivut/tekstit.js';
import { CASIN_TEKSTIT } from './tekstit.js';

/** What the login form already holds. */
export interface Kirjautumislomake {
  /** The service as it was asked for. */
  readonly service: string;
  readonly kayttajatunnus?: string;
}

/** The login page. Its form has no address: it posts back to wherever the page itself is. */
export function kirjautumissivu(
  pyynto: Pyynto,
  asetukset: RestAsetukset,
  { service, kayttajatunnus }: Kirjautumislomake,
  virhe?: { readonly tila: number; readonly virheet: Virheet },
): Vastaus {
  const kieli = sivunKieli(pyynto);
  const tekstit = CASIN_TEKSTIT[kieli];
  const { kirjaudu } = SIVUN_TEKSTIT[kieli];
  const virheet = virhe?.virheet;
  return naytaSivu(pyynto, asetukset, {
    otsikko: kirjaudu,
    tila: virhe?.tila ?? 200,
    virheellinen: virhe !== undefined,
    // The answer to the form leads on to the service.
    lomakkeenKohteet: [omaOsoite(pyynto, asetukset)],
    sisalto: html`${virheet && virheyhteenveto(virheet)}
      <p>${tekstit.kenelle}</p>
      <form method="post" novalidate>
        <input type="hidden" name="service" value="${service}" />
        ${kentta(
          {
            nimi: 'username',
            otsikko: tekstit.kayttajatunnus,
            tyyppi: 'text',
            taydennys: 'username',
            ...(kayttajatunnus !== undefined && { arvo: kayttajatunnus }),
          },
          virheet,
        )}
        ${kentta(
          { nimi: 'password', otsikko: tekstit.salasana, tyyppi: 'password', taydennys: 'current-password' },
          virheet,
        )}
        <button type="submit">${kirjaudu}</button>
      </form>`,
  });
}
