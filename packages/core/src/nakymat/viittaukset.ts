import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import { onOrganisaatioOid, type OrganisaatioOid } from '../tunnisteet/oid.js';

/** Mihin koodeihin ja organisaatioihin jokin viittaa; kukin kerran. */
export interface Viittaukset {
  readonly koodit: ReadonlySet<KoodiUri>;
  readonly organisaatiot: ReadonlySet<OrganisaatioOid>;
}

/** Koodit ja organisaatiot suunnitelmassa miten syvällä tahansa. Kentän nimi päättyy sanaan `koodiUri` tai `oid`. */
export function viittaukset(...kohteet: readonly object[]): Viittaukset {
  const koodit = new Set<KoodiUri>();
  const organisaatiot = new Set<OrganisaatioOid>();
  const kay = (arvo: unknown, avain: string): void => {
    if (typeof arvo === 'object' && arvo !== null) {
      for (const [nimi, sisalto] of Object.entries(arvo)) kay(sisalto, Array.isArray(arvo) ? avain : nimi);
    } else if (typeof arvo === 'string') {
      if (/koodiUri$/i.test(avain)) koodit.add(arvo as KoodiUri);
      else if (/oid$/i.test(avain) && onOrganisaatioOid(arvo)) organisaatiot.add(arvo);
    }
  };
  for (const kohde of kohteet) kay(kohde, '');
  return { koodit, organisaatiot };
}
