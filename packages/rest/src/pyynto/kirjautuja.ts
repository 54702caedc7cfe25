import { onOid, saaKirjata } from '@ehoks/core';
import type { Pyynto } from './reitti.js';

/** Who tries to log in, for the log and the support part of an error: only what can be the name of an account or an OID. */
export function merkitseKirjautuja({ tuki }: Pyynto, kayttajatunnus: string): void {
  if (saaKirjata(kayttajatunnus) || onOid(kayttajatunnus)) tuki.kayttajatunnus = kayttajatunnus;
}
