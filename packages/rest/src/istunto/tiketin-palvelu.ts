import type { Pyynto } from '../pyynto/reitti.js';

/**
 * The service string that a CAS issued the ticket for: the address it sent the browser back to, letter by letter, so with the
 * slash at the end too if the request had one. `palvelin` begins the path in the national address.
 */
export function tiketinPalvelu(
  { pyydettyPolku }: Pick<Pyynto, 'pyydettyPolku'>,
  osoite: string,
  palvelin: string,
): string {
  return osoite + pyydettyPolku.slice(pyydettyPolku.indexOf(`${palvelin}/`));
}
