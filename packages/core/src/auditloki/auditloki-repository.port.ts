import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { KirjattuLokitapahtuma, Lokitapahtuma } from './lokitapahtuma.js';

/**
 * Auditloki: vain lisätään ja luetaan. Kun kirjoituksen lupaus on täyttynyt, merkintä on levyllä.
 * Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface AuditlokiRepository {
  kirjaa(tapahtuma: Lokitapahtuma): Promise<void>;
  /**
   * Oppijan tietoja koskevat merkinnät uusimmasta alkaen, enintään `enintaan`, numeroltaan alle `ennen`; hylätyt jäävät
   * pois, kun pyydetään `vainOnnistuneet`.
   */
  oppijasta(
    oppijaOid: OppijaOid,
    ehdot: { readonly enintaan: number; readonly ennen?: number; readonly vainOnnistuneet?: boolean },
  ): Promise<readonly KirjattuLokitapahtuma[]>;
  /** Kaikki merkinnät numerojärjestyksessä numeron `jalkeen` jälkeen: lokin vienti eteenpäin. */
  jalkeen(numero: number, enintaan: number): Promise<readonly KirjattuLokitapahtuma[]>;
}
export const AuditlokiRepository = portti<AuditlokiRepository>('AuditlokiRepository');
