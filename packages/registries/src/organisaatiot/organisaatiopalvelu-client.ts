import { onOrganisaatioOid, type Organisaatio, type OrganisaatioOid, type Organisaatiot } from '@ehoks/core';
import { eiVastaa } from '../http/ei-vastaa.js';
import type { LyhytMuisti } from '../http/lyhyt-muisti.js';
import { LUKU, type Naapuri } from '../http/naapuri.js';
import { jsonVastaus, OutoVastaus } from '../http/vastaus.js';
import { lueOrganisaatio, type OrganisaatioDto } from './organisaatio.dto.js';

/** Organisaatiopalvelu over HTTP; reading is public. */
export class OrganisaatiopalveluClient implements Organisaatiot {
  constructor(
    private readonly naapuri: Naapuri,
    private readonly muisti: LyhytMuisti<Organisaatio>,
  ) {}

  /** Throws `rekisteri.ei-vastaa` (organisaatio). */
  async organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined> {
    try {
      return await this.muisti.hae(oid, () => this.#kysy(oid));
    } catch (virhe) {
      throw eiVastaa('organisaatio', virhe);
    }
  }

  #kysy(oid: OrganisaatioOid) {
    return this.naapuri.kysy(
      ['organisaatio-service', 'api', oid],
      () => ({ retry: LUKU }),
      (vastaus) => ({
        arvo: vastaus.tila === 404 ? undefined : organisaatio(oid, lueOrganisaatio(jsonVastaus(vastaus))),
        otsikot: vastaus.otsikot,
      }),
    );
  }
}

/** Throws `OutoVastaus` when the path to the root is not known for certain: rights are decided by it. */
function organisaatio(oid: OrganisaatioOid, dto: OrganisaatioDto): Organisaatio {
  if (dto.oid !== oid) throw new OutoVastaus('another organisation than was asked for');
  const ylemmat = (dto.parentOidPath ?? '').split('|').filter((osa) => osa !== '');
  if (!ylemmat.every(onOrganisaatioOid)) throw new OutoVastaus('parentOidPath has other things than OIDs');
  if (dto.parentOid !== undefined && !ylemmat.some((ylempi) => ylempi === dto.parentOid)) {
    throw new OutoVastaus('parentOidPath misses the parent');
  }
  return { oid, ylemmat };
}
