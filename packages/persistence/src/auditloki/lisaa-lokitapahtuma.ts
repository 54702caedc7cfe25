import type { Lokitapahtuma } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { lisaaRivit, type Kohdetaulu } from '../lisaa-rivit.js';
import { AuditlokiTaulu, type LokitapahtumaRivi } from '../rivit/lokitapahtuma-rivi.js';

/** Does the entry list plans? Then it takes more than one statement. */
export function luetteleeHokseja({ kohde }: Lokitapahtuma): boolean {
  return kohde.hoksIdt !== undefined && kohde.hoksIdt.length > 0;
}

/**
 * Entries into the audit log, in the transaction that the manager is in. By hand: every call has one, reads too. An
 * entry that lists plans has rows for them, and an INSERT of its own that gives its number; all others go in together.
 */
export async function lisaaLokitapahtumat(manager: EntityManager, tapahtumat: readonly Lokitapahtuma[]): Promise<void> {
  let era: Lokitapahtuma[] = [];
  for (const tapahtuma of tapahtumat) {
    if (!luetteleeHokseja(tapahtuma)) {
      era.push(tapahtuma);
      continue;
    }
    await lisaaRivit(manager, AUDITLOKI, era.map(riviksi));
    era = [];
    const { identifiers } = await manager.insert(AuditlokiTaulu, riviksi(tapahtuma));
    await lisaaHoksit(manager, identifiers[0]?.['numero'] as number, [...new Set<number>(tapahtuma.kohde.hoksIdt)]);
  }
  await lisaaRivit(manager, AUDITLOKI, era.map(riviksi));
}

/** One entry, as above. */
export async function lisaaLokitapahtuma(manager: EntityManager, tapahtuma: Lokitapahtuma): Promise<void> {
  await lisaaLokitapahtumat(manager, [tapahtuma]);
}

/** Of the row that `riviksi` makes. */
const AUDITLOKI: Kohdetaulu<Omit<LokitapahtumaRivi, 'numero'>> = {
  nimi: 'ehoks_auditloki',
  sarakkeet: {
    aika: 'aika',
    oppijaOid: 'oppija_oid',
    hoksId: 'hoks_id',
    toimi: 'toimi',
    koodi: 'koodi',
    tapahtuma: 'tapahtuma',
  },
};

const LUETELLUT_HOKSIT: Kohdetaulu<{ readonly numero: number; readonly hoksId: number }> = {
  nimi: 'ehoks_auditloki_hoksit',
  sarakkeet: { numero: 'numero', hoksId: 'hoks_id' },
};

function riviksi(tapahtuma: Lokitapahtuma): Omit<LokitapahtumaRivi, 'numero'> {
  const { aika, kohde, toimi, koodi } = tapahtuma;
  return {
    aika,
    oppijaOid: kohde.oppijaOid ?? null,
    hoksId: kohde.hoksId ?? null,
    toimi,
    koodi: koodi ?? null,
    tapahtuma: JSON.stringify(tapahtuma),
  };
}

async function lisaaHoksit(manager: EntityManager, numero: number, hoksIdt: readonly number[]): Promise<void> {
  const rivit = hoksIdt.map((hoksId) => ({ numero, hoksId }));
  await lisaaRivit(manager, LUETELLUT_HOKSIT, rivit);
}
