import type { Nimi, OrganisaatioOid } from '@ehoks/core';

/** A code, a study right's degree or an organisation by language; a language without a name is absent, `{}` when nothing is known. */
export type { Nimi } from '@ehoks/core';

/** An organisation with its name. */
export interface NimettyOrganisaatio {
  readonly oid: string;
  readonly nimi: Nimi;
}

/** Neighbours that did not answer: what they would have told is missing from the view. `koski`, `organisaatio`, `koodisto`, `eperusteet`, `onr`. */
export type PuuttuvatPalvelut = readonly string[];

export function nimettyOrganisaatio(
  oid: OrganisaatioOid,
  nimet: ReadonlyMap<OrganisaatioOid, Nimi>,
): NimettyOrganisaatio {
  return { oid, nimi: nimet.get(oid) ?? {} };
}
