import { portti } from '../portti.js';
import type { OpiskeluoikeusOid, OppijaOid } from '../tunnisteet/oid.js';
import type { Opiskeluoikeus } from './opiskeluoikeus.js';

/**
 * KOSKI. Vastauksia ei säilytetä pyynnöstä toiseen.
 * Heittää `rekisteri.ei-vastaa` (palvelu `koski`), kun KOSKI on alhaalla, hidas, torjuu meidät tai vastaa rikkinäistä.
 */
export interface Koski {
  /** `undefined`: ei ole tai siihen ei ole oikeutta; KOSKI ei erottele näitä. Mitätöity on samassa joukossa. */
  opiskeluoikeus(oid: OpiskeluoikeusOid): Promise<Opiskeluoikeus | undefined>;
  /** Oppijan kaikki näkyvät opiskeluoikeudet, myös toiselle oppijanumerolle tallennetut. Tuntemattomalla oppijalla tyhjä. */
  oppijanOpiskeluoikeudet(oid: OppijaOid): Promise<readonly Opiskeluoikeus[]>;
  /**
   * Saman kysymyksen monesta oppijasta kerralla. Oppija puuttuu, kun KOSKI ei kertonut hänestä tällä numerolla mitään: joko
   * opiskeluoikeuksia ei ole tai ne ovat toisella hänen numeroistaan. Varman vastauksen antaa yhden oppijan kysymys.
   */
  oppijoidenOpiskeluoikeudet(oidit: readonly OppijaOid[]): Promise<ReadonlyMap<OppijaOid, readonly Opiskeluoikeus[]>>;
}
export const Koski = portti<Koski>('Koski');
