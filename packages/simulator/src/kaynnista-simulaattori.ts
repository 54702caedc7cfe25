import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from 'express';
import { DEMO_SALASANA } from './demo/tilit.js';
import { luoSovellus } from './sovellus.js';

export interface SimulaattorinAsetukset {
  /** 0, the default, takes any free port. */
  readonly portti?: number;
  /** Decides when tickets grow old and what time the recorded calls show. */
  readonly kello?: () => Date;
  readonly demoSalasana?: string;
}

export interface Simulaattori {
  /** Without a slash at the end. */
  readonly url: string;
  readonly portti: number;
  /** The learners' CAS that is at `/cas-oppija`, to be served under another address as well: the tickets are the same. */
  readonly casOppija: Router;
  /** Cuts the connections that are still open, also those that a `timeout` fault left hanging. */
  sulje(): Promise<void>;
}

/** Starts the neighbours on 127.0.0.1. Rejects with the error of the socket, e.g. when the port is taken. */
export async function kaynnistaSimulaattori(asetukset: SimulaattorinAsetukset = {}): Promise<Simulaattori> {
  const { portti = 0, kello = () => new Date(), demoSalasana = DEMO_SALASANA } = asetukset;
  const { sovellus, casOppija } = luoSovellus({ kello, demoSalasana });
  const palvelin = createServer(sovellus);
  await new Promise<void>((valmis, hylkaa) => {
    palvelin.once('error', hylkaa);
    palvelin.listen(portti, '127.0.0.1', () => {
      palvelin.off('error', hylkaa);
      valmis();
    });
  });
  const { port } = palvelin.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    portti: port,
    casOppija,
    sulje: () =>
      new Promise((valmis, hylkaa) => {
        palvelin.close((virhe) => (virhe ? hylkaa(virhe) : valmis()));
        palvelin.closeAllConnections();
      }),
  };
}
