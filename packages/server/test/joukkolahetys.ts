import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { HOKS, type Havainto, type Koepalvelin } from './palvelin.js';
import type { Objekti } from './suunnitelma.js';

export const BULK = `${HOKS}/bulk`;

/** A line of the answer; each has only some of these. */
export interface Rivi extends Objekti {
  readonly rivi: number;
  readonly tila: string;
  readonly id?: number;
  readonly koodi?: string;
  readonly error?: string;
  readonly havainnot?: readonly Havainto[];
  readonly keskeytyi?: { readonly rivi: number; readonly koodi: string; readonly error: string; readonly ohje: string };
  readonly yhteenveto?: {
    readonly rivit: number;
    readonly luotu: number;
    readonly korvattu: number;
    readonly ennallaan: number;
    readonly hylatty: number;
    readonly kuiva: boolean;
    readonly syyt: Readonly<Record<string, number>>;
  };
}

/** Lines as they are sent; an object goes as JSON. */
export const riveiksi = (rivit: readonly (Objekti | string)[]): string =>
  rivit.map((rivi) => `${typeof rivi === 'string' ? rivi : JSON.stringify(rivi)}\n`).join('');

export interface Joukkovastaus {
  readonly tila: number;
  readonly rivit: readonly Rivi[];
  /** The last line. */
  readonly loppu: Rivi;
  /** `<line> <state>[ <code>]` of each plan. */
  readonly tilat: readonly string[];
}

/** Sends all at once and reads all. */
export async function siirra(
  p: Koepalvelin,
  haku: string,
  rivit: readonly (Objekti | string)[] | Uint8Array,
  asetukset: { tunnus?: string; otsakkeet?: Record<string, string> } = {},
): Promise<Joukkovastaus> {
  const { tila, teksti } = await p.kutsu('POST', `${BULK}?${haku}`, {
    ...asetukset,
    runko: rivit instanceof Uint8Array ? rivit : riveiksi(rivit),
    otsakkeet: { 'content-type': 'application/x-ndjson', ...asetukset.otsakkeet },
  });
  return vastaukseksi(tila, teksti.trimEnd().split('\n'));
}

function vastaukseksi(tila: number, tekstit: readonly string[]): Joukkovastaus {
  const luetut = tekstit.map((rivi) => JSON.parse(rivi) as Rivi);
  const rivit = luetut.slice(0, -1);
  return {
    tila,
    rivit,
    loppu: luetut.at(-1)!,
    tilat: rivit.map(({ rivi, tila: rivinTila, koodi }) => [rivi, rivinTila, ...(koodi ? [koodi] : [])].join(' ')),
  };
}

/** A transfer that is sent and read little by little. */
export interface Lahetys {
  readonly pyynto: ClientRequest;
  laheta(rivit: readonly (Objekti | string)[]): void;
  /** The next line of the answer; `undefined` when it has ended. */
  seuraava(): Promise<Rivi | undefined>;
  /** Everything that is still to come. */
  loput(): Promise<readonly Rivi[]>;
}

/** Begins a transfer; the answer is read only when a line of it is asked for. */
export async function aloita(p: Koepalvelin, haku: string, tunnus = 'siirto-a'): Promise<Lahetys> {
  const pyynto = request(`${p.palvelu.url}${BULK}?${haku}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      'caller-id': '1.2.246.562.10.44400000111.koejarjestelma',
      ticket: await p.tiketti(tunnus),
    },
  });
  pyynto.on('error', () => undefined);
  pyynto.flushHeaders();
  const vastaus = new Promise<IncomingMessage>((valmis, hylkaa) => {
    pyynto.once('response', valmis).once('error', hylkaa);
  });
  vastaus.catch(() => undefined);
  let rivit: AsyncIterator<string> | undefined;
  const seuraava = async (): Promise<Rivi | undefined> => {
    rivit ??= createInterface({ input: await vastaus })[Symbol.asyncIterator]();
    const { value, done } = await rivit.next();
    return done === true ? undefined : (JSON.parse(value) as Rivi);
  };
  return {
    pyynto,
    laheta: (sisalto) => void pyynto.write(riveiksi(sisalto)),
    seuraava,
    loput: async () => {
      const tulleet: Rivi[] = [];
      for (let rivi = await seuraava(); rivi !== undefined; rivi = await seuraava()) tulleet.push(rivi);
      return tulleet;
    },
  };
}
