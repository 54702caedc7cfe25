import type { OpiskeluoikeusOid, OppijaOid } from '../tunnisteet/oid.js';
import type { HoksLuonnos } from './luonnos.js';

/** Oppija ja opiskeluoikeus, jotka lähettäjä kertoi, jos ne olivat oikean muotoisia: lokeja ja tukea varten. */
export function lahetetytTunnisteet({ oppijaOid, opiskeluoikeusOid }: HoksLuonnos): {
  readonly oppijaOid?: OppijaOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
} {
  return { ...(oppijaOid && { oppijaOid }), ...(opiskeluoikeusOid && { opiskeluoikeusOid }) };
}
