import { onObjekti } from '../json.js';
import { PALVELUT, VIKATILAT } from '../palvelu.js';
import type { Palvelu, Vika } from '../palvelu.js';

const AVAIMET = ['palvelu', 'tila', 'kesto-ms'];

/** The order for a fault, or a sentence about what is wrong with it. */
export function lueVika(runko: unknown): { readonly palvelu: Palvelu; readonly vika: Vika } | string {
  if (!onObjekti(runko)) return 'a JSON object is needed';
  const vieras = Object.keys(runko).find((avain) => !AVAIMET.includes(avain));
  if (vieras !== undefined) return `unknown key ${vieras}; known: ${AVAIMET.join(', ')}`;
  const palvelu = PALVELUT.find((nimi) => nimi === runko['palvelu']);
  if (palvelu === undefined) return `palvelu must be one of ${PALVELUT.join(', ')}`;
  const tila = VIKATILAT.find((nimi) => nimi === runko['tila']);
  if (tila === undefined) return `tila must be one of ${VIKATILAT.join(', ')}`;
  const kesto = runko['kesto-ms'];
  if (kesto === undefined) return { palvelu, vika: { tila } };
  if (typeof kesto !== 'number' || !(kesto > 0)) return 'kesto-ms must be a positive number';
  return { palvelu, vika: { tila, paattyy: performance.now() + kesto } };
}
