import express, { type Router } from 'express';
// Not the package itself: it would run the browser's code here.
import absolutePath from 'swagger-ui-dist/absolute-path.js';

const ALUSTUS = `window.onload = () => {
  SwaggerUIBundle({ url: 'openapi.json', dom_id: '#swagger-ui', deepLinking: true, presets: [SwaggerUIBundle.presets.apis] });
};`;

/** Of the package only what the page is made of. */
const TIEDOSTOT = [
  'index.html',
  'index.css',
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-standalone-preset.js',
  'favicon-16x16.png',
  'favicon-32x32.png',
];

/** Swagger UI writes styles into its elements and draws its icons from data addresses. */
const OTSAKKEET = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The document at `<polku>/openapi.json` and a page to browse it at `<polku>/`, all from this server; clients know them below `etuliite`. */
export function openapiReitit(polku: string, dokumentti: object, etuliite: string): Router {
  const reititin = express.Router();
  reititin.use(polku, (_req, res, next) => {
    res.set(OTSAKKEET);
    next();
  });
  reititin.get(`${polku}/openapi.json`, (_req, res) => void res.json(dokumentti));
  // Links of the page are relative to its folder.
  reititin.get(polku, (req, res, next) =>
    req.path.endsWith('/') ? next() : res.redirect(301, `${etuliite}${polku}/`),
  );
  reititin.get(`${polku}/swagger-initializer.js`, (_req, res) => void res.type('text/javascript').send(ALUSTUS));
  const juuri = absolutePath();
  for (const tiedosto of TIEDOSTOT)
    reititin.get(`${polku}/${tiedosto === 'index.html' ? '' : tiedosto}`, (_req, res) =>
      res.sendFile(tiedosto, { root: juuri }),
    );
  return reititin;
}
