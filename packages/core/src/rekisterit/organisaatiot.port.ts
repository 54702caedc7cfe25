import { portti } from '../portti.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

/** Tasot, joille käyttöoikeuksia myönnetään. Juuri on Opetushallitus. */
export const ORGANISAATIOTASOT = ['oph', 'koulutustoimija', 'oppilaitos', 'toimipiste'] as const;
export type Organisaatiotaso = (typeof ORGANISAATIOTASOT)[number];

export interface Organisaatio {
  readonly oid: OrganisaatioOid;
  /** Ylemmät organisaatiot juuresta alkaen, itse ei mukana. */
  readonly ylemmat: readonly OrganisaatioOid[];
  /** Sama organisaatio voi olla kahdella tasolla, esimerkiksi koulutustoimija ja oppilaitos. Muu organisaatio: tyhjä. */
  readonly tasot: readonly Organisaatiotaso[];
  /** Kieli, jolla nimeä ei ole, puuttuu. */
  readonly nimi: { readonly fi?: string; readonly sv?: string; readonly en?: string };
}

/** Organisaatiopalvelu. Heittää `rekisteri.ei-vastaa` (palvelu `organisaatio`), kun palvelu ei vastaa kelvollisesti. */
export interface Organisaatiot {
  /** `undefined`, kun organisaatiota ei ole; sitä ei muisteta. */
  organisaatio(oid: OrganisaatioOid): Promise<Organisaatio | undefined>;
  /** Toiminnassa olevat koulutustoimijat, joilla on ammatillista koulutusta antavia oppilaitoksia. */
  koulutustoimijat(): Promise<readonly OrganisaatioOid[]>;
}
export const Organisaatiot = portti<Organisaatiot>('Organisaatiot');
