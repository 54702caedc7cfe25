import { alkiot, kentat, kentatJosOn, teksti, tekstiJosOn } from '../http/lukija.js';

/** An organisation as Organisaatiopalvelu tells it, as far as we read it. */
export interface OrganisaatioDto {
  readonly oid: string;
  readonly parentOid?: string;
  /** `|root|…|parent|`; empty for the root. */
  readonly parentOidPath?: string;
  /** Codes of the code set `organisaatiotyyppi`. */
  readonly tyypit: readonly string[];
  readonly nimi: { readonly fi?: string; readonly sv?: string; readonly en?: string };
}

/** Throws `OutoVastaus`. */
export function lueOrganisaatio(json: unknown): OrganisaatioDto {
  const { oid, parentOid, parentOidPath, tyypit, nimi } = kentat(json, 'organisaatio');
  const { fi, sv, en } = kentatJosOn(nimi, 'nimi');
  return {
    oid: teksti(oid, 'oid'),
    parentOid: tekstiJosOn(parentOid, 'parentOid'),
    parentOidPath: tekstiJosOn(parentOidPath, 'parentOidPath'),
    tyypit: alkiot(tyypit, 'tyypit').map((tyyppi) => teksti(tyyppi, 'tyypit')),
    nimi: {
      fi: tekstiJosOn(fi, 'nimi.fi'),
      sv: tekstiJosOn(sv, 'nimi.sv'),
      en: tekstiJosOn(en, 'nimi.en'),
    },
  };
}
