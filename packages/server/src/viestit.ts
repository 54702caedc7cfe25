import { sivuosoitteet } from '@ehoks/rest';
import type { EhoksAsetukset, Sovittimet } from 'ehoks';
import type { Konfiguraatio } from './konfiguraatio.js';

type Viestiasetukset = Pick<Konfiguraatio, 'viestit' | 'tuki' | 'ymparisto'>;

/** How messages leave, and where in them the service's pages are. `osoite`: the public address, asked when a message is made. */
export function viestit(
  { viestit: tie, tuki, ymparisto }: Viestiasetukset,
  osoite: () => string,
): Pick<EhoksAsetukset, 'viestit'> & { readonly portit: Pick<Sovittimet, 'sivuosoitteet'> } {
  return {
    ...(tie && { viestit: { ...tie, lahettaja: tuki, ...(ymparisto && { ymparisto }) } }),
    portit: { sivuosoitteet: sivuosoitteet(osoite) },
  };
}
