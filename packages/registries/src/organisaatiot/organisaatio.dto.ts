import type { Nimi } from '@ehoks/core';
import { alkiot, kentat, nimi as lueNimi, teksti, tekstiJosOn } from '../http/lukija.js';

/** An organisation as Organisaatiopalvelu tells it, as far as we read it. */
export interface OrganisaatioDto {
  readonly oid: string;
  readonly parentOid?: string;
  /** `|root|…|parent|`; empty for the root. */
  readonly parentOidPath?: string;
  /** Codes of the code set `organisaatiotyyppi`. */
  readonly tyypit: readonly string[];
  readonly nimi: Nimi;
}

/** Throws `OutoVastaus`. */
export function lueOrganisaatio(json: unknown): OrganisaatioDto {
  const { oid, parentOid, parentOidPath, tyypit, nimi } = kentat(json, 'organisaatio');
  return {
    oid: teksti(oid, 'oid'),
    parentOid: tekstiJosOn(parentOid, 'parentOid'),
    parentOidPath: tekstiJosOn(parentOidPath, 'parentOidPath'),
    tyypit: alkiot(tyypit, 'tyypit').map((tyyppi) => teksti(tyyppi, 'tyypit')),
    nimi: lueNimi(nimi, 'nimi'),
  };
}
