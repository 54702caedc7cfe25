import type { Kieli } from '@ehoks/core';
import { html, type Html } from './html.js';
import { SIVUN_TEKSTIT } from './tekstit.js';

/** What is wrong with a field of the form. */
export interface Kenttavirhe {
  readonly kentta: string;
  readonly teksti: string;
}

/** What is wrong, before the form: read out at once and focused, so that nobody has to look for it. */
export interface Virheet {
  readonly otsikko: string;
  readonly teksti?: string;
  readonly kentat?: readonly Kenttavirhe[];
}

export interface Kentta {
  readonly nimi: string;
  readonly otsikko: string;
  readonly tyyppi: 'text' | 'password';
  /** What a browser or a password manager may fill in. */
  readonly taydennys: 'username' | 'current-password' | 'new-password';
  readonly vihje?: string | Html;
  readonly arvo?: string;
}

/** The summary of what is wrong, with links to the fields. */
export function virheyhteenveto({ otsikko, teksti, kentat = [] }: Virheet): Html {
  return html`<div class="virheet" role="alert" tabindex="-1" autofocus>
    <h2>${otsikko}</h2>
    ${teksti === undefined ? undefined : html`<p>${teksti}</p>`}
    ${
      kentat.length === 0
        ? undefined
        : html`<ul>
            ${kentat.map(({ kentta, teksti: virhe }) => html`<li><a href="#${kentta}">${virhe}</a></li>`)}
          </ul>`
    }
  </div>`;
}

/** Names of the fields that are wrong, for a form that is so in its fields only. */
export function kenttavirheet(kieli: Kieli, kentat: readonly Kenttavirhe[]): Virheet {
  return { otsikko: SIVUN_TEKSTIT[kieli].tarkista, kentat };
}

/** A field with its label, its hint and what is wrong with it. A password is never filled in. */
export function kentta({ nimi, otsikko, tyyppi, taydennys, vihje, arvo }: Kentta, virheet: Virheet | undefined): Html {
  const omat = (virheet?.kentat ?? []).filter((virhe) => virhe.kentta === nimi);
  const vihjeenId = `${nimi}-vihje`;
  const virheenId = `${nimi}-virhe`;
  const selitteet = [...(vihje === undefined ? [] : [vihjeenId]), ...(omat.length > 0 ? [virheenId] : [])];
  return html`<label for="${nimi}">${otsikko}</label>
    ${vihje === undefined ? undefined : html`<div class="vihje" id="${vihjeenId}">${vihje}</div>`}
    ${
      omat.length === 0
        ? undefined
        : html`<div class="kentan-virhe" id="${virheenId}">${omat.map(({ teksti }) => html`<p>${teksti}</p>`)}</div>`
    }
    <input
      id="${nimi}"
      name="${nimi}"
      type="${tyyppi}"
      autocomplete="${taydennys}"
      autocapitalize="none"
      spellcheck="false"
      required
      ${maareet({
        value: arvo,
        'aria-describedby': selitteet.length === 0 ? undefined : selitteet.join(' '),
        'aria-invalid': omat.length === 0 ? undefined : 'true',
      })}
    />`;
}

function maareet(arvot: Readonly<Record<string, string | undefined>>): readonly Html[] {
  return Object.entries(arvot).flatMap(([nimi, arvo]) =>
    arvo === undefined ? [] : [html`${{ html: nimi }}="${arvo}" `],
  );
}
