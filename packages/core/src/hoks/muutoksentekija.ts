import type { Kayttaja, Kayttajatyyppi, OrganisaationOikeus } from '../oikeudet/kayttaja.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

/** Muutoksen tekijä, kun se on palvelun oma huoltoajo. */
export const HUOLTO = 'huolto';

/** Kenen kaltaiset muuttavat suunnitelmia: järjestelmä, virkailija tai palvelu itse. */
export const MUUTOKSENTEKIJAN_TYYPIT = ['PALVELU', 'VIRKAILIJA', 'YLLAPITO'] as const satisfies readonly (
  Kayttajatyyppi | 'YLLAPITO'
)[];

/**
 * Suunnitelman muuttaja sellaisena kuin hän muuttaessaan oli. Talletetaan muutoksen kanssa eikä haeta tunnuksesta
 * katsottaessa: tunnus vaihtaa nimeä ja oikeuksia, poistuu tai on Opintopolussa, joka ei kerro siitä jälkikäteen.
 */
export interface Muutoksentekija {
  /** Käyttäjätunnus tai `HUOLTO`. */
  readonly tekija: string;
  readonly tekijanTyyppi: (typeof MUUTOKSENTEKIJAN_TYYPIT)[number];
  /** Järjestelmän tai henkilön nimi; Opintopolku ei kerro sitä. */
  readonly tekijanNimi?: string;
  /** Organisaatio, johon muutoksen sallinut oikeus on myönnetty. */
  readonly tekijanOrganisaatio?: OrganisaatioOid;
}

/** Muuttaja, jonka `oikeus` salli muutoksen. */
export function muutoksentekija(tekija: Kayttaja | 'YLLAPITO', oikeus?: OrganisaationOikeus): Muutoksentekija {
  if (tekija === 'YLLAPITO') return { tekija: HUOLTO, tekijanTyyppi: 'YLLAPITO' };
  const { kayttajatunnus, tyyppi, nimi } = tekija;
  return {
    tekija: kayttajatunnus,
    tekijanTyyppi: tyyppi,
    ...(nimi !== undefined && { tekijanNimi: nimi }),
    ...(oikeus && { tekijanOrganisaatio: oikeus.organisaatio }),
  };
}
