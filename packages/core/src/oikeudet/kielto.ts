import type { Sulkeminen } from '../avaukset/avaus.js';
import { EhoksError } from '../virheet/ehoks-error.js';
import type { Kayttaja } from './kayttaja.js';
import type { Oikeuspaatos } from './ratkaise-oikeus.js';

/**
 * Kieltäytyminen, kun mikään päätöksistä ei sallinut: `toiminto.suljettu`, jos oikeus olisi riittänyt, muuten
 * `oikeus.ei-opiskeluoikeuteen` palvelutunnukselle ja `oikeus.kielletty` ihmiselle.
 */
export function kielto(kayttaja: Kayttaja, paatokset: readonly Oikeuspaatos[]): EhoksError {
  const suljettu = paatokset.find((paatos) => 'sulkeminen' in paatos);
  if (suljettu) return suljetunKielto(suljettu.sulkeminen);
  const [peruste = 'ei-oikeutta-organisaatioon'] = paatokset.flatMap((paatos) =>
    paatos.sallittu ? [] : paatos.peruste,
  );
  return new EhoksError(kayttaja.tyyppi === 'PALVELU' ? 'oikeus.ei-opiskeluoikeuteen' : 'oikeus.kielletty', {
    peruste,
  });
}

/** Kieltäytyminen, joka kertoo Opetushallituksen antaman syyn. */
export function suljetunKielto({ syy }: Sulkeminen): EhoksError {
  return new EhoksError('toiminto.suljettu', { tiedot: { syy }, peruste: 'toiminto-suljettu' });
}
