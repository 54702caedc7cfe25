import type { OpiskeluoikeusOid, OppijaOid } from '@ehoks/core';

/** What support asks for when a request failed. Only facts that the caller sent or that are about the caller. */
export interface Tukitiedot {
  readonly pyyntoId: string;
  kayttajatunnus?: string;
  oppijaOid?: OppijaOid;
  opiskeluoikeusOid?: OpiskeluoikeusOid;
}
