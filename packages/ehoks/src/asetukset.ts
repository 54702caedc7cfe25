import type { SalasanasaannonNimi, Saantotasot } from '@ehoks/core';
import type { Yhteysasetukset } from '@ehoks/persistence';
import type { ViestienAsetukset } from '@ehoks/registries';
import type { DataSource } from 'typeorm';
import type { Seuranta } from './seuranta.js';

/** Where the neighbours are and as whom we speak to them. */
export interface Opintopolku {
  readonly url: string;
  readonly kayttajatunnus: string;
  readonly salasana: string;
  /** The Caller-Id of our own calls. */
  readonly kutsuja: string;
  /** Base address of the citizens' host, where learners log in. Default: `url`. */
  readonly oppijaUrl?: string;
}

/** The learner register of the service's own: imports of learners, their identification and the report of it. */
export interface OppijanumerorekisterinAsetukset {
  /**
   * base64 of 32 random bytes, the same in all processes and for good: identity codes are encrypted and found with it. Without it
   * what has been imported cannot be read.
   */
  readonly hetuAvain: string;
  /** Base address of the population register. Without it those who have an identity code wait. */
  readonly vtjUrl?: string;
  /** Artificial identity codes are accepted, as in tests. Default false. */
  readonly keinotekoisetSallittu?: boolean;
}

export interface EhoksAsetukset {
  /**
   * `sqlite:./data/ehoks.sqlite`, `sqlite::memory:`, `postgres://user:password@host/database`, or a DataSource made with `tietokannanAsetukset` of @ehoks/persistence,
   * perhaps with entities of the host's own, which is taken over: the host too goes to it through `transactions`. Needed unless every repository port is given.
   */
  readonly tietokanta?: string | DataSource;
  /** PostgreSQL: connections (default 10) and the URL of a replica for lists, reports, exports and logs. */
  readonly tietokantayhteys?: Yhteysasetukset;
  /** Needed unless every registry port is given. */
  readonly opintopolku?: Opintopolku;
  /** `embedded`: accounts in our own database; `opintopolku`: tickets of Opintopolku's CAS. Default `embedded`. */
  readonly tunnistautuminen?: 'embedded' | 'opintopolku';
  /** Milliseconds within which a request ends whatever the neighbours do, all retries included. Default 8000. */
  readonly rekisterinAikarajaMs?: number;
  /** Signs access tokens; the same in all processes of one service. Without it tokens serve this process alone. */
  readonly salaisuus?: string;
  /** Without it learner numbers are those of Opintopolku's Oppijanumerorekisteri only; with it, that is asked for the numbers that are not ours. */
  readonly oppijanumerorekisteri?: OppijanumerorekisterinAsetukset;
  /** How mail leaves. Without it none does, and plans cannot be shared with people at workplaces. */
  readonly viestit?: ViestienAsetukset | undefined;
  /** Rule for passwords of own accounts. Default `kayttoonotto`. */
  readonly salasanasaanto?: SalasanasaannonNimi;
  /** Days for which rows of the transfer log are kept. Default 365. */
  readonly siirtolokiPaivia?: number;
  /** Levels of single rules, raised or relaxed. See docs/saannot.md for the codes. */
  readonly saantotasot?: Saantotasot;
  readonly seuranta?: Seuranta;
}
