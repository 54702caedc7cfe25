import type { RequestHandler } from 'express';
import type { Maailma } from '../maailma.js';
import type { Kutsu, Palvelu, Vika } from '../palvelu.js';

/** The fault that the neighbour has now. */
export function vika(maailma: Maailma, palvelu: Palvelu): Vika | undefined {
  const nykyinen = maailma.viat.get(palvelu);
  return nykyinen?.paattyy !== undefined && performance.now() >= nykyinen.paattyy ? undefined : nykyinen;
}

/** Fails in place of a neighbour that has been told to; comes after the call log, which then shows the fault. */
export function vialla(maailma: Maailma, palvelu: Palvelu): RequestHandler {
  return (req, res, next) => {
    const oma = vika(maailma, palvelu);
    if (oma === undefined) {
      next();
      return;
    }
    // An unread body would make Node end a silent request by itself.
    req.resume();
    if (oma.tila === '503' || oma.tila === '500') {
      res.status(Number(oma.tila)).type('text/html').send(`<html><body><h1>${oma.tila}</h1></body></html>`);
      return;
    }
    const kutsu = res.locals['kutsu'] as Kutsu;
    kutsu.tila = oma.tila;
    if (oma.tila === 'katkos') req.socket.destroy();
    if (oma.tila === 'roska') res.status(200).type('application/json').send('{"oid": "1.2.246.562.');
  };
}
