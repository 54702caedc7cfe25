import type { VirheRunko } from '@ehoks/wire';
import ky, { isHTTPError, isTimeoutError, type Options } from 'ky';
import { tallennaTiedostoksi } from './tallenna-tiedostoksi.js';

/** `odottamaton`: an answer that is not ours, of a proxy for example. */
export type Virhelaji = 'yhteys' | 'hylatty' | 'odottamaton';

/** What the service or the way to it refused. `runko` is the refusal in the catalogue's words, in the language of the page. */
export class Rajapintavirhe extends Error {
  override readonly name = 'Rajapintavirhe';

  constructor(
    readonly laji: Virhelaji,
    readonly tila: number,
    readonly runko: VirheRunko | undefined,
    options?: ErrorOptions,
    /** Seconds after which to try again, when the service tells. */
    readonly odotus?: number,
  ) {
    super(runko?.error ?? laji, options);
  }

  /** Code of the refusal in the catalogue. */
  get koodi(): string | undefined {
    return this.runko?.type.replace(/^urn:ehoks:virhe:/, '');
  }
}

/** What the service answered, with what its headers tell. */
export interface Vastaus<T> {
  readonly data: T;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly etag: string | undefined;
}

const asiakas = ky.create({
  // A mass of rows or a slow registry answers within its own limits: the page waits for it.
  timeout: 60_000,
  retry: 0,
  headers: { 'Caller-Id': '1.2.246.562.10.00000000001.ehoks-ui' },
});

/** OID of the one whose session the page was opened in. */
let avaaja: string | undefined;

/** From now on every request tells whose page it is of: nothing is done when another has logged in in another tab. */
export function asetaSivunAvaaja(oid: string): void {
  avaaja ??= oid;
}

/** One request to an address of the API, with the page's language. Throws `Rajapintavirhe`. */
export async function kutsu<T>(osoite: string, asetukset: Options = {}): Promise<Vastaus<T>> {
  return pyynto(osoite, asetukset, async (vastaus) => {
    const runko =
      vastaus.status === 204
        ? undefined
        : ((await vastaus.json()) as { data?: T; meta?: Readonly<Record<string, unknown>> });
    return {
      data: runko?.data as T,
      meta: runko?.meta ?? {},
      etag: vastaus.headers.get('ETag') ?? undefined,
    };
  });
}

/** Fetches a file of the API and gives it to the reader to keep: a plain link could not say who calls. Throws `Rajapintavirhe`. */
export async function lataa(osoite: string, tiedosto: string, asetukset: Options = {}): Promise<void> {
  tallennaTiedostoksi(tiedosto, await pyynto(osoite, asetukset, (vastaus) => vastaus.blob()));
}

async function pyynto<T>(osoite: string, asetukset: Options, lue: (vastaus: Response) => Promise<T>): Promise<T> {
  const otsakkeet = new Headers(asetukset.headers as HeadersInit | undefined);
  otsakkeet.set('Accept-Language', document.documentElement.lang);
  if (avaaja !== undefined) otsakkeet.set('Istunnon-Kayttaja', avaaja);
  try {
    return await lue(await asiakas(osoite, { ...asetukset, headers: otsakkeet }));
  } catch (virhe) {
    throw await rajapintavirhe(virhe);
  }
}

/** Parameters of an address: those that have no value are left out. */
export function hakuehdot(ehdot: Readonly<Record<string, string | number | boolean | undefined>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(ehdot).flatMap(([nimi, arvo]) => (arvo === undefined || arvo === '' ? [] : [[nimi, String(arvo)]])),
  );
}

async function rajapintavirhe(virhe: unknown): Promise<unknown> {
  if (isHTTPError(virhe)) {
    const { status } = virhe.response;
    const runko = await virhe.response.json<VirheRunko>().catch(() => undefined);
    const odotus = Number(virhe.response.headers.get('Retry-After')) || undefined;
    return runko?.type?.startsWith('urn:ehoks:virhe:')
      ? new Rajapintavirhe('hylatty', status, runko, { cause: virhe }, odotus)
      : new Rajapintavirhe('odottamaton', status, undefined, { cause: virhe });
  }
  if (virhe instanceof DOMException && virhe.name === 'AbortError') return virhe;
  if (isTimeoutError(virhe) || virhe instanceof TypeError)
    return new Rajapintavirhe('yhteys', 0, undefined, { cause: virhe });
  return new Rajapintavirhe('odottamaton', 0, undefined, { cause: virhe });
}
