import { onObjekti } from '../json.js';
import { OLETUSTAHTI } from '../onr/tuonnit/tuontivarasto.js';
import type { Tahti } from '../onr/tuonnit/tuontivarasto.js';

const KENTAT = {
  'era-ms': 'eraMs',
  'yksilointi-ms': 'yksilointiMs',
  'pysahtyy-eran-jalkeen': 'pysahtyyEranJalkeen',
} as const satisfies Record<string, keyof Tahti>;

/** The pace of imports, the usual one where nothing is said, or a sentence about what is wrong. */
export function lueTahti(runko: unknown): Tahti | string {
  if (!onObjekti(runko)) return 'a JSON object is needed';
  const tahti: Record<keyof Tahti, number> = { ...OLETUSTAHTI };
  for (const [avain, arvo] of Object.entries(runko)) {
    if (!Object.hasOwn(KENTAT, avain)) return `known keys: ${Object.keys(KENTAT).join(', ')}`;
    if (typeof arvo !== 'number' || !(arvo >= 0)) return `${avain} must be a number`;
    tahti[KENTAT[avain as keyof typeof KENTAT]] = arvo;
  }
  // A batch takes some time: otherwise none would ever be under way.
  return { ...tahti, eraMs: Math.max(tahti.eraMs, 0.001) };
}
