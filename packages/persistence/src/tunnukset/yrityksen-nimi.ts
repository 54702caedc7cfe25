import { createHash } from 'node:crypto';
import { saaKirjata } from '@ehoks/core';

/** The user name of a failed login as it is stored: what cannot be one may be a password, and is kept as its digest only. */
export function yrityksenNimi(kayttajatunnus: string): string {
  if (saaKirjata(kayttajatunnus)) return kayttajatunnus;
  return `#${createHash('sha256').update(kayttajatunnus.toLowerCase()).digest('base64url')}`;
}
