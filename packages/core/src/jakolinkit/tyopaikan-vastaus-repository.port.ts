import type { Aikaleima } from '../aika/aikaleima.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import type { HoksId } from '../hoks/hoks.js';
import type { HoksinOrganisaatiot } from '../hoks/hoks-repository.port.js';
import type { Hakupiiri } from '../oppijaindeksi/oppijaindeksi.port.js';
import { portti } from '../portti.js';
import type { Viestinkasittely, Kuittaus, TyopaikanViesti } from './tyopaikan-vastaus.js';

/** Mitä jaosta on vastattu, vanhimmasta alkaen. */
export interface JaonVastaukset {
  readonly kuittaukset: readonly Kuittaus[];
  readonly viestit: readonly TyopaikanViesti[];
}

/** Suunnitelma, josta työpaikat ovat kirjoittaneet. */
export interface Viestimaara {
  readonly hoksId: HoksId;
  readonly organisaatiot: Pick<HoksinOrganisaatiot, 'oppilaitosOid' | 'koulutustoimijaOid'>;
  readonly maara: number;
}

/**
 * Työpaikan kuittaukset ja viestit. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei
 * ota muutoksia vastaan. Poistetun jaon vastaukset häviävät sen mukana.
 */
export interface TyopaikanVastausRepository {
  /** `false`, kun sama versio on jo kuitattu. */
  kuittaa(kuittaus: Kuittaus, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** Lisää, jos `salli` hyväksyy: se saa saman jaon viestien hetket rajan (`VIESTIRAJA`) ajalta. Saman jaon lisäykset tehdään yksi kerrallaan. */
  kirjoita(
    viesti: TyopaikanViesti,
    salli: (aiemmat: readonly Aikaleima[]) => boolean,
    kirjaus: Lokitapahtuma,
  ): Promise<boolean>;
  /** Kullekin; se, josta ei ole vastattu, puuttuu. */
  jakojen(tunnukset: readonly string[]): Promise<ReadonlyMap<string, JaonVastaukset>>;
  /** `false`, kun viestiä ei ole tai se on jo merkitty käsitellyksi. */
  kasittele(tunnus: string, kasittely: Viestinkasittely, kirjaus: Lokitapahtuma): Promise<boolean>;
  /** Käsittelemättömät poistamattomista suunnitelmista, vanhimmasta alkaen. */
  kasittelematta(piiri: Hakupiiri, enintaan: number): Promise<readonly TyopaikanViesti[]>;
  kasittelemattomia(piiri: Hakupiiri): Promise<number>;
  /** Montako käsittelemätöntä viestiä poistamattomista suunnitelmista on kirjoitettu `alkaen` lähtien ennen hetkeä `asti`; numerojärjestyksessä. */
  maarat(alkaen: Aikaleima, asti: Aikaleima): Promise<readonly Viestimaara[]>;
}
export const TyopaikanVastausRepository = portti<TyopaikanVastausRepository>('TyopaikanVastausRepository');
