import { aikaleima, type Aikaleima, type Kello } from '@ehoks/core';

/** The service's clock: the system's, or one set to `nyt` that runs on from there or stands still. */
export function luoKello(nyt: Aikaleima | undefined, seisoo: boolean): Kello {
  const kaynnistys = Date.now();
  const alku = nyt === undefined ? kaynnistys : Date.parse(nyt);
  return { nyt: () => aikaleima(new Date(seisoo ? alku : alku + Date.now() - kaynnistys).toISOString()) };
}
