import {
  SALASANASAANNOT,
  taydenna,
  type EhoksError,
  type Kieli,
  type SalasanasaannonNimi,
  type Salasanapuute,
} from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html, type Html } from '../sivut/html.js';
import { kentta, kenttavirheet, virheyhteenveto, type Kenttavirhe } from '../sivut/lomake.js';
import { naytaSivu } from '../sivut/sivu.js';
import { sivunKieli } from '../sivut/sivun-kieli.js';
import { SIVUN_TEKSTIT } from '../sivut/tekstit.js';
import { kirjautumisosoitteet } from '../ymparisto/kirjautumisosoitteet.js';
import { CASIN_TEKSTIT, PUUTTEIDEN_TEKSTIT, SAANNON_TEKSTIT } from './tekstit.js';

/** Names of the form's fields. */
export const SALASANAKENTAT = { salasana: 'salasana', uudelleen: 'salasana2' } as const;

/** The page where a person sets the password. What was typed is never shown again. */
export function salasanasivu(pyynto: Pyynto, asetukset: RestAsetukset, virheet: readonly Kenttavirhe[] = []): Vastaus {
  const kieli = sivunKieli(pyynto);
  const tekstit = CASIN_TEKSTIT[kieli];
  const yhteenveto = virheet.length === 0 ? undefined : kenttavirheet(kieli, virheet);
  const { salasana, uudelleen } = SALASANAKENTAT;
  return naytaSivu(pyynto, asetukset, {
    otsikko: tekstit.asetaSalasana,
    tila: yhteenveto ? 400 : 200,
    virheellinen: yhteenveto !== undefined,
    sisalto: html`${yhteenveto && virheyhteenveto(yhteenveto)}
      <form method="post" novalidate>
        ${kentta(
          {
            nimi: salasana,
            otsikko: tekstit.uusiSalasana,
            tyyppi: 'password',
            taydennys: 'new-password',
            vihje: saanto(kieli, asetukset.salasanasaanto ?? 'kayttoonotto'),
          },
          yhteenveto,
        )}
        ${kentta(
          {
            nimi: uudelleen,
            otsikko: tekstit.uusiSalasanaUudelleen,
            tyyppi: 'password',
            taydennys: 'new-password',
          },
          yhteenveto,
        )}
        <button type="submit">${tekstit.tallenna}</button>
      </form>`,
  });
}

/** The page after it: the link is used up, the way on is to log in. */
export function salasanaVaihdettu(pyynto: Pyynto, asetukset: RestAsetukset): Vastaus {
  const kieli = sivunKieli(pyynto);
  const tekstit = CASIN_TEKSTIT[kieli];
  return naytaSivu(pyynto, asetukset, {
    otsikko: tekstit.salasanaVaihdettu,
    sisalto: html`<p>${tekstit.salasanaVaihdettuOhje}</p>
      <p>
        <a class="painike" href="${kirjautumisosoitteet(pyynto, asetukset).virkailija(kieli)}"
          >${SIVUN_TEKSTIT[kieli].kirjaudu}</a
        >
      </p>`,
  });
}

/** What is wrong with the new password, one by one. */
export function salasananVirheet({ tiedot }: EhoksError, kieli: Kieli): readonly Kenttavirhe[] {
  return taydenna('{puutteet}', tiedot, kieli)
    .split(', ')
    .map((puute) => ({
      kentta: SALASANAKENTAT.salasana,
      teksti: taydenna(PUUTTEIDEN_TEKSTIT[kieli][puute as Salasanapuute], tiedot, kieli),
    }));
}

function saanto(kieli: Kieli, nimi: SalasanasaannonNimi): Html {
  const { vahintaan } = SALASANASAANNOT[nimi];
  const rivit = SAANNON_TEKSTIT[nimi][kieli].map((rivi) => html`<li>${taydenna(rivi, { vahintaan }, kieli)}</li>`);
  return html`<ul>
    ${rivit}
  </ul>`;
}
