import type {
  EhoksError,
  Kayttaja,
  Kieltaytymiskoodi,
  Lokitoimi,
  Oppijakayttaja,
  Tekija,
  Tyopaikkakayttaja,
  Yhteys,
} from '@ehoks/core';
import type { Tukitiedot } from './tukitiedot.js';

/** What a handler sees of a request. Free of Express, so that it can be tested and mounted anywhere. */
export interface Pyynto {
  readonly parametrit: Readonly<Record<string, string>>;
  readonly haku: URLSearchParams;
  /** Path of the request as the client knows it, without query and trailing slash. */
  readonly polku: string;
  /** The path that was asked of the service, letter by letter, below the one at which the service is. */
  readonly pyydettyPolku: string;
  /** Protocol and host by which the client came. */
  readonly juuri: string;
  /** Where the request came from, for the logs. */
  readonly yhteys: Yhteys;
  otsake(nimi: string): string | undefined;
  /** Who calls, as the host tells; absent when the service identifies its callers itself. */
  readonly isannanTekija?: () => Promise<Tekija | undefined>;
  /** Value of a cookie. */
  evaste(nimi: string): string | undefined;
  /** The parsed body, JSON or the fields of a form, its lines as they come, or the bytes of a table; `undefined` on routes without one. */
  readonly runko: unknown;
  readonly kieli: 'fi' | 'sv' | 'en';
  /** Tells the request log of a failure that is met when the answer has already begun. */
  ilmoita(virhe: EhoksError): void;
  /** Facts for the support part of an error; the handler fills in what it learns. */
  readonly tuki: Tukitiedot;
}

export interface TunnistettuPyynto extends Pyynto {
  readonly kayttaja: Kayttaja;
}

export interface OppijanPyynto extends Pyynto {
  readonly kayttaja: Oppijakayttaja;
}

export interface TyopaikanPyynto extends Pyynto {
  readonly kayttaja: Tyopaikkakayttaja;
}

export interface Vastaus {
  readonly tila: number;
  /** Sent as JSON; a string with `tyyppi` is sent as it is. */
  readonly runko?: unknown;
  readonly tyyppi?: string;
  /**
   * In place of `runko`: sent piece by piece, each made when the client has taken the one before it. What it throws breaks the
   * answer off and is logged.
   */
  readonly virta?: AsyncIterable<string | Uint8Array>;
  readonly otsakkeet?: Readonly<Record<string, string | readonly string[]>>;
  /** Code of the refusal that this answer tells in its own way, for the log. */
  readonly koodi?: Kieltaytymiskoodi;
}

export interface Reitinosat {
  readonly metodi: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express path below the prefix. */
  readonly polku: string;
  /** What the body is read and parsed as. */
  readonly runko?: 'json' | 'tuonti' | 'lomake' | 'rivit' | 'taulukko';
  /** Members that a refusal has besides those of every error. */
  readonly virheeseen?: (koodi: Kieltaytymiskoodi) => object;
  /** The refusal as a page of its own instead of an error body, for those who came with a browser. */
  readonly virhesivu?: (virhe: EhoksError, pyynto: Pyynto) => Vastaus;
  /** Each failure writes a log row without anybody being identified: a source that fails too often is not heard. */
  readonly rajoitettu?: true;
}

/** Learners' data are never touched without a trace: what the route does is logged even when it is refused at the door. */
export interface Jaljellinen {
  readonly jalki: Lokitoimi;
}

/** One row of a route table. The kind of `tunnistus` decides who may come and what the handler is given. */
export type Reitti = Reitinosat &
  (
    | (Jaljellinen & {
        /** A system: service ticket or access token, and Caller-Id. */
        readonly tunnistus: 'palvelutunnus';
        readonly kasittele: (pyynto: TunnistettuPyynto) => Promise<Vastaus>;
      })
    | (Jaljellinen & {
        /** An official: session cookie and Caller-Id. */
        readonly tunnistus: 'virkailija';
        readonly kasittele: (pyynto: TunnistettuPyynto) => Promise<Vastaus>;
      })
    | (Jaljellinen & {
        /** A learner, or who acts for one: session cookie and Caller-Id. */
        readonly tunnistus: 'oppija';
        readonly kasittele: (pyynto: OppijanPyynto) => Promise<Vastaus>;
      })
    | (Jaljellinen & {
        /** Somebody at a workplace: session cookie and Caller-Id. */
        readonly tunnistus: 'tyopaikka';
        readonly kasittele: (pyynto: TyopaikanPyynto) => Promise<Vastaus>;
      })
    | (Jaljellinen & {
        /** A system, or nobody in particular. */
        readonly tunnistus: 'valinnainen';
        readonly kasittele: (pyynto: Pyynto & { readonly kayttaja?: Kayttaja }) => Promise<Vastaus>;
      })
    | { readonly tunnistus: 'ei'; readonly kasittele: (pyynto: Pyynto) => Promise<Vastaus> }
  );
