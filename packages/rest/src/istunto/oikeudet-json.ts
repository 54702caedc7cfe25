import {
  OIKEUSTAULUKKO,
  OPH_OID,
  TOIMET,
  type Kayttooikeus,
  type OrganisaatioOid,
  type OrganisaationOikeus,
  type Toimi,
} from '@ehoks/core';

/**
 * What the service that exists calls the same actions. `delete` is said of those who may change plans, as there: it meant
 * parts of a plan, and removing a plan is `hoks_delete`. Actions without a word are its unknowns.
 */
const NYKYISET_SANAT: Partial<Record<Toimi, readonly string[]>> = {
  lue: ['read'],
  luo: ['write'],
  muuta: ['update', 'delete'],
  poista: ['hoks_delete'],
};

/** Rights in one organisation, in the words of the service that exists and in ours. */
export interface OrganisaationOikeudetJson {
  readonly oid: OrganisaatioOid;
  readonly privileges: readonly string[];
  readonly roles: readonly string[];
  readonly oikeudet: readonly Kayttooikeus[];
}

export function onPaakayttaja(oikeudet: readonly OrganisaationOikeus[]): boolean {
  return oikeudet.some(({ oikeus, organisaatio }) => oikeus === 'OPHPAAKAYTTAJA' && organisaatio === OPH_OID);
}

/** Each organisation once, in the order that the rights were granted in. */
export function organisaatioittain(oikeudet: readonly OrganisaationOikeus[]): readonly OrganisaationOikeudetJson[] {
  const organisaatiot = [...new Set(oikeudet.map(({ organisaatio }) => organisaatio))];
  return organisaatiot.map((oid) => {
    const omat = oikeudet.filter(({ organisaatio }) => organisaatio === oid);
    const nimet = [...new Set(omat.map(({ oikeus }) => oikeus))];
    const sallitut = TOIMET.filter((toimi) =>
      nimet.some((nimi) => (OIKEUSTAULUKKO[nimi] as readonly Toimi[]).includes(toimi)),
    );
    return {
      oid,
      privileges: sallitut.flatMap((toimi) => NYKYISET_SANAT[toimi] ?? []),
      roles: onPaakayttaja(omat) ? ['oph-super-user'] : [],
      oikeudet: nimet,
    };
  });
}
