import type { Nimi, Toimi } from '@ehoks/core';
import { nimiKielella } from '@ehoks/wire/esitys';
import type { Kehysnakyma } from '@ehoks/wire';
import { useParams, useSearchParams } from 'react-router';
import { useMemo } from 'react';
import { useKieli } from '../../tekstit/kielet.js';
import { useKehys } from './kehystiedot.js';

export type Organisaatio = Kehysnakyma['organisaatiot'][number];

/** Query parameter that tells the organisation on screens whose address has it not. */
export const ORGANISAATIO = 'organisaatio';
const MUISTI = 'ehoks.organisaatio';

/**
 * The organisation that one works for: the one in the address wins, then the one chosen last, then the first. `undefined`
 * when the official has none.
 */
export function useOrganisaatio(): Organisaatio | undefined {
  const { organisaatiot } = useKehys();
  const { organisaatioOid } = useParams();
  const [haku] = useSearchParams();
  const hae = (oid: string | null | undefined): Organisaatio | undefined =>
    organisaatiot.find((organisaatio) => organisaatio.oid === oid);
  const osoitteessa = organisaatioOid ?? haku.get(ORGANISAATIO);
  if (osoitteessa !== null) return hae(osoitteessa);
  return hae(localStorage.getItem(MUISTI)) ?? organisaatiot[0];
}

export function muistaOrganisaatio(oid: string): void {
  localStorage.setItem(MUISTI, oid);
}

/** Gives the name of an organisation that the official may act for, or whose name came with an answer; of any other, its OID. */
export function useOrganisaationNimi(vastauksessa?: Readonly<Record<string, Nimi>>): (oid: string) => string {
  const { organisaatiot } = useKehys();
  const kieli = useKieli();
  return useMemo(() => {
    const nimet = new Map(organisaatiot.map(({ oid, nimi }) => [oid, nimi]));
    return (oid) => nimiKielella(vastauksessa?.[oid] ?? nimet.get(oid), kieli) ?? oid;
  }, [organisaatiot, vastauksessa, kieli]);
}

/** Is it above schools? What is listed of it is of many of them. */
export function onJarjestaja(organisaatio: Organisaatio | undefined): boolean {
  return organisaatio?.tasot.some((taso) => taso === 'oph' || taso === 'koulutustoimija') ?? false;
}

/** May one do this in the organisation? The server decides in the end; this keeps away what it would refuse. */
export function saa(organisaatio: Organisaatio | undefined, toimi: Toimi): boolean {
  return organisaatio?.toimet.includes(toimi) ?? false;
}
