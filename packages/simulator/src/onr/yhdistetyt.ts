import type { JsonObjekti } from '../json.js';
import type { Maailma } from '../maailma.js';
import { masterNumero } from './henkilot.js';

/** The number that counts for this one. Unknown numbers stand for themselves. */
export function masterOid(maailma: Maailma, oid: string): string {
  const henkilo = maailma.henkilot.get(oid);
  return (henkilo && masterNumero(henkilo)) ?? oid;
}

/** The persons joined to this one. Joining has two levels only: a joined person has none of its own. */
export function yhdistetyt(maailma: Maailma, oid: string): readonly (readonly [string, JsonObjekti])[] {
  return maailma.henkilot.yhdistetyt(oid).flatMap((toinen) => {
    const henkilo = maailma.henkilot.get(toinen);
    return henkilo ? [[toinen, henkilo] as const] : [];
  });
}

/** Every number of the person behind `oid`, itself included. */
export function samatOidit(maailma: Maailma, oid: string): ReadonlySet<string> {
  const master = masterOid(maailma, oid);
  return new Set([oid, master, ...yhdistetyt(maailma, master).map(([toinen]) => toinen)]);
}
