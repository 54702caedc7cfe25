import type { Lokitapahtuma } from '@ehoks/core';
import type { EntityManager } from 'typeorm';

/** One INSERT into the audit log, in the transaction that the manager is in. By hand: every call has one, reads too. */
export async function lisaaLokitapahtuma(manager: EntityManager, tapahtuma: Lokitapahtuma): Promise<void> {
  const { aika, kohde, toimi, koodi } = tapahtuma;
  await manager.query(
    `INSERT INTO ehoks_auditloki (aika, oppija_oid, hoks_id, toimi, koodi, tapahtuma)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [aika, kohde.oppijaOid ?? null, kohde.hoksId ?? null, toimi, koodi ?? null, JSON.stringify(tapahtuma)],
  );
}
