import type { Pyyntotapahtuma } from '@ehoks/rest';
import type { Naapurikutsu } from 'ehoks';
import { pino, type Logger } from 'pino';

/** JSON lines to standard output. */
export function luoLoki(): Logger {
  return pino({ name: 'ehoks' });
}

/** One line for each neighbour that did not answer, also when the request managed without it. */
export function kirjaaNaapurivika(loki: Logger, pyyntoId: string | undefined, kutsu: Naapurikutsu): void {
  const { palvelu, vika, kestoMs } = kutsu;
  if (vika !== undefined)
    loki.warn({ palvelu, vika, kestoMs: Math.round(kestoMs), ...(pyyntoId !== undefined && { pyyntoId }) }, 'naapuri');
}

/** One line a request; failures of our own and of neighbours with their origin. */
export function kirjaaPyynto(loki: Logger): (tapahtuma: Pyyntotapahtuma) => void {
  return ({ virhe, ...tapahtuma }) => {
    if (tapahtuma.tila >= 500) loki.error({ ...tapahtuma, err: virhe }, 'pyynto');
    else loki.info(tapahtuma, 'pyynto');
  };
}
