import { onObjekti } from './json.js';

/** A query or form parameter given exactly once and not empty; a repeated one counts as missing. */
export function parametri(kentat: unknown, nimi: string): string | undefined {
  const arvo = onObjekti(kentat) && Object.hasOwn(kentat, nimi) ? kentat[nimi] : undefined;
  return typeof arvo === 'string' && arvo !== '' ? arvo : undefined;
}
