import type { Lause, TietokannanMitat } from '@ehoks/persistence';
import type { Naapurikutsu } from '@ehoks/registries';

/** Told of the service's own work as it is done, for metrics and logs. Nothing in it is about a person. */
export interface Seuranta {
  /** A statement has ended. Called for each: it must be quick and not throw. */
  readonly lause?: (lause: Lause) => void;
  /** A neighbour has answered or failed. Called in the request that asked. */
  readonly naapurikutsu?: (kutsu: Naapurikutsu) => void;
}

/** How things are at the moment. */
export interface Mitat {
  /** Passwords that wait to be computed. */
  readonly salasanojaJonossa: number;
  /** Absent when the repositories are the host's own. */
  readonly tietokanta?: TietokannanMitat;
}
