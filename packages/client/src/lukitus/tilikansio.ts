import type { Tilimuisti } from './tilimuisti.js';

/**
 * What is remembered of accounts in a folder of this machine, a file for each account, for processes that come and go. Node only. A
 * file that cannot be read is an error with its `path`: an account that may be locked is not tried.
 */
export function tilikansio(kansio: string): Tilimuisti {
  // Loaded only when used: the rest of the package runs in a browser, too.
  const tiedostot = async () => new (await import('./tilitiedostot.js')).Tilitiedostot(kansio);
  return {
    hae: async (avain) => (await tiedostot()).hae(avain),
    aseta: async (avain, tieto) => (await tiedostot()).aseta(avain, tieto),
    yksin: async (avain, tyo) => (await tiedostot()).yksin(avain, tyo),
  };
}
