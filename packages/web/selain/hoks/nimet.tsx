import { nimiKielella } from '@ehoks/wire/esitys';
import { createContext, use } from 'react';
import type { NimetJson } from '@ehoks/wire';
import { useKieli } from '../tekstit/kielet.js';

/** Names of the codes and organisations of the plan on the screen. */
export const Nimet = createContext<NimetJson>({ koodit: {}, organisaatiot: {} });

/** The name of a code, or the code itself when its register did not tell. */
export function useKoodinNimi(): (uri: string) => string {
  const { koodit } = use(Nimet);
  const kieli = useKieli();
  return (uri) => nimiKielella(koodit[uri]?.nimi, kieli) ?? uri;
}

/** The name of an organisation, or its OID. */
export function useOrganisaationNimi(): (oid: string) => string {
  const { organisaatiot } = use(Nimet);
  const kieli = useKieli();
  return (oid) => nimiKielella(organisaatiot[oid], kieli) ?? oid;
}
