import type { OsanArviointi, Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';
import type { KoodiUri } from '../tunnisteet/koodi-uri.js';

/** Opiskeluoikeuden arvioidut osat koodeittain; samasta osasta hyväksytty ennen hylättyä. Tyhjä, kun KOSKI ei kertonut. */
export function arvioinnit(oikeus: Opiskeluoikeus | undefined): ReadonlyMap<KoodiUri, OsanArviointi> {
  const tulos = new Map<KoodiUri, OsanArviointi>();
  for (const arviointi of oikeus?.suoritukset.flatMap(({ arvioidut = [] }) => arvioidut) ?? [])
    if (tulos.get(arviointi.koodiUri)?.hyvaksytty !== true) tulos.set(arviointi.koodiUri, arviointi);
  return tulos;
}
