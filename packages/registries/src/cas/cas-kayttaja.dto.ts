import { alkiot, teksti, tekstiJosOn } from '../http/lukija.js';
import { taytetty, type CasVahvistus } from './cas-vahvistus.dto.js';

/** Whose a ticket of the officials' CAS is. */
export interface CasKayttaja {
  readonly user: string;
  readonly oidHenkilo: string;
  readonly kayttajaTyyppi?: string;
  readonly roles: readonly string[];
}

/** Throws `OutoVastaus`. */
export function lueCasKayttaja({ user, attribuutit }: CasVahvistus): CasKayttaja {
  return {
    user: taytetty(user, 'user'),
    oidHenkilo: taytetty(attribuutit.oidHenkilo, 'oidHenkilo'),
    kayttajaTyyppi: tekstiJosOn(attribuutit.kayttajaTyyppi, 'kayttajaTyyppi'),
    roles: alkiot(attribuutit.roles, 'roles').map((rooli) => teksti(rooli, 'roles')),
  };
}
