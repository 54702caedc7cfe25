import type { Aikaleima } from '../aika/aikaleima.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';

export const ANOMUKSEN_TILAT = ['anottu', 'hyvaksytty', 'hylatty'] as const;
export type AnomuksenTila = (typeof ANOMUKSEN_TILAT)[number];

/**
 * Anomus eHOKS-tallentajan pääkäyttäjän oikeudesta Opetushallitukselle. Lähde: käyttöönoton ohje "eHOKS-käyttöoikeudet":
 * oikeus annetaan vain järjestäjälle, joka ei voi siirtää tietoa rajapinnan kautta.
 */
export interface Kayttooikeusanomus {
  readonly id: string;
  readonly anoja: string;
  readonly organisaatio: OrganisaatioOid;
  /** Miksi tietoa ei voi siirtää rajapinnan kautta. */
  readonly perustelu: string;
  readonly anottu: Aikaleima;
  readonly tila: AnomuksenTila;
  readonly ratkaisija?: string;
  readonly ratkaistu?: Aikaleima;
  /** Hylätyllä aina. */
  readonly ratkaisunPerustelu?: string;
}
