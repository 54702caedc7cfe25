import type { RequestHandler } from 'express';

/** Nothing of the simulator is to be remembered: what it holds can change before the next request. */
export const eiValimuistiin: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};
