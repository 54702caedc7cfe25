import ky, { isHTTPError, isTimeoutError, type RetryOptions, type HTTPError, type KyInstance, type Options } from 'ky';
import type { Kieli } from '@ehoks/core';
import { sanasto } from '../kieli/sanasto.js';
import { kokoVastaus } from './koko-vastaus.js';
import { selitettyna } from './nykyisen-virheet.js';
import { lueHylkays, Siirtovirhe } from './siirtovirhe.js';
import { verkkovika } from './verkkoviat.js';
import { VIESTIT, type Viestit } from './viestit.js';

export interface Yhteysasetukset {
  /** The service's host, e.g. `https://virkailija.opintopolku.fi`; a path before the service's own is kept. */
  readonly url: string;
  /** Caller-Id: the sender's own OID and system, e.g. `1.2.246.562.10.00000000001.primus`. */
  readonly kutsuja: string;
  /** Language of the texts in answers. Default `fi`. */
  readonly kieli?: Kieli | undefined;
  /** Milliseconds for one whole answer. Default 30 000. */
  readonly aikarajaMs?: number | undefined;
  /** Milliseconds before the first repetition of what may be repeated; each next waits twice as long, up to two minutes. Default 1000. */
  readonly odotusMs?: number | undefined;
  /**
   * How many times what may be repeated is. Default 3, some seven seconds; a job that nobody watches
   * wants 10, some six minutes. Longer when the service tells how long to wait.
   */
  readonly toistoja?: number | undefined;
  /** Told when a repetition is waited for: of how many it is which, and the HTTP status, if there was an answer. */
  readonly toistettaessa?: ((toisto: Toisto) => void) | undefined;
  /**
   * When it is given, nothing is asked again, what waits for that waits no longer, and `siirra` and `tuo` send no more; what is on its
   * way is waited for and told.
   */
  readonly keskeytys?: AbortSignal | undefined;
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface Toisto {
  readonly kerta: number;
  readonly toistoja: number;
  readonly tila: number | undefined;
}

export interface Vastaus {
  readonly tila: number;
  readonly otsakkeet: Headers;
  readonly teksti: string;
}

/** Only these are repeated: anything else, a refused login above all, would be refused again and might lock the account. */
const TOISTETTAVAT = [429, 502, 503, 504];
/** Milliseconds that one repetition is waited for at most; a service that asks for more is left alone. */
const PISIN_ODOTUS_MS = 120_000;

/** HTTP with the headers of every call, a time limit, and repetition of what may be repeated. */
export class Yhteys {
  private readonly ky: KyInstance;
  /** What this client says of its own, in the language of the answers. */
  readonly sano: Viestit;
  private readonly kieli: Kieli;
  readonly keskeytys: AbortSignal | undefined;
  /** Each ends the wait of one call for its repetition. */
  private readonly odottavat = new Set<() => void>();
  private readonly kerroToisto: (error: Error, kerta: number) => void;

  constructor({
    url,
    kutsuja,
    kieli = 'fi',
    aikarajaMs = 30_000,
    odotusMs = 1000,
    toistoja = 3,
    toistettaessa,
    keskeytys,
    fetch = globalThis.fetch,
  }: Yhteysasetukset) {
    this.sano = sanasto(VIESTIT, kieli);
    this.kieli = kieli;
    this.keskeytys = keskeytys;
    // One listener for all calls: Node warns of more than ten.
    keskeytys?.addEventListener('abort', () => this.odottavat.forEach((lopeta) => lopeta()));
    this.kerroToisto = (error, kerta) =>
      toistettaessa?.({ kerta, toistoja, tila: isHTTPError(error) ? error.response.status : undefined });
    this.ky = ky.create({
      prefixUrl: url,
      timeout: aikarajaMs,
      // Neither the password nor a plan goes to another address than the one that was given.
      redirect: 'manual',
      headers: { 'caller-id': kutsuja, 'accept-language': kieli, accept: 'application/json, text/plain, */*' },
      retry: {
        limit: toistoja,
        backoffLimit: PISIN_ODOTUS_MS,
        methods: ['get', 'post', 'put', 'patch'],
        statusCodes: TOISTETTAVAT,
        afterStatusCodes: TOISTETTAVAT,
        delay: (kerta) => odotusMs * 2 ** (kerta - 1),
        jitter: (ms) => ms * (0.5 + Math.random() / 2),
        retryOnTimeout: true,
      },
      fetch: kokoVastaus(fetch),
    });
  }

