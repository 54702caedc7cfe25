import { EhoksError } from '@ehoks/core';
import ky, { isHTTPError, type KyInstance, type Options } from 'ky';
import { AikaLoppui, type Aikaraja } from '../aikaraja.js';
import { eiVastaa, type Palvelu } from './ei-vastaa.js';
import { lueVastaus, OutoVastaus, type Vastaus } from './vastaus.js';

/** What every call needs. */
export interface Yhteys {
  /** Base address of the neighbours' host. */
  readonly url: string;
  /** Our own subsystem's OID; sent on every call as `Caller-Id` and as the CSRF pair. */
  readonly kutsuja: string;
  readonly aikaraja: Aikaraja;
  /** Told of each question when it has ended. */
  readonly kutsusta?: ((kutsu: Naapurikutsu) => void) | undefined;
}

/** One question to a neighbour, its retries included. Holds nothing of what was asked. */
export interface Naapurikutsu {
  readonly palvelu: Palvelu;
  readonly kestoMs: number;
  /** Why there was no answer; `undefined` when there was, a refusal of what we asked included. */
  readonly vika: Naapurivika | undefined;
}

/**
 * No answer in time; no connection, or it broke; an answer that is none, a failing status included; our own login, which
 * another neighbour was asked for first.
 */
export const NAAPURIVIAT = ['aikaraja', 'yhteys', 'vastaus', 'kirjautuminen'] as const;
export type Naapurivika = (typeof NAAPURIVIAT)[number];

/** Retry setting of questions that change nothing at the neighbour. `Retry-After` is not waited for: our caller gets one instead. */
export const LUKU = {
  limit: 2,
  methods: ['get', 'post'],
  statusCodes: [502, 503, 504],
  afterStatusCodes: [],
  delay: (kerta: number) => 100 * 4 ** (kerta - 1),
  jitter: (ms: number) => ms * (0.5 + Math.random() / 2),
  // A refusal comes from our own login before the question, which must not be hammered.
  shouldRetry: ({ error }: { error: Error }) => (EhoksError.on(error) ? false : undefined),
} satisfies Options['retry'];

/** Retry setting of calls that may not be repeated: logins and single-use tickets. */
export const KERRAN = { limit: 0 } satisfies Options['retry'];

/** Bytes, unless a question expects more. */
const SUURIN_RUNKO = 16 * 1024 * 1024;

/** One neighbour over HTTP: headers of every call, time limit, retries, and one refusal for everything that goes wrong. */
export class Naapuri {
  readonly #ky: KyInstance;
  readonly #aikaraja: Aikaraja;
  readonly #kutsusta: (kutsu: Naapurikutsu) => void;

  constructor(
    private readonly palvelu: Palvelu,
    { url, kutsuja, aikaraja, kutsusta = () => undefined }: Yhteys,
  ) {
    this.#aikaraja = aikaraja;
    this.#kutsusta = kutsusta;
    this.#ky = ky.create({
      prefixUrl: url,
      headers: { 'caller-id': kutsuja, csrf: kutsuja, cookie: `CSRF=${kutsuja}` },
      // A redirect is an unexpected answer: following it would carry our credentials elsewhere.
      redirect: 'manual',
      timeout: false,
      throwHttpErrors: (tila) => LUKU.statusCodes.includes(tila),
    });
  }

  /**
   * Asks and reads the answer by `lue`, which decides by the status. Parts of the path are encoded here; credentials
   * belong to `pyynto`, which may refuse to give them. Throws `rekisteri.ei-vastaa`.
   */
  async kysy<T>(
    polku: readonly string[],
    pyynto: () => Options,
    lue: (vastaus: Vastaus) => T,
    suurinRunko = SUURIN_RUNKO,
  ): Promise<T> {
    const alku = performance.now();
    let vika: Naapurivika | undefined;
    try {
      const osoite = polku.map(polunOsa).join('/');
      return await this.#aikaraja.kysy(async (signal) =>
        lue(await lueVastaus(await this.#ky(osoite, { ...pyynto(), signal }), suurinRunko)),
      );
    } catch (virhe) {
      vika = naapurivika(virhe);
      // ky's own error carries the request, and that our credentials.
      throw eiVastaa(
        this.palvelu,
        isHTTPError(virhe) ? new OutoVastaus(`unexpected status ${virhe.response.status}`) : virhe,
      );
    } finally {
      this.#kutsusta({ palvelu: this.palvelu, kestoMs: performance.now() - alku, vika });
    }
  }
}

function naapurivika(virhe: unknown): Naapurivika | undefined {
  if (EhoksError.on(virhe)) return virhe.koodi === 'rekisteri.ei-vastaa' ? 'kirjautuminen' : undefined;
  if (virhe instanceof AikaLoppui) return 'aikaraja';
  return isHTTPError(virhe) || virhe instanceof OutoVastaus ? 'vastaus' : 'yhteys';
}

/** URL parsers read `.` and `..` as steps even when they are percent-encoded. */
function polunOsa(osa: string): string {
  if (/^\.{0,2}$/.test(osa)) throw new RangeError('not a part of a path');
  return encodeURIComponent(osa);
}
