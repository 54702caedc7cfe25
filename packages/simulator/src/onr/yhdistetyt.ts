import { polussa } from '../json.js';
import type { JsonObjekti } from '../json.js';
import type { Maailma } from '../maailma.js';

/**
 * The number that counts for this one.
 * A person marked `duplicate` names it as its `oppijanumero`. Unknown numbers stand for themselves.
 */
export function masterOid(maailma: Maailma, oid: string): string {
  const henkilo = maailma.henkilot.get(oid);
  const master = polussa(henkilo, 'duplicate') === true ? polussa(henkilo, 'oppijanumero') : undefined;
  return typeof master === 'string' ? master : oid;
}

/** The persons joined to this one. Joining has two levels only: a joined person has none of its own. */
export function yhdistetyt(maailma: Maailma, oid: string): readonly (readonly [string, JsonObjekti])[] {
  return [...maailma.henkilot].filter(([toinen]) => toinen !== oid && masterOid(maailma, toinen) === oid);
}

/** Every number of the person behind `oid`, itself included. */
export function samatOidit(maailma: Maailma, oid: string): ReadonlySet<string> {
  const master = masterOid(maailma, oid);
  return new Set([oid, master, ...yhdistetyt(maailma, master).map(([toinen]) => toinen)]);
}
