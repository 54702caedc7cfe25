import type { RequestHandler } from 'express';
import type { Maailma } from '../maailma.js';
import type { Kutsu, Palvelu } from '../palvelu.js';

/** Fails in place of a neighbour that has been told to; comes after the call log, which then shows the fault. */
export function vialla(maailma: Maailma, palvelu: Palvelu): RequestHandler {
  return (req, res, next) => {
    const vika = maailma.viat.get(palvelu);
    if (vika === undefined || (vika.paattyy !== undefined && performance.now() >= vika.paattyy)) {
      next();
      return;
    }
    // An unread body would make Node end a silent request by itself.
    req.resume();
    if (vika.tila === '503' || vika.tila === '500') {
      res.status(Number(vika.tila)).type('text/html').send(`<html><body><h1>${vika.tila}</h1></body></html>`);
      return;
    }
    const kutsu = res.locals['kutsu'] as Kutsu;
    kutsu.tila = vika.tila;
    if (vika.tila === 'katkos') req.socket.destroy();
    if (vika.tila === 'roska') res.status(200).type('application/json').send('{"oid": "1.2.246.562.');
  };
}
