/** One line of the request log. Holds nothing of learners, and no tickets or bodies. */
export interface Pyyntotapahtuma {
  readonly pyyntoId: string;
  readonly metodi: string;
  /** The route, for example `/ehoks-virkailija-backend/api/v1/hoks/:hoksId`. */
  readonly polku: string;
  readonly tila: number;
  readonly kestoMs: number;
  readonly kutsuja?: string;
  readonly kayttajatunnus?: string;
  /** Code of the refusal, if it was refused. */
  readonly koodi?: string;
  /** The failure with its causes; set only with status 500 and 503. */
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
