import { kentat, teksti, tekstiJosOn } from '../http/lukija.js';

/** An organisation as Organisaatiopalvelu tells it, as far as we read it. */
export interface OrganisaatioDto {
  readonly oid: string;
  readonly parentOid?: string;
  /** `|root|…|parent|`; empty for the root. */
  readonly parentOidPath?: string;
}

/** Throws `OutoVastaus`. */
export function lueOrganisaatio(json: unknown): OrganisaatioDto {
  const { oid, parentOid, parentOidPath } = kentat(json, 'organisaatio');
  return {
    oid: teksti(oid, 'oid'),
    parentOid: tekstiJosOn(parentOid, 'parentOid'),
    parentOidPath: tekstiJosOn(parentOidPath, 'parentOidPath'),
  };
}
