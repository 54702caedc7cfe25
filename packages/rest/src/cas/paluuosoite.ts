import type { RestAsetukset } from '../asetukset.js';
import { palvelunNimi } from '../pyynto/palvelun-nimi.js';
import type { Pyynto } from '../pyynto/reitti.js';
import { omaOsoite } from '../sivut/oma-osoite.js';

/** Where a login page may send the browser back to. */
export interface Paluuosoite {
  /** The service string that the ticket is given for. */
  readonly palvelu: string;
  /** The same page at the address by which the browser came, so that its cookies are there. */
  readonly osoite: string;
}

/**
 * The service as an address of this very service, or `undefined`: nobody else is sent a browser or a ticket. The address is put
 * together anew from our own and the path, so nothing else of what was asked for is left in it.
 */
export function paluuosoite(service: string, pyynto: Pyynto, asetukset: RestAsetukset): Paluuosoite | undefined {
  if (!URL.canParse(service)) return undefined;
  const pyydetty = new URL(service);
  if (pyydetty.protocol !== 'http:' && pyydetty.protocol !== 'https:') return undefined;
  pyydetty.hash = '';
  const juuri = `${asetukset.julkinenUrl}/`;
  const oma = pyydetty.href.startsWith(juuri);
  const palvelu = oma ? pyydetty.href : palvelunNimi(pyydetty.href, pyynto.otsake('host'), asetukset);
  if (!palvelu.startsWith(juuri)) return undefined;
  return { palvelu, osoite: omaOsoite(pyynto, asetukset) + palvelu.slice(asetukset.julkinenUrl.length) };
}

/** The address with the ticket added. */
export function tiketinKanssa({ osoite }: Paluuosoite, tiketti: string): string {
  return `${osoite}${osoite.includes('?') ? '&' : '?'}ticket=${encodeURIComponent(tiketti)}`;
}
