import type { Hakupiiri } from '../oppijaindeksi/oppijaindeksi.port.js';
import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { Alkava, Muistutusikkuna } from './muistutuslajit.js';

/** Mistä muistutetaan, yli suunnitelmien. Poistettujen suunnitelmien jaksot ja näytöt eivät ole mukana. */
export interface Muistutettavat {
  /** Montako näyttöä alkaa, hankittavien ja tunnustettavien osien. */
  nayttoja(piiri: Hakupiiri, ikkuna: Muistutusikkuna): Promise<number>;
  /** Kunkin oppijan alkavat työpaikkajaksot ja näytöt päivän mukaan. Se, jolla ei ole poistettuakaan suunnitelmaa, puuttuu. */
  oppijoiden(oidit: readonly OppijaOid[], ikkuna: Muistutusikkuna): Promise<ReadonlyMap<OppijaOid, readonly Alkava[]>>;
}
export const Muistutettavat = portti<Muistutettavat>('Muistutettavat');
