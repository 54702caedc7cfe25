import { oikeusRoolista, type Kayttaja, type Tunnistautuminen } from '@ehoks/core';
import type { Naapuri } from '../http/naapuri.js';
import { lueCasKayttaja } from './cas-kayttaja.dto.js';
import type { CasVahvistus } from './cas-vahvistus.dto.js';
import { TiketinTarkistus } from './tiketin-tarkistus.js';

/** Service accounts and officials, identified by Opintopolku's CAS. */
export class CasTunnistautuminen implements Tunnistautuminen {
  readonly #tarkistus: TiketinTarkistus;

  constructor(naapuri: Naapuri) {
    this.#tarkistus = new TiketinTarkistus(naapuri, ['cas', 'p3', 'serviceValidate']);
  }

  /** Throws `tunnistus.tiketti-ei-kelpaa` or `rekisteri.ei-vastaa` (cas). */
  async tunnista(tiketti: string, palvelu: string): Promise<Kayttaja> {
    return this.#tarkistus.tarkista(tiketti, palvelu, kayttaja);
  }

  /** CAS tells the rights of a user only with a ticket. */
  async nykyinen(): Promise<'vain-tiketista'> {
    return 'vain-tiketista';
  }
}

function kayttaja(vahvistus: CasVahvistus): Kayttaja {
  const { user, oidHenkilo, kayttajaTyyppi, roles } = lueCasKayttaja(vahvistus);
  return {
    kayttajatunnus: user,
    oid: oidHenkilo,
    tyyppi: kayttajaTyyppi === 'PALVELU' ? 'PALVELU' : 'VIRKAILIJA',
    oikeudet: roles.flatMap((rooli) => oikeusRoolista(rooli) ?? []),
  };
}
