import type { Lokitapahtuma } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { AuditlokiTaulu } from '../rivit/lokitapahtuma-rivi.js';

/** Rows in one INSERT: what a statement can take of parameters (32 766 in SQLite) is the limit. */
const HOKSEJA_KERRALLA = 10_000;

/** Does the entry list plans? Then it takes more than one statement. */
export function luetteleeHokseja({ kohde }: Lokitapahtuma): boolean {
  return kohde.hoksIdt !== undefined && kohde.hoksIdt.length > 0;
}

/**
 * One INSERT into the audit log, in the transaction that the manager is in. By hand: every call has one, reads too. An
 * entry that lists plans has rows for them, and the INSERT that gives its number.
 */
export async function lisaaLokitapahtuma(manager: EntityManager, tapahtuma: Lokitapahtuma): Promise<void> {
  const { aika, kohde, toimi, koodi } = tapahtuma;
  const rivi = {
    aika,
    oppijaOid: kohde.oppijaOid ?? null,
    hoksId: kohde.hoksId ?? null,
    toimi,
    koodi: koodi ?? null,
    tapahtuma: JSON.stringify(tapahtuma),
  };
  if (luetteleeHokseja(tapahtuma)) {
    const { identifiers } = await manager.insert(AuditlokiTaulu, rivi);
    await lisaaHoksit(manager, identifiers[0]?.['numero'] as number, [...new Set<number>(kohde.hoksIdt)]);
    return;
  }
  await manager.query(
    `INSERT INTO ehoks_auditloki (aika, oppija_oid, hoks_id, toimi, koodi, tapahtuma)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    Object.values(rivi),
  );
}

/** By hand: through TypeORM's builder a page of a thousand would take longer than all else in the request. */
async function lisaaHoksit(manager: EntityManager, numero: number, hoksIdt: readonly number[]): Promise<void> {
  for (let alku = 0; alku < hoksIdt.length; alku += HOKSEJA_KERRALLA) {
    const era = hoksIdt.slice(alku, alku + HOKSEJA_KERRALLA);
    const rivit = era.map((_, i) => `($1, $${i + 2})`).join(', ');
    await manager.query(`INSERT INTO ehoks_auditloki_hoksit (numero, hoks_id) VALUES ${rivit}`, [numero, ...era]);
  }
}
