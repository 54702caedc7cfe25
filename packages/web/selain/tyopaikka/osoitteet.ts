import { sivunOsoite, TYOPAIKAN_SIVUT } from '../yhteiset/palvelu.js';

/** The page of all that is shared to the same address. */
export const ETUSIVU = sivunOsoite(TYOPAIKAN_SIVUT);

/** The page of one share: the address of its link. */
export function jaonSivu(tunnus: string): string {
  return `${ETUSIVU}/${encodeURIComponent(tunnus)}`;
}

/** The share whose page this is. There are two pages only, and the browser moves between them. */
export function avattuTunnus(): string | undefined {
  const [tunnus] = location.pathname.slice(ETUSIVU.length).split('/').filter(Boolean);
  return tunnus;
}
