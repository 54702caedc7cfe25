import { paivaHelsingissa, siirronSyyt, type Siirtotapahtuma } from '@ehoks/core';
import type { EntityManager } from 'typeorm';
import { erotettuLista } from '../rivit/erotettu-lista.js';

/** Of `SiirtoRivi.syyt`. */
export const SYIDEN_EROTIN = ',';

/** One INSERT into the log of transfers, in the transaction that the manager is in. By hand: every transfer has one. */
export async function lisaaSiirto(manager: EntityManager, tapahtuma: Siirtotapahtuma): Promise<void> {
  const { aika, pyyntoId, toimi, havainnot } = tapahtuma;
  await manager.query(
    `INSERT INTO ehoks_siirtoloki
            (aika, paiva, pyynto_id, toimi, kayttajatunnus, organisaatio, koulutustoimija_oid, opiskeluoikeus_oid,
             oppija_oid, hoks_id, koodi, syyt, havainnot)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      aika,
      paivaHelsingissa(aika),
      pyyntoId,
      toimi,
      tapahtuma.kayttajatunnus ?? null,
      tapahtuma.organisaatio ?? null,
      tapahtuma.koulutustoimijaOid ?? null,
      tapahtuma.opiskeluoikeusOid ?? null,
      tapahtuma.oppijaOid ?? null,
      tapahtuma.hoksId ?? null,
      tapahtuma.koodi ?? null,
      erotettuLista.tekstiksi(siirronSyyt(tapahtuma), SYIDEN_EROTIN),
      JSON.stringify(havainnot),
    ],
  );
}
