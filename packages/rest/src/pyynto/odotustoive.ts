import type { Pyynto } from './reitti.js';

const WAIT = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,4})"?\s*(?:[,;]|$)/i;

/**
 * Milliseconds that the client would wait for the neighbours (`Prefer: wait`, in seconds, RFC 7240), when it says so: what they have not told
 * by then is left out of the answer, or the request is refused.
 */
export function odotustoive({ otsake }: Pick<Pyynto, 'otsake'>): number | undefined {
  const sekuntia = WAIT.exec(otsake('prefer') ?? '')?.[1];
  return sekuntia === undefined ? undefined : Number(sekuntia) * 1000;
}
