import { portti } from '../portti.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

export interface Organisaatio {
  readonly oid: OrganisaatioOid;
  /** Ylemmät organisaatiot juuresta alkaen, itse ei mukana. */
  readonly ylemmat: readonly OrganisaatioOid[];
}

/** Organisaatiopalvelu. Heittää `rekisteri.ei-vastaa` (palvelu `organisaatio`), kun palvelu ei vastaa kelvollisesti. */
export interface Organisaatiot {
  /** `undefined`, kun organisaatiota ei ole; sitä ei muisteta. */
  organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined>;
}
export const Organisaatiot = portti<Organisaatiot>('Organisaatiot');
