import { randomUUID } from 'node:crypto';
import { xml } from './vastaus.js';

const ODOTUS_MS = 2000;

/** A simulator calls nobody but its own machine. */
const KONEET = ['127.0.0.1', 'localhost'];

/** Tells each service by its own ticket that the user has logged out. What a service answers, if anything, makes no difference. */
export async function ilmoitaUloskirjautumisesta(
  kayttaja: string,
  annetut: ReadonlyMap<string, string>,
  nyt: Date,
): Promise<void> {
  const omat = [...annetut].filter(([, palvelu]) => KONEET.includes(new URL(palvelu).hostname));
  await Promise.allSettled(
    omat.map(async ([st, palvelu]) => {
      const vastaus = await fetch(palvelu, {
        method: 'POST',
        body: new URLSearchParams({ logoutRequest: logoutRequest(kayttaja, st, nyt) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(ODOTUS_MS),
      });
      await vastaus.body?.cancel();
    }),
  );
}

/** SAML 2.0, as CAS writes it: a service knows its session by the service ticket. */
function logoutRequest(kayttaja: string, st: string, nyt: Date): string {
  return (
    '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ' +
    `ID="LR-${randomUUID()}" Version="2.0" IssueInstant="${nyt.toISOString()}">` +
    `<saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${xml(kayttaja)}</saml:NameID>` +
    `<samlp:SessionIndex>${xml(st)}</samlp:SessionIndex></samlp:LogoutRequest>`
  );
}
