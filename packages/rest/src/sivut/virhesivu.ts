import { EhoksError, KIELTAYTYMISET, taydenna, type Kieli, type Kieltaytymiskoodi } from '@ehoks/core';
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
  syy: EhoksError | Kieltaytymiskoodi,
  pyynto: Pyynto,
  asetukset: RestAsetukset,
  {
    otsikko,
    jatko,
    lomakkeenKohteet,
  }: { readonly otsikko?: string; readonly jatko?: Html } & Pick<Sivu, 'lomakkeenKohteet'> = {},
): Vastaus {
  const virhe = EhoksError.on(syy) ? syy : new EhoksError(syy);
  const kieli = sivunKieli(pyynto);
  const { eiOnnistunut, pyynto: pyynnonTunniste } = SIVUN_TEKSTIT[kieli];
  const tila = KIELTAYTYMISET[virhe.koodi].siirtokoodi;
  return naytaSivu(pyynto, asetukset, {
    otsikko: otsikko ?? eiOnnistunut,
    virheellinen: true,
    tila,
    ...(lomakkeenKohteet && { lomakkeenKohteet }),
    sisalto: html`${virheyhteenveto(kieltaytymisenVirheet(virhe, kieli))} ${jatko}
      <p class="vihje">${pyynnonTunniste}: ${pyynto.yhteys.pyyntoId}</p>`,
    otsakkeet: {
      ...(tila === 429 &&
        virhe.tiedot['sekuntia'] !== undefined && { 'Retry-After': String(virhe.tiedot['sekuntia']) }),
    },
  });
}

/** Did a browser ask for a page? Programs are told refusals as data. */
export function haluaaSivun({ otsake }: Pyynto): boolean {
  return /\btext\/html\b/.test(otsake('accept') ?? '');
}
