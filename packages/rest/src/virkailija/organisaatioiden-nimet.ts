import { Puuttuvat, type Nimi, type OrganisaatioOid } from '@ehoks/core';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';

/** `meta` of a list that tells organisations by their OIDs: their names, or in `puuttuvat` who did not tell them. */
export async function organisaatioidenNimet(
  { organisaatiot }: Pick<EhoksPalvelut, 'organisaatiot'>,
  oidit: Iterable<OrganisaatioOid | undefined>,
): Promise<{ readonly organisaatiot: Readonly<Record<string, Nimi>>; readonly puuttuvat: readonly string[] }> {
  const puuttuvat = new Puuttuvat();
  const kysyttavat = [...new Set(oidit)].flatMap((oid) => oid ?? []);
  const loydetyt = kysyttavat.length === 0 ? undefined : await puuttuvat.ilman(organisaatiot.organisaatiot(kysyttavat));
  return {
    organisaatiot: Object.fromEntries([...(loydetyt ?? [])].map(([oid, { nimi }]) => [oid, nimi])),
    puuttuvat: puuttuvat.luettelo(),
  };
}
