import { lisaaVuosia, type Paiva } from '../aika/paiva.js';
import type { Kayttajatyyppi } from '../oikeudet/kayttaja.js';
import { EhoksError } from '../virheet/ehoks-error.js';

/** Vuotta: henkilön rooli myönnetään enintään näin pitkäksi ajaksi kerrallaan, kuten Opintopolussa. */
const ENINTAAN_VUOSIA = 1;
/** Vuotta: rooli alkaa viimeistään näin kaukana. */
const ALKU_ENINTAAN_VUOSIA = 1;

export interface Voimassaolo {
  readonly alkaa: Paiva;
  readonly paattyy?: Paiva;
}

export function henkilonRoolinLoppu(alkaa: Paiva): Paiva {
  return lisaaVuosia(alkaa, ENINTAAN_VUOSIA);
}

/** Myönnettävän roolin voimassaolo oletuksineen: järjestelmän oikeudella ei ole pakollista loppua. Heittää `myonto.voimassaolo`. */
export function roolinVoimassaolo(
  tyyppi: Kayttajatyyppi,
  { alkaa: annettuAlku, paattyy: annettuLoppu }: { readonly alkaa?: Paiva; readonly paattyy?: Paiva },
  tanaan: Paiva,
): Voimassaolo {
  const alkaa = annettuAlku ?? tanaan;
  const viimeistaan = tyyppi === 'VIRKAILIJA' ? henkilonRoolinLoppu(alkaa) : undefined;
  const paattyy = annettuLoppu ?? viimeistaan;
  if (alkaa > lisaaVuosia(tanaan, ALKU_ENINTAAN_VUOSIA)) throw new EhoksError('myonto.voimassaolo');
  if (paattyy !== undefined && (paattyy < alkaa || paattyy < tanaan || (viimeistaan && paattyy > viimeistaan)))
    throw new EhoksError('myonto.voimassaolo');
  return { alkaa, ...(paattyy && { paattyy }) };
}
