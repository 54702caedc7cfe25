import type { EntityManager } from 'typeorm';
import type { HistoriaRivi } from '../rivit/historia-rivi.js';
import { pakkaa } from './pakkaus.js';

/** One INSERT of a new version. It has no document of its own as long as it is the current one. By hand: every change has one. */
export async function lisaaVersio(
  manager: EntityManager,
  { hoksId, muutosnumero, aika, tekija, laji }: Omit<HistoriaRivi, 'id' | 'muoto' | 'pakattu'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO ehoks_historia (hoks_id, muutosnumero, aika, tekija, laji) VALUES ($1, $2, $3, $4, $5)`,
    [hoksId, muutosnumero, aika, tekija, laji],
  );
}

/** The version gets this document, packed: it is no longer the current one, or what was kept of it changes. */
export async function pakkaaVersio(
  manager: EntityManager,
  { hoksId, muutosnumero }: Pick<HistoriaRivi, 'hoksId' | 'muutosnumero'>,
  dokumentti: string,
): Promise<void> {
  const { muoto, pakattu } = pakkaa(dokumentti);
  await manager.query(`UPDATE ehoks_historia SET muoto = $1, pakattu = $2 WHERE hoks_id = $3 AND muutosnumero = $4`, [
    muoto,
    pakattu,
    hoksId,
    muutosnumero,
  ]);
}
