/** One line of the request log. Holds no personal data, tickets or bodies. */
export interface Pyyntotapahtuma {
  readonly pyyntoId: string;
  readonly metodi: string;
  /** The path without its query: queries may carry tickets. */
  readonly polku: string;
  readonly tila: number;
  readonly kestoMs: number;
  readonly kutsuja?: string;
  readonly kayttajatunnus?: string;
  /** Code of the refusal, if it was refused. */
  readonly koodi?: string;
  /** The origin of an unexpected failure; set only with status 500 and 503. */
  readonly virhe?: unknown;
}

export interface RestAsetukset {
  /** Address at which clients know the service, without a trailing slash. */
  readonly julkinenUrl: string;
  /** Bytes; a larger body is 413. */
  readonly runkoraja: number;
  /** Support address shown in every error. */
  readonly tuki: string;
  /** In production only `julkinenUrl` counts as the service's name in tickets. */
  readonly tuotanto: boolean;
  readonly lokita?: (tapahtuma: Pyyntotapahtuma) => void;
}
