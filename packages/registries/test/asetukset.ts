import { Aikaraja, luoRekisterit, type RekisterienAsetukset, type Rekisterit } from '../src/index.js';

export const KUTSUJA = '1.2.246.562.10.44400000111.ehoks';

/** Milliseconds: what answers at all answers within it on a loaded machine, too. */
export const RAJA_MS = 30_000;
/** Milliseconds, for a neighbour that will not answer. */
export const LYHYT_RAJA_MS = 1500;

/** The registries at `url` as the service's own account. */
export function rekisterit(url: string, muutokset: Partial<RekisterienAsetukset> = {}): Rekisterit {
  return luoRekisterit({
    url,
    kayttajatunnus: 'ehoks',
    salasana: 'simulaattori',
    kutsuja: KUTSUJA,
    aikaraja: new Aikaraja(RAJA_MS),
    ...muutokset,
  });
}
