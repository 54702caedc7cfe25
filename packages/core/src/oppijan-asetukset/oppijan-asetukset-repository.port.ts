import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { Oppijanasetukset } from './oppijan-asetukset.js';

/**
 * Oppijan sivujen asetukset, yhdet kutakin ihmistä kohti. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää
 * `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface OppijanasetuksetRepository {
  /** `undefined`, kun omistaja ei ole tallentanut mitään. */
  hae(omistaja: string): Promise<Oppijanasetukset | undefined>;
  /** Entisten tilalle. */
  tallenna(omistaja: string, asetukset: Oppijanasetukset, kirjaus: Lokitapahtuma): Promise<void>;
}
export const OppijanasetuksetRepository = portti<OppijanasetuksetRepository>('OppijanasetuksetRepository');
