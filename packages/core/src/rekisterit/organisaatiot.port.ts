import { portti } from '../portti.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Nimi } from './nimi.js';

/** Tasot, joille käyttöoikeuksia myönnetään. Juuri on Opetushallitus. */
export const ORGANISAATIOTASOT = ['oph', 'koulutustoimija', 'oppilaitos', 'toimipiste'] as const;
export type Organisaatiotaso = (typeof ORGANISAATIOTASOT)[number];

export interface Organisaatio {
  readonly oid: OrganisaatioOid;
  /** Ylemmät organisaatiot juuresta alkaen, itse ei mukana. */
  readonly ylemmat: readonly OrganisaatioOid[];
  /** Sama organisaatio voi olla kahdella tasolla, esimerkiksi koulutustoimija ja oppilaitos. Muu organisaatio: tyhjä. */
  readonly tasot: readonly Organisaatiotaso[];
  readonly nimi: Nimi;
}

/** Organisaatiopalvelu. Heittää `rekisteri.ei-vastaa` (palvelu `organisaatio`), kun palvelu ei vastaa kelvollisesti. */
export interface Organisaatiot {
  /** `undefined`, kun organisaatiota ei ole; sitä ei muisteta. */
  organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined>;
  /** Monta kerralla; se, jota ei ole, puuttuu. */
  organisaatiot(oidit: readonly OrganisaatioOid[]): Promise<ReadonlyMap<OrganisaatioOid, Organisaatio>>;
  /** Toiminnassa olevat organisaatiot, joiden nimessä, millä kielellä tahansa, haku on; enintään `enintaan`. */
  etsi(haku: string, enintaan: number): Promise<readonly Pick<Organisaatio, 'oid' | 'nimi'>[]>;
  /** Toiminnassa olevat koulutustoimijat, joilla on ammatillista koulutusta antavia oppilaitoksia. */
  koulutustoimijat(): Promise<readonly OrganisaatioOid[]>;
}
export const Organisaatiot = portti<Organisaatiot>('Organisaatiot');
