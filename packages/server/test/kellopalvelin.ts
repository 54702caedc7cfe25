import { DEMO_SALASANA, kaynnistaSimulaattori } from '@ehoks/simulator';
import { luoReitit, type RestAsetukset } from '@ehoks/rest';
import { kiinteaKello, type KiinteaKello } from '@ehoks/testing';
import { sivusto } from '@ehoks/web';
import { createEhoks, type Ehoks } from 'ehoks';
import express from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { luoDemotilit } from '../src/demotilit.js';
import { lueVastaus, NYT, type Vastaus } from './palvelin.js';

export interface Kellopalvelin {
  readonly url: string;
  readonly simulaattorinUrl: string;
  readonly kello: KiinteaKello;
  readonly ehoks: Ehoks;
  /** Moves the clock of the service and of the simulator. */
  kuluu(sekunteja: number): void;
  sulje(): Promise<void>;
}

/** The service over real HTTP with the simulator, under a clock that the test moves. */
export async function kaynnistaKellolla(
  muutokset: Partial<RestAsetukset> = {},
  tunnistautuminen: 'embedded' | 'opintopolku' = 'embedded',
): Promise<Kellopalvelin> {
  const kello = kiinteaKello(NYT);
  const simulaattori = await kaynnistaSimulaattori({ kello: () => new Date(kello.nyt()) });
  const ehoks = await createEhoks({
    tietokanta: 'sqlite::memory:',
    tunnistautuminen,
    opintopolku: {
      url: simulaattori.url,
      kayttajatunnus: 'ehoks',
      salasana: 'simulaattori',
      kutsuja: '1.2.246.562.10.00000000001',
    },
    portit: { kello },
  });
  await ehoks.migrate();
  if (ehoks.omatTunnukset) await luoDemotilit(ehoks.omatTunnukset, DEMO_SALASANA, kello);
  const palvelin = createServer().listen(0);
  await once(palvelin, 'listening');
  const url = `http://localhost:${(palvelin.address() as AddressInfo).port}`;
  const reitit = luoReitit(ehoks, {
    julkinenUrl: url,
    runkoraja: 1024 * 1024,
    tuki: 'tuki@example.invalid',
    tuotanto: false,
    sivusto: sivusto(),
    ...muutokset,
  });
  palvelin.on('request', express().use(reitit).use('/cas-oppija', simulaattori.casOppija));
  return {
    url,
    simulaattorinUrl: simulaattori.url,
    kello,
    ehoks,
    kuluu: (sekunteja) => kello.aseta(new Date(Date.parse(kello.nyt()) + sekunteja * 1000).toISOString()),
    sulje: async () => {
      palvelin.close();
      palvelin.closeAllConnections();
      await ehoks.close();
      await simulaattori.sulje();
    },
  };
}

/** A browser without scripts: it keeps cookies, and goes where it is sent only when the test does. */
export interface Selain {
  readonly evasteet: Map<string, string>;
  hae(osoite: string, otsakkeet?: Readonly<Record<string, string>>): Promise<Vastaus>;
  laheta(
    osoite: string,
    kentat: Readonly<Record<string, string>>,
    otsakkeet?: Readonly<Record<string, string>>,
  ): Promise<Vastaus>;
  kutsu(metodi: string, osoite: string, otsakkeet?: Readonly<Record<string, string>>): Promise<Vastaus>;
}

/** `juuri`: what addresses without a host are of. */
export function selain(juuri: string): Selain {
  const evasteet = new Map<string, string>();

  async function pyyda(osoite: string, init: RequestInit & { headers: Record<string, string> }): Promise<Vastaus> {
    const cookie = [...evasteet].map(([nimi, arvo]) => `${nimi}=${arvo}`).join('; ');
    const vastaus = await fetch(new URL(osoite, juuri), {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie !== '' && { cookie }), ...init.headers },
    });
    for (const evaste of vastaus.headers.getSetCookie()) {
      const [, nimi = '', arvo = ''] = /^([^=]+)=([^;]*)/.exec(evaste) ?? [];
      if (/; Max-Age=0(;|$)/i.test(evaste)) evasteet.delete(nimi);
      else evasteet.set(nimi, arvo);
    }
    return lueVastaus(vastaus.status, vastaus.headers, await vastaus.text());
  }

  return {
    evasteet,
    hae: (osoite, otsakkeet = {}) => pyyda(osoite, { headers: { accept: 'text/html', ...otsakkeet } }),
    laheta: (osoite, kentat, otsakkeet = {}) =>
      pyyda(osoite, {
        method: 'POST',
        body: new URLSearchParams(kentat),
        headers: { accept: 'text/html', origin: new URL(osoite, juuri).origin, ...otsakkeet },
      }),
    kutsu: (metodi, osoite, otsakkeet = {}) =>
      pyyda(osoite, { method: metodi, headers: { 'caller-id': 'koe', ...otsakkeet } }),
  };
}

/** Where the answer sends the browser. */
export function kohde({ otsakkeet }: Vastaus): string {
  return otsakkeet.get('location') ?? '';
}