  /** Throws `Siirtovirhe`. */
  async kysy(polku: string, { hooks = {}, ...asetukset }: Options = {}): Promise<Vastaus> {
    let toistettu = false;
    let odotettu: Error | undefined;
    const shouldRetry: RetryOptions['shouldRetry'] = ({ error, retryCount }) => {
      // A refusal of the login before the call comes out as it is.
      if (Siirtovirhe.on(error) || onLiianPitka(error) || this.keskeytys?.aborted === true) return false;
      if (isHTTPError(error) && !TOISTETTAVAT.includes(error.response.status)) return false;
      odotettu = error;
      this.kerroToisto(error, retryCount);
      return undefined;
    };
    const toistuu = () => {
      toistettu = true;
      odotettu = undefined;
    };
    // Ends a wait, and never a request that has gone: nobody would know what became of it.
    const odotus = new AbortController();
    const lopeta = () => odotettu && odotus.abort(odotettu);
    this.odottavat.add(lopeta);
    try {
      const vastaus = await this.ky(polku.replace(/^\/+/, ''), {
        retry: { shouldRetry },
        signal: odotus.signal,
        ...asetukset,
        hooks: { ...hooks, beforeRetry: [toistuu] },
      });
      return { tila: vastaus.status, otsakkeet: vastaus.headers, teksti: await vastaus.text() };
    } catch (virhe) {
      throw await this.siirtovirheeksi(virhe, toistettu);
    } finally {
      this.odottavat.delete(lopeta);
    }
  }

  /** A request of the login: what is refused is the account. Throws `Siirtovirhe`. */
  async ovella(polku: string, asetukset: Options): Promise<Vastaus> {
    try {
      return await this.kysy(polku, asetukset);
    } catch (virhe) {
      throw Siirtovirhe.on(virhe) ? new Siirtovirhe(virhe.hylkays, { cause: virhe, kirjautuessa: true }) : virhe;
    }
  }

  /** An answer of the service as JSON of the form that is looked for. Throws `Siirtovirhe`: a proxy's page says nothing of a plan. */
  jsonina<T extends object>({ tila, teksti }: Vastaus, onOdotettu: (json: Partial<T>) => boolean): T {
    try {
      const json = JSON.parse(teksti) as T | null;
      if (typeof json === 'object' && json !== null && onOdotettu(json)) return json;
    } catch {
      // Told below.
    }
    throw new Siirtovirhe({ tila, viesti: this.sano('eiEhoks', { tila }), havainnot: [], tuki: {} });
  }

  private async siirtovirheeksi(virhe: unknown, toistettu: boolean): Promise<Siirtovirhe> {
    // The login before the call; the first time, nothing of the call has gone.
    if (Siirtovirhe.on(virhe))
      return new Siirtovirhe(virhe.hylkays, { cause: virhe, laji: virhe.laji, toistettu, lahtematta: !toistettu });
    if (isTimeoutError(virhe))
      // Its own text tells the address, and a ticket is in some.
      return new Siirtovirhe(
        { tila: undefined, viesti: this.sano('eiAjoissa'), havainnot: [], tuki: {} },
        { toistettu },
      );
    if (!isHTTPError(virhe)) {
      const { vika, syy } = verkkovika(virhe);
      const viesti = this.sano(vika, { syy });
      return new Siirtovirhe({ tila: undefined, viesti, havainnot: [], tuki: {} }, { cause: virhe, toistettu });
    }
    const { status: tila, headers } = virhe.response;
    if (tila < 400) {
      const viesti = this.sano('toisaalla', { tila, osoite: palvelin(headers.get('location')) });
      return new Siirtovirhe({ tila, viesti, havainnot: [], tuki: {} }, { toistettu });
    }
    const aikaisintaan = uudestaan(virhe)?.toISOString();
    const hylkays = selitettyna(lueHylkays(tila, await virhe.response.text()), this.kieli);
    return new Siirtovirhe({ ...hylkays, ...(aikaisintaan !== undefined && { aikaisintaan }) }, { toistettu });
  }
}

/** The settings of a request that holds the password: an answer that was lost may have counted against the account. */
export const KERRAN = { retry: 0 } as const satisfies Options;

function onLiianPitka(virhe: Error): boolean {
  const aika = isHTTPError(virhe) ? uudestaan(virhe) : undefined;
  return aika !== undefined && aika.getTime() - Date.now() > PISIN_ODOTUS_MS;
}

/** When the service wants to be asked again: in seconds or at a date. */
function uudestaan({ response: { status, headers } }: HTTPError): Date | undefined {
  const arvo = headers.get('retry-after');
  if (arvo === null || !TOISTETTAVAT.includes(status)) return undefined;
  const aika = new Date(/^\d+$/.test(arvo) ? Date.now() + Number(arvo) * 1000 : arvo);
  return Number.isNaN(aika.getTime()) ? undefined : aika;
}

/** Without the path: a ticket may be in it. */
function palvelin(osoite: string | null): string {
  return osoite !== null && URL.canParse(osoite) ? new URL(osoite).origin : '?';
}
