import { randomBytes } from 'node:crypto';
import compression from 'compression';
import { htmlEscape } from 'escape-goat';
import express, { type RequestHandler, type Router } from 'express';
import type { RestAsetukset } from '../asetukset.js';
import { julkinenPolku } from '../pyynto/julkinen-polku.js';

/** Folder of the files as the HTML names it, relative to the page. */
const TIEDOSTOT = './assets/';
const VUOSI = 'public, max-age=31536000, immutable';

/** For pages whose addresses are secrets. */
export const EI_HAKUKONEILLE = { 'X-Robots-Tag': 'noindex, nofollow' } as const;

/**
 * An application below `polku`: its files, and its page at every other address, since the application itself tells screens
 * apart. The page is made anew for each answer: only what carries its nonce runs, and nothing from elsewhere is asked for.
 */
export function sovelluksenReitit(
  polku: string,
  html: string,
  tiedostot: string,
  asetukset: RestAsetukset,
  lisaotsakkeet: Readonly<Record<string, string>> = {},
): Router {
  const etuliite = julkinenPolku(asetukset.julkinenUrl);
  const sivu = html
    .replaceAll('__EHOKS_POLKU__', etuliite)
    .replaceAll('__EHOKS_TUKI__', htmlEscape(asetukset.tuki))
    .replaceAll('__EHOKS_YMPARISTO__', asetukset.ymparisto ?? '')
    .replaceAll(`"${TIEDOSTOT}`, `"${etuliite}${polku}${TIEDOSTOT.slice(1)}`);
  const nayta: RequestHandler = (_req, res) => {
    const nonce = randomBytes(18).toString('base64');
    res
      .set({ ...otsakkeet(nonce, asetukset), ...lisaotsakkeet })
      .type('html')
      .send(sivu.replaceAll('__EHOKS_NONCE__', nonce));
  };
  const reititin = express.Router();
  reititin.use(
    `${polku}/assets`,
    // The files only: the length of a packed answer that holds a secret beside what was asked would tell of the secret.
    compression(),
    express.static(tiedostot, { index: false, redirect: false, setHeaders: (res) => res.set('Cache-Control', VUOSI) }),
    (_req, res) => void res.status(404).end(),
  );
  reititin.get([polku, `${polku}/{*sivu}`], nayta);
  return reititin;
}

/** `form-action`: logging out ends at the CAS, and a browser minds also where the answer redirects. */
function otsakkeet(nonce: string, { casUrl, casOppijaUrl }: RestAsetukset): Readonly<Record<string, string>> {
  const lomakkeet = [casUrl, casOppijaUrl].flatMap((osoite) => (osoite === undefined ? [] : [new URL(osoite).origin]));
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      `form-action ${["'self'", ...lomakkeet].join(' ')}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
