import type { HavaintoJson } from '@ehoks/wire';

/** What the service said of a request that it refused. */
export interface Hylkays {
  /** HTTP status; `undefined` when there was no answer. */
  readonly tila: number | undefined;
  /** Code of the catalogue; the national service of today has none of its own, but what it says in the same words every time is known. */
  readonly koodi?: string;
  readonly viesti: string;
  readonly ohje?: string;
  /** ISO instant before which the service does not want to be asked again. */
  readonly aikaisintaan?: string;
  readonly havainnot: readonly HavaintoJson[];
  /** What the support asks for. */
  readonly tuki: Readonly<Record<string, string>>;
}
