import type { tilikansio as kansio } from './lukitus/tilikansio.js';
import type { tuontitiedosto as tiedosto } from './oppijanumerot/tuontitiedosto.js';
import type { siirtotiedosto as siirtojen } from './siirto/siirtotiedosto.js';

/** In a browser there are no files: `tilimuisti`, `tuontimuisti` and `siirtomuisti`, or memories of one's own, take the place of these. */
export const tilikansio: typeof kansio = () => eiSelaimessa('tilikansio');

export const tuontitiedosto: typeof tiedosto = () => eiSelaimessa('tuontitiedosto');

export const siirtotiedosto: typeof siirtojen = () => eiSelaimessa('siirtotiedosto');

function eiSelaimessa(nimi: string): never {
  throw new TypeError(`${nimi}: Node only`);
}
