import type { Aikaleima } from '../aika/aikaleima.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { Lomakeluonnos, Luonnosavain, Luonnostiedot } from './lomakeluonnos.js';

/**
 * Virkailijoiden keskeneräiset lomakkeet. Sama varasto kuin `HoksRepository`lla: hävitetyn suunnitelman luonnokset häviävät sen
 * kanssa. Muutos ja sen merkintä auditlokiin menevät samassa tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto
 * ei ota muutoksia vastaan.
 */
export interface LomakeluonnosRepository {
  /** Uusimmasta alkaen, samanhetkiset avaimen järjestyksessä. */
  omistajan(omistaja: string): Promise<readonly Luonnostiedot[]>;
  hae(omistaja: string, avain: Luonnosavain): Promise<Lomakeluonnos | undefined>;
  /** Heittää `luonnos.ehto-ei-tayty`, kun avaimella on jo luonnos, tai `luonnos.liikaa`, kun omistajalla on niitä jo `enintaan`. */
  lisaa(luonnos: Lomakeluonnos, enintaan: number, kirjaus: Lokitapahtuma): Promise<void>;
  /** Korvaa luonnoksen. Heittää `luonnos.ehto-ei-tayty`, kun sen versio ei ole mikään annetuista tai sitä ei ole. */
  korvaa(luonnos: Lomakeluonnos, versiot: readonly string[], kirjaus: Lokitapahtuma): Promise<void>;
  /** `false`, kun sellaista ei ole. */
  poista(omistaja: string, avain: Luonnosavain, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** Poistaa ne, joita on viimeksi muokattu ennen hetkeä; palauttaa montako. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;
}
export const LomakeluonnosRepository = portti<LomakeluonnosRepository>('LomakeluonnosRepository');
