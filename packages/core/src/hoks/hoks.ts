import type { Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Merkitty } from '../merkki.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';
import type { OpiskeluoikeusOid, OppijaOid } from '../tunnisteet/oid.js';
import type {
  AiemminHankittuAmmatTutkinnonOsa,
  AiemminHankittuPaikallinenTutkinnonOsa,
  AiemminHankittuYhteinenTutkinnonOsa,
} from './aiemmin-hankittu-tutkinnon-osa.js';
import type { HankittavaKoulutuksenOsa } from './hankittava-koulutuksen-osa.js';
import type {
  HankittavaAmmatTutkinnonOsa,
  HankittavaPaikallinenTutkinnonOsa,
  HankittavaYhteinenTutkinnonOsa,
} from './hankittava-tutkinnon-osa.js';
import type { OpiskeluvalmiuksiaTukevatOpinnot } from './opiskeluvalmiuksia-tukevat-opinnot.js';
import type { OppimisenTuki } from './oppimisen-tuki.js';

/** HOKSin numero rajapinnassa, 1 … 2³¹−1. */
export type HoksId = Merkitty<number, 'HoksId'>;

/** Järjestyksessä kasvava muutoksen numero, 1 luonnissa. Näkyy ulos ETagina ja on version numero. */
export type Muutosnumero = number;

/** Päätason tiedot: ne, joita PATCH muuttaa. */
export interface HoksPaataso {
  readonly oppijaOid: OppijaOid;
  readonly opiskeluoikeusOid: OpiskeluoikeusOid;
  /** Saman opiskelijan TUVA-opiskeluoikeus, jos koulutuksella on sellainen rinnallaan. */
  readonly tuvaOpiskeluoikeusOid?: OpiskeluoikeusOid;
  readonly sahkoposti?: string;
  readonly puhelinnumero?: string;
  readonly urasuunnitelmaKoodiUri?: KoodiUri;
  readonly urasuunnitelmaKoodiVersio?: number;
  /** Lähettäjän oma versionumero; palvelu vain säilyttää sen. */
  readonly versio?: number;
  readonly ensikertainenHyvaksyminen: Paiva;
  readonly hyvaksytty?: Aikaleima;
  readonly paivitetty?: Aikaleima;
  readonly osaamisenSaavuttamisenPvm?: Paiva;
  readonly osaamisenHankkimisenTarve: boolean;
}

/** HOKSin yhdeksän osakokoelmaa; `OSAKOKOELMAT` on niiden järjestys rajapinnassa. */
export interface HoksOsat {
  readonly aiemminHankitutAmmatTutkinnonOsat: readonly AiemminHankittuAmmatTutkinnonOsa[];
  readonly aiemminHankitutYhteisetTutkinnonOsat: readonly AiemminHankittuYhteinenTutkinnonOsa[];
  readonly aiemminHankitutPaikallisetTutkinnonOsat: readonly AiemminHankittuPaikallinenTutkinnonOsa[];
  readonly opiskeluvalmiuksiaTukevatOpinnot: readonly OpiskeluvalmiuksiaTukevatOpinnot[];
  readonly oppimisenTuki: readonly OppimisenTuki[];
  readonly hankittavatAmmatTutkinnonOsat: readonly HankittavaAmmatTutkinnonOsa[];
  readonly hankittavatYhteisetTutkinnonOsat: readonly HankittavaYhteinenTutkinnonOsa[];
  readonly hankittavatPaikallisetTutkinnonOsat: readonly HankittavaPaikallinenTutkinnonOsa[];
  readonly hankittavatKoulutuksenOsat: readonly HankittavaKoulutuksenOsa[];
}

export const AIEMMIN_HANKITUT_TUTKINNON_OSAT = [
  'aiemminHankitutAmmatTutkinnonOsat',
  'aiemminHankitutYhteisetTutkinnonOsat',
  'aiemminHankitutPaikallisetTutkinnonOsat',
] as const satisfies readonly (keyof HoksOsat)[];

export const HANKITTAVAT_TUTKINNON_OSAT = [
  'hankittavatAmmatTutkinnonOsat',
  'hankittavatYhteisetTutkinnonOsat',
  'hankittavatPaikallisetTutkinnonOsat',
] as const satisfies readonly (keyof HoksOsat)[];

export const OSAKOKOELMAT = [
  ...AIEMMIN_HANKITUT_TUTKINNON_OSAT,
  'opiskeluvalmiuksiaTukevatOpinnot',
  'oppimisenTuki',
  ...HANKITTAVAT_TUTKINNON_OSAT,
  'hankittavatKoulutuksenOsat',
] as const satisfies readonly (keyof HoksOsat)[];

/** Koulutuksen järjestäjän antama suunnitelma kokonaan. */
export interface HoksTiedot extends HoksPaataso, HoksOsat {}

/** Palvelun säilyttämä suunnitelma. */
export interface Hoks extends HoksTiedot {
  readonly id: HoksId;
  /** Pysyvä ulkoinen tunniste (UUID). */
  readonly eid: string;
  /** Syötetty virkailijan lomakkeella, ei tiedonsiirrolla. */
  readonly manuaalisyotto: boolean;
  readonly muokattu: Aikaleima;
  readonly poistettu?: Aikaleima;
}
