import type { Pyyntotapahtuma } from '@ehoks/rest';
import { pino, type Logger } from 'pino';

/** JSON lines to standard output. */
export function luoLoki(): Logger {
  return pino({ name: 'ehoks' });
}

/** One line a request; failures of our own and of neighbours with their origin. */
export function kirjaaPyynto(loki: Logger): (tapahtuma: Pyyntotapahtuma) => void {
  return ({ virhe, ...tapahtuma }) => {
    if (tapahtuma.tila >= 500) loki.error({ ...tapahtuma, err: virhe }, 'pyynto');
    else loki.info(tapahtuma, 'pyynto');
  };
}
