import { EhoksError, ISTUNNON_KESTO } from '@ehoks/core';
import type { RestAsetukset } from '../asetukset.js';
import type { EhoksPalvelut } from '../ehoks-palvelut.js';
import { asetaEvaste, evasteenNimi, poistaEvaste, type Evaste } from '../pyynto/evasteet.js';
import type { Pyynto, Vastaus } from '../pyynto/reitti.js';
import { vaadiOmaSivusto } from '../pyynto/tunnistus.js';
import { uloskirjattuTiketti } from './uloskirjautumisilmoitus.js';

/**
 * The browser comes back from a CAS: a new session for its ticket, in place of an old one, and on to the pages.
 * Throws `pyynto.parametri` without a ticket, and whatever `avaa` throws.
 */
export async function avaaIstunto(
  pyynto: Pyynto,
  { istunnot }: EhoksPalvelut,
  { julkinenUrl }: RestAsetukset,
  evaste: Extract<Evaste, 'virkailija' | 'oppija'>,
  sivut: string,
  avaa: (tiketti: string) => Promise<string>,
): Promise<Vastaus> {
  const tiketti = pyynto.haku.get('ticket');
  if (!tiketti) throw new EhoksError('pyynto.parametri', { tiedot: { nimi: 'ticket' } });
  const tunniste = await avaa(tiketti);
  const vanha = pyynto.evaste(evasteenNimi(evaste, julkinenUrl));
  if (vanha !== undefined) await istunnot.paata(vanha);
  return {
    tila: 303,
    otsakkeet: {
      Location: sivut,
      'Cache-Control': 'no-store',
      'Set-Cookie': asetaEvaste(evaste, tunniste, julkinenUrl, ISTUNNON_KESTO),
    },
  };
}

/** CAS tells that the user has logged out everywhere. It is thanked whatever it tells. */
export async function kirjaaUlosTiketilla(pyynto: Pyynto, { istunnot }: EhoksPalvelut): Promise<Vastaus> {
  const tiketti = uloskirjattuTiketti(pyynto);
  if (tiketti !== undefined) await istunnot.paataTiketilla(tiketti);
  return { tila: 200 };
}

/** Ends the session of the cookie, and takes the cookie away. Throws `pyynto.vieras-sivusto`. */
export async function paataIstunto(
  pyynto: Pyynto,
  { istunnot }: EhoksPalvelut,
  asetukset: RestAsetukset,
  evaste: Exclude<Evaste, 'kirjautuminen'>,
): Promise<{ readonly 'Set-Cookie': string }> {
  vaadiOmaSivusto(pyynto, asetukset);
  const { julkinenUrl } = asetukset;
  const tunniste = pyynto.evaste(evasteenNimi(evaste, julkinenUrl));
  if (tunniste !== undefined) await istunnot.paata(tunniste);
  return { 'Set-Cookie': poistaEvaste(evaste, julkinenUrl) };
}
