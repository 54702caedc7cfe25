import type { HoksId, Havainto, Kieli, Paivitystulos } from '@ehoks/core';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { etag } from './etag.js';
import { havaintodata } from './havainnot.js';

/** The envelope of the API. */
export function data(sisalto: unknown, meta: object = {}, otsakkeet?: Vastaus['otsakkeet']): Vastaus {
  return { tila: 200, runko: { meta, data: sisalto }, ...(otsakkeet && { otsakkeet }) };
}

/** Where the new plan is, with the findings that did not refuse it. */
export function luontivastaus(
  { polku, kieli }: { readonly polku: string; readonly kieli: Kieli },
  { id, havainnot }: { readonly id: HoksId; readonly havainnot: readonly Havainto[] },
): Vastaus {
  return data({ uri: `${polku}/${id}`, ...havaintodata(havainnot, kieli) }, { id });
}

/** 204 as today, or 200 with the findings when the client prefers a body (RFC 7240). */
export function paivitysvastaus({ otsake, kieli }: Pyynto, { havainnot, muutosnumero }: Paivitystulos): Vastaus {
  const otsakkeet = { ETag: etag(muutosnumero), 'Ehoks-Havaintoja': String(havainnot.length) };
  if (!/\breturn\s*=\s*representation\b/i.test(otsake('prefer') ?? '')) return { tila: 204, otsakkeet };
  return data(havaintodata(havainnot, kieli), {}, { ...otsakkeet, 'Preference-Applied': 'return=representation' });
}
