import type { EhoksError } from '@ehoks/core';
import { KIELTAYTYMISET, taydenna, type Kieli } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html, type Html } from './html.js';
import { virheyhteenveto, type Virheet } from './lomake.js';
import { naytaSivu, type Sivu } from './sivu.js';
import { sivunKieli } from './sivun-kieli.js';
import { SIVUN_TEKSTIT } from './tekstit.js';

/** A refusal in the catalogue's words: what is wrong and what to do. */
export function kieltaytymisenVirheet({ koodi, tiedot }: EhoksError, kieli: Kieli): Virheet {
  const { syy, ohje } = KIELTAYTYMISET[koodi].tekstit[kieli];
  return { otsikko: taydenna(syy, tiedot, kieli), teksti: taydenna(ohje, tiedot, kieli) };
}

/** The refusal as a page of its own; `jatko` is where to go from it. */
export function virhesivu(
  virhe: EhoksError,
  pyynto: Pyynto,
  asetukset: RestAsetukset,
  {
    otsikko,
    jatko,
    lomakkeenKohteet,
  }: { readonly otsikko?: string; readonly jatko?: Html } & Pick<Sivu, 'lomakkeenKohteet'> = {},
): Vastaus {
  const kieli = sivunKieli(pyynto);
  const { eiOnnistunut, odota, pyynto: pyynnonTunniste } = SIVUN_TEKSTIT[kieli];
  const { sekuntia } = virhe.tiedot;
  return naytaSivu(pyynto, asetukset, {
    otsikko: otsikko ?? eiOnnistunut,
    virheellinen: true,
    tila: KIELTAYTYMISET[virhe.koodi].siirtokoodi,
    ...(lomakkeenKohteet && { lomakkeenKohteet }),
    sisalto: html`${virheyhteenveto(kieltaytymisenVirheet(virhe, kieli))}
      ${sekuntia === undefined ? undefined : html`<p>${taydenna(odota, { sekuntia }, kieli)}</p>`} ${jatko}
      <p class="vihje">${pyynnonTunniste}: ${pyynto.yhteys.pyyntoId}</p>`,
  });
}

/** Did a browser ask for a page? Programs are told refusals as data. */
export function haluaaSivun({ otsake }: Pyynto): boolean {
  return /\btext\/html\b/.test(otsake('accept') ?? '');
}
