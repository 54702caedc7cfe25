import { kenttaJosOn } from '../pyynto/lomakekentta.js';
import type { Pyynto } from '../pyynto/reitti.js';

/** The only thing read of the message: nothing in it is resolved or expanded, and a ticket has no need of entities. */
const SESSION_INDEX = /<(?:[\w.-]+:)?SessionIndex(?:\s[^<>]*)?>\s*([^<>&\s]{1,512})\s*<\/(?:[\w.-]+:)?SessionIndex>/;

/** The service ticket that a CAS single logout (SAML 2.0 `LogoutRequest`) names, if it names any. */
export function uloskirjattuTiketti(pyynto: Pyynto): string | undefined {
  return SESSION_INDEX.exec(kenttaJosOn(pyynto, 'logoutRequest') ?? '')?.[1];
}
