import { KIELET, type Kieli } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { html, type Html } from './html.js';
import { KIELIPARAMETRI, sivunKieli } from './sivun-kieli.js';
import { SIVUN_TEKSTIT } from './tekstit.js';
import { TYYLIELEMENTTI, TYYLIN_LAHDE } from './tyyli.js';

export interface Sivu {
  /** The heading, and the name of the page in the browser. */
  readonly otsikko: string;
  readonly sisalto: Html;
  /** Default 200. */
  readonly tila?: number;
  /** Something on the page is wrong: said first in its name. */
  readonly virheellinen?: boolean;
  /** Addresses whose sites besides this one the page's form may end up at: a browser minds also where the answer redirects. */
  readonly lomakkeenKohteet?: readonly string[];
  readonly otsakkeet?: Vastaus['otsakkeet'];
}

/**
 * A page of the service. It needs no scripts and asks for nothing from elsewhere, no other site may frame it, and no cache
 * keeps it. `strict-origin`: an address may hold a secret and is never told onwards, but a browser that may not say where
 * a form was sent from would look like another site.
 */
export function naytaSivu(pyynto: Pyynto, asetukset: RestAsetukset, sivu: Sivu): Vastaus {
  const kieli = sivunKieli(pyynto);
  return {
    tila: sivu.tila ?? 200,
    tyyppi: 'text/html; charset=utf-8',
    runko: kehys(kieli, pyynto, asetukset, sivu).html,
    otsakkeet: {
      'Cache-Control': 'no-store',
      'Content-Language': kieli,
      'Content-Security-Policy': [
        "default-src 'none'",
        `style-src ${TYYLIN_LAHDE}`,
        `form-action ${["'self'", ...(sivu.lomakkeenKohteet ?? []).map((kohde) => new URL(kohde).origin)].join(' ')}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Referrer-Policy': 'strict-origin',
      'X-Frame-Options': 'DENY',
      Vary: 'Accept-Language, Cookie',
      ...sivu.otsakkeet,
    },
  };
}

function kehys(kieli: Kieli, { haku }: Pyynto, { tuki, ymparisto }: RestAsetukset, sivu: Sivu): Html {
  const tekstit = SIVUN_TEKSTIT[kieli];
  const alku = sivu.virheellinen ? `${tekstit.virhe}: ` : '';
  return html`<!doctype html>
    <html lang="${kieli}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${alku}${sivu.otsikko} – ${tekstit.palvelu}</title>
        ${TYYLIELEMENTTI}
      </head>
      <body>
        <a class="ohita" href="#sisalto">${tekstit.ohita}</a>
        ${ymparisto === 'testi' ? html`<p class="testi">${tekstit.testi}</p>` : undefined}
        <header>
          <p>${tekstit.palvelu}</p>
          <nav aria-label="${tekstit.kielivalinta}">
            <ul>
              ${KIELET.map((toinen) => html`<li>${kielilinkki(toinen, kieli, haku)}</li>`)}
            </ul>
          </nav>
        </header>
        <main id="sisalto" tabindex="-1">
          <h1>${sivu.otsikko}</h1>
          ${sivu.sisalto}
        </main>
        <footer>
          <p>${tekstit.tuki}: <a href="mailto:${tuki}">${tuki}</a></p>
        </footer>
      </body>
    </html>`;
}

/** The same page in another language: everything else in the address stays. */
function kielilinkki(kieli: Kieli, nykyinen: Kieli, haku: URLSearchParams): Html {
  const nimi = SIVUN_TEKSTIT[kieli].kieli;
  if (kieli === nykyinen) return html`<span lang="${kieli}" aria-current="true">${nimi}</span>`;
  const muutettu = new URLSearchParams(haku);
  muutettu.set(KIELIPARAMETRI, kieli);
  return html`<a href="?${muutettu.toString()}" lang="${kieli}" hreflang="${kieli}">${nimi}</a>`;
}
