import type { tilikansio as kansio } from './lukitus/tilikansio.js';
import type { tuontitiedosto as tiedosto } from './oppijanumerot/tuontitiedosto.js';

/** In a browser there are no files: `tilimuisti` and `tuontimuisti`, or memories of one's own, take the place of these. */
export const tilikansio: typeof kansio = () => eiSelaimessa('tilikansio');

export const tuontitiedosto: typeof tiedosto = () => eiSelaimessa('tuontitiedosto');

function eiSelaimessa(nimi: string): never {
  throw new TypeError(`${nimi}: Node only`);
}
