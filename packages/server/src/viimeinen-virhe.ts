import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';

/** What nobody else has answered: Express itself would show the failure with its paths. 4xx is the caller's own fault. */
export function viimeinenVirhe(loki: Logger): ErrorRequestHandler {
  return (virhe: { readonly status?: unknown }, req, res, next) => {
    const annettu = Number(virhe.status);
    const tila = annettu >= 400 && annettu < 500 ? annettu : 500;
    if (tila === 500) loki.error({ err: virhe, metodi: req.method, tila }, 'pyynto');
    else loki.info({ metodi: req.method, tila }, 'pyynto');
    if (res.headersSent) return next(virhe);
    res.status(tila).json({ reason: tila === 500 ? 'Internal error' : 'The request cannot be read' });
  };
}
