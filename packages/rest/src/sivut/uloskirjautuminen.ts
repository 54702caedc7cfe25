import type { RestAsetukset } from '../asetukset.js';
import { paataIstunto } from '../istunto/istunnon-vaiheet.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import type { Evaste } from '../pyynto/evasteet.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';

/** Below a first page: where its log out button leads. */
export const ULOSKIRJAUTUMINEN = '/kirjaudu-ulos';

/** Logs out here, then at the CAS where one logged in. Throws `pyynto.vieras-sivusto`. */
export async function kirjauduUlos(
  pyynto: Pyynto,
  palvelut: EhoksPalvelut,
  asetukset: RestAsetukset,
  evaste: Extract<Evaste, 'virkailija' | 'oppija'>,
  casissa: string,
): Promise<Vastaus> {
  const evasteet = await paataIstunto(pyynto, palvelut, asetukset, evaste);
  return { tila: 303, otsakkeet: { Location: casissa, ...evasteet } };
}
