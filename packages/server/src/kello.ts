import { aikaleima, type Aikaleima, type Kello } from '@ehoks/core';
import { jarjestelmanKello } from 'ehoks';

/** The service's clock: the system's, or one set to `nyt`. It runs on from the start unless it `seisoo` (stands still). */
export function luoKello(nyt: Aikaleima | undefined, seisoo: boolean): Kello {
  const alku = nyt ?? jarjestelmanKello.nyt();
  if (seisoo) return { nyt: () => alku };
  if (nyt === undefined) return jarjestelmanKello;
  const siirtymaMs = Date.parse(nyt) - Date.now();
  return { nyt: () => aikaleima(new Date(Date.now() + siirtymaMs).toISOString()) };
}
