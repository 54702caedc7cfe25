import type { RestAsetukset } from '../asetukset.js';
import type { Pyynto } from '../pyynto/reitti.js';

const KEHITYSKONE = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(?=\/|$)/;

/**
 * The address, without a trailing slash, at which the browser knows the service: where its cookies are. A service that is
 * known on a developer's own machine only is also what its Host says: 127.0.0.1, or the machine's name in the network.
 */
export function omaOsoite({ juuri }: Pyynto, { tuotanto, julkinenUrl }: RestAsetukset): string {
  if (tuotanto || !URL.canParse(juuri)) return julkinenUrl;
  const { origin } = new URL(juuri);
  return julkinenUrl.replace(KEHITYSKONE, () => origin);
}
