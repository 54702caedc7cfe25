import { Aikaraja, luoRekisterit, type RekisterienAsetukset, type Rekisterit } from '../src/index.js';

export const KUTSUJA = '1.2.246.562.10.44400000111.ehoks';

/** The registries at `url` as the service's own account. */
export function rekisterit(url: string, muutokset: Partial<RekisterienAsetukset> = {}): Rekisterit {
  return luoRekisterit({
    url,
    kayttajatunnus: 'ehoks',
    salasana: 'simulaattori',
    kutsuja: KUTSUJA,
    aikaraja: new Aikaraja(5000),
    ...muutokset,
  });
}
