import type { ErrorRequestHandler } from 'express';

/** What Express refuses to read (broken JSON or escapes, too large a body) is the caller's fault and has its status. */
export const virheesta: ErrorRequestHandler = (error: Error & { status?: unknown }, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
  res.status(status).json({ error: error.message });
};
