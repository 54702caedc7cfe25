import { kaynnistaSimulaattori } from '@ehoks/simulator';
import type { Simulaattori } from '@ehoks/simulator';

/** A running simulator with the calls that the tests repeat. */
export interface Naapurit {
  readonly url: string;
  /** Moves the clock that tickets and recorded calls follow. */
  kuluu(ms: number): void;
  hae(polku: string, init?: RequestInit): Promise<Response>;
  ohjaa(metodi: string, polku: string, runko?: unknown): Promise<Response>;
  koski(polku: string, init?: RequestInit): Promise<Response>;
  /** A service ticket for ONR, or for the given service. */
  tiketti(palvelu?: string, kayttajatunnus?: string, salasana?: string): Promise<string>;
  onr(polku: string): Promise<Response>;
  sulje(): Promise<void>;
}

/** A query string, escaped. */
export function kysely(kentat: Record<string, string>): string {
  return new URLSearchParams(kentat).toString();
}

export async function naapurit(): Promise<Naapurit> {
  let nyt = Date.parse('2026-01-15T10:00:00Z');
  const simulaattori: Simulaattori = await kaynnistaSimulaattori({ kello: () => new Date(nyt) });
  const { url } = simulaattori;
  const hae = (polku: string, init: RequestInit = {}) => fetch(url + polku, { redirect: 'manual', ...init });
  const tiketti = async (
    palvelu = `${url}/oppijanumerorekisteri-service/j_spring_cas_security_check`,
    username = 'ehoks',
    password = 'simulaattori',
  ) => {
    const tgt = await hae('/cas/v1/tickets', { method: 'POST', body: new URLSearchParams({ username, password }) });
    const st = await fetch(tgt.headers.get('location') ?? '', {
      method: 'POST',
      body: new URLSearchParams({ service: palvelu }),
    });
    return st.text();
  };
  return {
    url,
    kuluu: (ms) => {
      nyt += ms;
    },
    hae,
    ohjaa: (metodi, polku, runko) =>
      hae(`/simulaattori${polku}`, {
        method: metodi,
        ...(runko === undefined
          ? {}
          : { body: JSON.stringify(runko), headers: { 'content-type': 'application/json' } }),
      }),
    koski: (polku, init = {}) =>
      hae(`/koski/api${polku}`, {
        ...init,
        headers: { authorization: `Basic ${btoa('ehoks:simulaattori')}`, 'content-type': 'application/json' },
      }),
    tiketti,
    onr: async (polku) => hae(`/oppijanumerorekisteri-service${polku}`, { headers: { ticket: await tiketti() } }),
    sulje: () => simulaattori.sulje(),
  };
}
