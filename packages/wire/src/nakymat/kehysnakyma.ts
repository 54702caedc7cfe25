import type { Kayttaja, Kayttooikeus, Kehys, Organisaatiotaso, Paiva, Toimi } from '@ehoks/core';
import type { NimettyOrganisaatio, PuuttuvatPalvelut } from './osat.js';

/** An organisation that the official may act for: their own, or a school below one. */
export interface KehysnakymanOrganisaatio extends NimettyOrganisaatio {
  /** Empty when Organisaatiopalvelu did not answer. */
  readonly tasot: readonly Organisaatiotaso[];
  /** The nearest one above it in this list. */
  readonly ylempi?: string;
  /** What may be done in it, inherited from above included. */
  readonly toimet: readonly Toimi[];
  /** Rights granted in exactly this organisation. */
  readonly oikeudet: readonly Kayttooikeus[];
}

/** `GET /virkailija/nakymat/kehys`: what every page needs to know of who is there. */
export interface Kehysnakyma {
  readonly kayttaja: { readonly oid: string; readonly kayttajatunnus: string };
  readonly organisaatiot: readonly KehysnakymanOrganisaatio[];
  readonly 'oph-paakayttaja': boolean;
  /** Accounts and roles are kept here; otherwise in Opintopolku. */
  readonly 'omat-tunnukset': boolean;
  /** Learners are imported here, and the report of it is here; otherwise in Opintopolku. */
  readonly 'omat-oppijanumerot': boolean;
  readonly ymparisto?: 'testi';
  /** Support address. */
  readonly tuki: string;
  /** Today in Finland, by the service's clock. */
  readonly tanaan: Paiva;
  readonly puuttuvat: PuuttuvatPalvelut;
}

/** What the service itself knows of its surroundings. */
export type Kehysymparisto = Pick<
  Kehysnakyma,
  'omat-tunnukset' | 'omat-oppijanumerot' | 'ymparisto' | 'tuki' | 'tanaan'
>;

export function kehysnakyma(
  { oid, kayttajatunnus }: Kayttaja,
  { organisaatiot, ophPaakayttaja, puuttuvat }: Kehys,
  ymparisto: Kehysymparisto,
): Kehysnakyma {
  return {
    kayttaja: { oid, kayttajatunnus },
    organisaatiot,
    'oph-paakayttaja': ophPaakayttaja,
    ...ymparisto,
    puuttuvat,
  };
}
