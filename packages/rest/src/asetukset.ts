import type { SalasanasaannonNimi, Tekija } from '@ehoks/core';
import type { Request } from 'express';
import type { IRateLimiterOptions, RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Sivusto } from './sivut/sivusto.js';

/** Well above a mass transfer. */
export const KUTSUJA_MINUUTISSA = 60_000;

/** One line of the request log. Holds nothing of learners, and no tickets or bodies. */
export interface Pyyntotapahtuma {
  readonly pyyntoId: string;
  readonly metodi: string;
  /** The route below the router's own root, for example `/ehoks-virkailija-backend/api/v1/hoks/:hoksId`. */
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
  /** Address at which clients know the service, without a trailing slash: `https://host`, or `https://host/path` when it is below a path. */
  readonly julkinenUrl: string;
  /** Bytes; a larger body is 413. */
  readonly runkoraja: number;
  /** Support address shown in every error. */
  readonly tuki: string;
  /** In production only `julkinenUrl` counts as the service's name in tickets. */
  readonly tuotanto: boolean;
  /**
   * The host identifies its callers itself: who sends the request, `undefined` when nobody that it knows. Then there are no tickets,
   * tokens, sessions, accounts or login pages of ours, and only the API is served. Systems (`tyyppi: 'PALVELU'`) use the transfer
   * API, people (`'VIRKAILIJA'`) the officials', learners (`oppijaOid`) their own. Called once a request, only where a caller is
   * needed; what it throws is a 500 without details, or the refusal of an `EhoksError`.
   */
  readonly tunnista?: (req: Request) => Promise<Tekija | undefined>;
  /** Requests of one account in a minute; more are 429. Default `KUTSUJA_MINUUTISSA`. */
  readonly kutsujaMinuutissa?: number;
  /** Makes limits of calls that several processes count together. Default: each counts its own. */
  readonly kutsurajat?: (asetukset: IRateLimiterOptions) => RateLimiterAbstract;
  /** Where officials log in, without a trailing slash. Default: this service's own `/cas`. */
  readonly casUrl?: string;
  /** Where learners log in, without a trailing slash. Default: `/cas-oppija` under this service's own address. */
  readonly casOppijaUrl?: string;
  /** The rule that the password page tells. Default `kayttoonotto`. */
  readonly salasanasaanto?: SalasanasaannonNimi;
  /** The pages of `@ehoks/web`; without them there are none, and people log in to other pages of the host. */
  readonly sivusto?: Sivusto;
  /** Marks every page. */
  readonly ymparisto?: 'testi';
  /** Aborted when the service is about to stop: mass transfers end between two batches and tell where to go on. */
  readonly lopetus?: AbortSignal;
  readonly lokita?: (tapahtuma: Pyyntotapahtuma) => void;
}

/** The signal of a service that nobody stops. */
export const EI_LOPETETA: AbortSignal = new AbortController().signal;
