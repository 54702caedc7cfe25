import express, { type Router } from 'express';
import swaggerUi from 'swagger-ui-dist';

const ALUSTUS = `window.onload = () => {
  SwaggerUIBundle({ url: 'openapi.json', dom_id: '#swagger-ui', deepLinking: true, presets: [SwaggerUIBundle.presets.apis] });
};`;

/** The document at `<polku>/openapi.json` and a page to browse it at `<polku>/`, all from this server. */
export function openapiReitit(polku: string, dokumentti: object): Router {
  const reititin = express.Router();
  reititin.get(`${polku}/openapi.json`, (_req, res) => void res.json(dokumentti));
  // Links of the page are relative to its folder.
  reititin.get(polku, (req, res, next) =>
    req.path.endsWith('/') ? next() : res.redirect(301, `${req.baseUrl}${polku}/`),
  );
  reititin.get(`${polku}/swagger-initializer.js`, (_req, res) => void res.type('text/javascript').send(ALUSTUS));
  reititin.use(polku, express.static(swaggerUi.getAbsoluteFSPath()));
  return reititin;
}
