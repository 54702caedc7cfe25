import type { RestAsetukset } from '../asetukset.js';
import { POLUT } from '../sivut/polut.js';

/** Address of the page that the receiver of a share opens. */
export function jaonLinkki({ julkinenUrl }: RestAsetukset): (tunnus: string) => string {
  return (tunnus) => `${julkinenUrl}${POLUT.tyopaikanSivut}/${tunnus}`;
}
