import type { OsanArviointi } from '../rekisterit/opiskeluoikeus.js';
import type { OsanVaihe } from './osan-vaihe.js';

/** Osan vaihe ja mistä se tiedetään: KOSKIn arviointi on tosiasia, päivät ovat päättelyä. */
export interface OsanEdistyminen {
  readonly vaihe: OsanVaihe;
  readonly lahde: 'koski' | 'paivat';
}

/** KOSKIn arviointi ratkaisee: hyväksytty on valmis, hylätty ei ole, mitä päivät sitten kertovatkin. Ilman sitä vaihe on päivistä päätelty. */
export function osanEdistyminen(
  paivista: OsanVaihe,
  arviointi: Pick<OsanArviointi, 'hyvaksytty'> | undefined,
): OsanEdistyminen {
  if (arviointi?.hyvaksytty === true) return { vaihe: 'valmis', lahde: 'koski' };
  if (arviointi !== undefined && paivista === 'valmis') return { vaihe: 'aikataulutettu', lahde: 'koski' };
  return { vaihe: paivista, lahde: 'paivat' };
}
