import type { Tilimuisti } from './tilimuisti.js';
import { Tilitiedostot } from './tilitiedostot.js';

/**
 * What is remembered of accounts in a folder of this machine, a file for each account, for processes that come and go. Node only. A
 * file that cannot be read is an error with its `path`: an account that may be locked is not tried.
 */
export function tilikansio(kansio: string): Tilimuisti {
  return new Tilitiedostot(kansio);
}
