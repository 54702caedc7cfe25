import type { HoksLuonnos } from '@ehoks/core';
import type { Tukitiedot } from '../pyynto/tukitiedot.js';

/** Keeps the well-formed numbers that the caller sent, for the support part of an error. */
export function muistaTueksi(tuki: Tukitiedot, { oppijaOid, opiskeluoikeusOid }: HoksLuonnos): void {
  if (oppijaOid !== undefined) tuki.oppijaOid = oppijaOid;
  if (opiskeluoikeusOid !== undefined) tuki.opiskeluoikeusOid = opiskeluoikeusOid;
}
