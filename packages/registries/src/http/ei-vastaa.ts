import { EhoksError } from '@ehoks/core';

/** The name by which the refusal tells which neighbour failed. */
export type Palvelu =
  'koski' | 'onr' | 'organisaatio' | 'koodisto' | 'eperusteet' | 'lokalisointi' | 'vtj' | 'cas' | 'cas-oppija';

/** The refusal `rekisteri.ei-vastaa`; a refusal that already names its neighbour stays as it is. */
export function eiVastaa(palvelu: Palvelu, cause: unknown): EhoksError {
  return EhoksError.on(cause) ? cause : new EhoksError('rekisteri.ei-vastaa', { tiedot: { palvelu }, cause });
}
