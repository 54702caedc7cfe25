import type { HoksId } from '../hoks/hoks.js';
import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { KirjattuLokitapahtuma, Lokitapahtuma } from './lokitapahtuma.js';

/** Kenestä: oppija ja hänen suunnitelmansa, joista merkintä voi kertoa häntä nimeämättä. */
export interface Oppijarajaus {
  readonly oppijaOid: OppijaOid;
  readonly hoksIdt: readonly HoksId[];
}

/**
 * Auditloki: vain lisätään ja luetaan. Kun kirjoituksen lupaus on täyttynyt, merkintä on levyllä.
 * Kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface AuditlokiRepository {
  kirjaa(tapahtuma: Lokitapahtuma): Promise<void>;
  /** Monta merkintää annetussa järjestyksessä: kaikki tai ei mitään. */
  kirjaaErana(tapahtumat: readonly Lokitapahtuma[]): Promise<void>;
  /**
   * Oppijan tietoja koskevat merkinnät, kukin kerran: kohteena on oppija tai jokin suunnitelmista on kohteen `hoksIdt`:ssä.
   * Uusimmasta alkaen, enintään `enintaan`, numeroltaan alle `ennen`; hylätyt jäävät pois, kun pyydetään `vainOnnistuneet`.
   */
  oppijasta(
    oppija: Oppijarajaus,
    ehdot: { readonly enintaan: number; readonly ennen?: number; readonly vainOnnistuneet?: boolean },
  ): Promise<readonly KirjattuLokitapahtuma[]>;
  /** Kaikki merkinnät numerojärjestyksessä numeron `jalkeen` jälkeen: lokin vienti eteenpäin. */
  jalkeen(numero: number, enintaan: number): Promise<readonly KirjattuLokitapahtuma[]>;
}
export const AuditlokiRepository = portti<AuditlokiRepository>('AuditlokiRepository');
