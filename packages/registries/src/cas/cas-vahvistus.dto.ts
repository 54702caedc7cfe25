import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { alkiot, kentat, teksti, tekstiJosOn } from '../http/lukija.js';
import { OutoVastaus } from '../http/vastaus.js';

/** Whose a ticket is. */
export interface CasKayttaja {
  readonly user: string;
  readonly oidHenkilo: string;
  readonly kayttajaTyyppi?: string;
  readonly roles: readonly string[];
}

/** What CAS says of a ticket: whose it is, or the code of why it is nobody's. */
export type CasVahvistus = CasKayttaja | { readonly hylatty: string };

const jasennin = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: false,
  isArray: (nimi) => nimi === 'roles',
});

/**
 * The XML of `serviceValidate`; prefixes of the namespace are free, entities and document types are not read at all.
 * Throws `OutoVastaus`.
 */
export function lueCasVahvistus(xml: string): CasVahvistus {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml) || XMLValidator.validate(xml) !== true)
    throw new OutoVastaus('the XML is not CAS’s');
  const vastaus = kentat(kentat(jasennin.parse(xml), 'xml').serviceResponse, 'serviceResponse');
  if (vastaus.authenticationFailure !== undefined) {
    return { hylatty: teksti(kentat(vastaus.authenticationFailure, 'authenticationFailure')['@code'], 'code') };
  }
  const onnistui = kentat(vastaus.authenticationSuccess, 'authenticationSuccess');
  const attribuutit = kentat(onnistui.attributes, 'attributes');
  return {
    user: taytetty(onnistui.user, 'user'),
    oidHenkilo: taytetty(attribuutit.oidHenkilo, 'oidHenkilo'),
    kayttajaTyyppi: tekstiJosOn(attribuutit.kayttajaTyyppi, 'kayttajaTyyppi'),
    roles: alkiot(attribuutit.roles, 'roles').map((rooli) => teksti(rooli, 'roles')),
  };
}

function taytetty(arvo: unknown, paikka: string): string {
  const sisalto = teksti(arvo, paikka);
  if (sisalto === '') throw new OutoVastaus(`${paikka} is empty`);
  return sisalto;
}
