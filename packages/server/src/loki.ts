import type { Pyyntotapahtuma } from '@ehoks/rest';
import type { Naapurikutsu } from 'ehoks';
import { pino, type Logger } from 'pino';

/** Bytes of lines that wait for a disk which takes no more; those beyond are lost. */
const ODOTTAVIA_ENINTAAN = 64 * 1024;

/** JSON lines to standard output. A full disk under it loses lines, never a request: the audit log is elsewhere. */
export function luoLoki(fd = 1): Logger {
  const kohde = pino.destination({ dest: fd, sync: true, maxLength: ODOTTAVIA_ENINTAAN });
  kohde.on('error', () => undefined);
  return pino({ name: 'ehoks' }, kohde);
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
