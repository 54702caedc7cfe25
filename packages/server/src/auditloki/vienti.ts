import { hostname } from 'node:os';
import { ophLokirivi, type AuditlokiRepository } from '@ehoks/core';

/** Entries read at a time: what is in memory does not grow with the log. */
const ERA = 1000;

/** The audit log after the entry `jalkeen` as JSON lines in OPH's form, oldest first. */
export async function* auditlokinRivit(auditloki: AuditlokiRepository, jalkeen: number): AsyncGenerator<string> {
  const ymparisto = { hostname: hostname(), serviceName: 'ehoks' };
  for (let viimeisin = jalkeen; ;) {
    const era = await auditloki.jalkeen(viimeisin, ERA);
    for (const tapahtuma of era) yield ophLokirivi(tapahtuma, ymparisto);
    const viimeinen = era.at(-1);
    if (viimeinen === undefined) return;
    viimeisin = viimeinen.numero;
  }
}
