import type { RequestHandler } from 'express';
import type { Maailma } from '../maailma.js';
import type { Kutsu, Palvelu } from '../palvelu.js';

/** Recorded calls kept; a long-lived development process must not grow without end. */
const ENINTAAN = 100_000;

/** Records the call when it arrives, so the list is in the order of asking. */
export function kutsuloki(maailma: Maailma, palvelu: Palvelu, kello: () => Date): RequestHandler {
  return (req, res, next) => {
    const kutsu: Kutsu = {
      aika: kello().toISOString(),
      palvelu,
      metodi: req.method,
      polku: req.baseUrl + req.path,
      tila: null,
    };
    if (maailma.kutsut.length >= ENINTAAN) maailma.kutsut.splice(0, ENINTAAN / 10);
    maailma.kutsut.push(kutsu);
    res.locals['kutsu'] = kutsu;
    res.once('finish', () => {
      kutsu.tila ??= res.statusCode;
    });
    next();
  };
}
