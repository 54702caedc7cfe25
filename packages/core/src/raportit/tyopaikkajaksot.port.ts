import type { Paiva } from '../aika/paiva.js';
import type { HoksId } from '../hoks/hoks.js';
import type { OsaamisenHankkimistapa } from '../hoks/osaamisen-hankkimistapa.js';
import type { Hakupiiri } from '../oppijaindeksi/oppijaindeksi.port.js';
import { portti } from '../portti.js';
import type { Nimike } from '../rekisterit/opiskeluoikeus.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';

/** Työpaikkajakso ja suunnitelma, jossa se on. */
export interface Tyopaikkajakso {
  readonly hoksId: HoksId;
  readonly eid: string;
  readonly oppijaOid: OppijaOid;
  readonly opiskeluoikeusOid: OpiskeluoikeusOid;
  readonly oppilaitosOid?: OrganisaatioOid;
  /** Oppijan nimi, kun Oppijanumerorekisteri on sen kertonut. */
  readonly nimi?: string;
  readonly hankkimistapa: OsaamisenHankkimistapa;
}

/** Ehdot, joiden kaikkien on täytyttävä. Poistettujen suunnitelmien jaksot eivät ole mukana. */
export interface Jaksoehdot {
  readonly piiri: Hakupiiri;
  /** Jakso päättyy aikaisintaan ja viimeistään näinä päivinä. */
  readonly alkaen?: Paiva;
  readonly paattyen?: Paiva;
  /** Jakso alkaa aikaisintaan ja viimeistään näinä päivinä. */
  readonly alkuAlkaen?: Paiva;
  readonly alkuPaattyen?: Paiva;
  /** Tutkinnon nimi täsmälleen, jokaisella annetulla kielellä. */
  readonly tutkinto?: Nimike['nimi'];
  /** Mukana ovat myös jaksot, joista osa-aikaisuus on kerrottu; muuten vain ne, joista se puuttuu. */
  readonly kaikki: boolean;
}

export const JAKSOJEN_JARJESTYKSET = ['nimi', 'alku', 'loppu'] as const;

export interface Jaksosivu {
  /** Ilman tätä, ja sen mukaan saman arvoiset, suurimmasta suunnitelman numerosta alkaen. */
  readonly jarjestys?: (typeof JAKSOJEN_JARJESTYKSET)[number];
  readonly laskeva?: boolean;
  /** Sivun numero nollasta. */
  readonly sivu: number;
  readonly enintaan: number;
}

/** Työpaikkajaksot yli suunnitelmien: kaikki hankittavat tutkinnon osat ja yhteisten osa-alueet. Suurimmasta suunnitelman numerosta alkaen. */
export interface Tyopaikkajaksot {
  hae(ehdot: Jaksoehdot, sivu: Jaksosivu): Promise<readonly Tyopaikkajakso[]>;
  maara(ehdot: Jaksoehdot): Promise<number>;
  /** Suunnitelmat, joissa on ehdot täyttäviä jaksoja; suurimmasta numerosta alkaen. */
  hoksIdt(ehdot: Jaksoehdot): Promise<readonly HoksId[]>;
  /** Samat jaksot vain näistä suunnitelmista. */
  hoksien(ehdot: Jaksoehdot, idt: readonly HoksId[]): Promise<readonly Tyopaikkajakso[]>;
}
export const Tyopaikkajaksot = portti<Tyopaikkajaksot>('Tyopaikkajaksot');
