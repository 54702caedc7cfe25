import type { Aikaleima } from '../aika/aikaleima.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import type { Hakupiiri } from '../oppijaindeksi/oppijaindeksi.port.js';
import { portti } from '../portti.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { Jakolinkki } from './jakolinkki.js';
import type { Viestinkasittely, Kuittaus, TyopaikanViesti } from './tyopaikan-vastaus.js';

/** Mitä jaosta on vastattu, vanhimmasta alkaen. */
export interface JaonVastaukset {
  readonly kuittaukset: readonly Kuittaus[];
  readonly viestit: readonly TyopaikanViesti[];
}

/** Käsittelemätön viesti, ja jako, josta se kirjoitettiin. */
export interface AvoinViesti {
  readonly viesti: TyopaikanViesti;
  readonly jako: Jakolinkki;
  readonly oppijaOid: OppijaOid;
  /** Puuttuu, kun Oppijanumerorekisteri ei ole sitä vielä kertonut. */
  readonly oppijanNimi?: string;
}

/**
 * Työpaikan kuittaukset ja viestit. Merkintä menee auditlokiin samassa tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei
 * ota muutoksia vastaan. Poistetun jaon vastaukset häviävät sen mukana.
 */
export interface TyopaikanVastausRepository {
  /** Saman version toinen kuittaus ei muuta ensimmäistä. */
  kuittaa(kuittaus: Kuittaus, kirjaus: Lokitapahtuma): Promise<void>;
  /** Lisää, jos `salli` hyväksyy: se saa saman jaon viestien hetket rajan (`VIESTIRAJA`) ajalta. Saman jaon lisäykset tehdään yksi kerrallaan. */
  kirjoita(
    viesti: TyopaikanViesti,
    salli: (aiemmat: readonly Aikaleima[]) => boolean,
    kirjaus: Lokitapahtuma,
  ): Promise<boolean>;
  /** Kullekin; se, josta ei ole vastattu, puuttuu. */
  jakojen(tunnukset: readonly string[]): Promise<ReadonlyMap<string, JaonVastaukset>>;
  /** Jo käsitelty pysyy sellaisena. */
  kasittele(tunnus: string, kasittely: Viestinkasittely, kirjaus: Lokitapahtuma): Promise<void>;
  /** Käsittelemättömät poistamattomista suunnitelmista, vanhimmasta alkaen. */
  kasittelematta(piiri: Hakupiiri, enintaan: number): Promise<readonly AvoinViesti[]>;
  /** Montako niitä on; `aikavali` rajaa ne kirjoittamisen hetkellä, alku mukana, loppu ei. */
  kasittelemattomia(
    piiri: Hakupiiri,
    aikavali?: { readonly alkaen: Aikaleima; readonly ennen: Aikaleima },
  ): Promise<number>;
}
export const TyopaikanVastausRepository = portti<TyopaikanVastausRepository>('TyopaikanVastausRepository');
