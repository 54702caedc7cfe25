import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { kentat, teksti, type Kentat } from '../http/lukija.js';
import { OutoVastaus } from '../http/vastaus.js';

/** What CAS says of a good ticket; each kind of CAS has attributes of its own. */
export interface CasVahvistus {
  readonly user: unknown;
  readonly attribuutit: Kentat;
}

/** The code of why a ticket is nobody's. */
export interface CasHylkays {
  readonly hylatty: string;
}

const jasennin = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  // XML's own escapes and numbered characters. Others could come of a document type only, and those are refused.
  processEntities: true,
  htmlEntities: true,
  isArray: (nimi) => nimi === 'roles',
});

/** The XML of `serviceValidate`; prefixes of the namespace are free, document types are not read at all. Throws `OutoVastaus`. */
export function lueCasVahvistus(xml: string): CasVahvistus | CasHylkays {
  const vastaus = kentat(kentat(jasenna(xml), 'xml').serviceResponse, 'serviceResponse');
  if (vastaus.authenticationFailure !== undefined) {
    return { hylatty: teksti(kentat(vastaus.authenticationFailure, 'authenticationFailure')['@code'], 'code') };
  }
  const { user, attributes } = kentat(vastaus.authenticationSuccess, 'authenticationSuccess');
  return { user, attribuutit: kentat(attributes, 'attributes') };
}

/** The parser's own error would quote the answer. */
function jasenna(xml: string): unknown {
  try {
    if (!/<!(DOCTYPE|ENTITY)/i.test(xml) && XMLValidator.validate(xml) === true) return jasennin.parse(xml);
  } catch {
    // Refused below like any other XML that cannot be read.
  }
  throw new OutoVastaus('the XML is not CAS’s');
}

/** A text with something in it. Throws `OutoVastaus`. */
export function taytetty(arvo: unknown, paikka: string): string {
  const sisalto = teksti(arvo, paikka);
  if (sisalto === '') throw new OutoVastaus(`${paikka} is empty`);
  return sisalto;
}
