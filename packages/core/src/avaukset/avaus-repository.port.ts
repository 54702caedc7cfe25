import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Avattava, Avaus } from './avaus.js';

/**
 * Päätökset toimintojen avaamisesta, yksi toimintoa ja organisaatiota kohti. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus
 * heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface AvausRepository {
  /** Toiminnon ja organisaation järjestyksessä. */
  kaikki(): Promise<readonly Avaus[]>;
  /** Uusi päätös, tai entisen tilalle. */
  aseta(avaus: Avaus, kirjaus: Lokitapahtuma): Promise<void>;
  /** `false`, kun sellaista ei ole. */
  poista(toiminto: Avattava, organisaatio: OrganisaatioOid, kirjaus: Lokitapahtuma): Promise<boolean>;
}
export const AvausRepository = portti<AvausRepository>('AvausRepository');
