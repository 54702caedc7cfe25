import type { Organisaatio } from '../rekisterit/organisaatiot.port.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

/** Koulutuksen järjestäjä, johon organisaatio kuuluu: juuren alla oleva koulutustoimija. Juurella ei ole. */
export function jarjestajaOid({ oid, ylemmat }: Organisaatio): OrganisaatioOid | undefined {
  return [...ylemmat, oid][1];
}
