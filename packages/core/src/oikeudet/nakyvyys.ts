import { lisaaVuosia, type Paiva } from '../aika/paiva.js';
import type { Sulkeminen } from '../avaukset/avaus.js';
import { paattymispaiva, type Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';

/** Missä vaiheessa suunnitelman opiskeluoikeus on. `ei-tiedossa`: KOSKI ei tunne sitä tai ei juuri nyt vastaa. */
export type OpiskeluoikeudenVaihe =
  | { readonly tila: 'voimassa' }
  | { readonly tila: 'paattynyt'; readonly paattyi: Paiva }
  | { readonly tila: 'ei-tiedossa' };

/** KOSKIn opiskeluoikeuden vaihe päivänä `tanaan`. */
export function opiskeluoikeudenVaihe(oikeus: Opiskeluoikeus | undefined, tanaan: Paiva): OpiskeluoikeudenVaihe {
  if (oikeus === undefined) return { tila: 'ei-tiedossa' };
  const paattyi = paattymispaiva(oikeus, tanaan);
  return paattyi === undefined ? { tila: 'voimassa' } : { tila: 'paattynyt', paattyi };
}

/** Vuotta, jotka aiempi suunnitelma näkyy opiskeluoikeuden päättymisestä. Lähde: eHOKSin esittelyaineisto 2019. */
export const NAKYY_VUOSIA = 5;

/** Yksi oppijan suunnitelmista: onko katsojalla oikeus sen organisaatioon, ja missä vaiheessa opiskeluoikeus on. */
export interface Katseltava {
  readonly omaOikeus: boolean;
  readonly vaihe: OpiskeluoikeudenVaihe;
  /** Päätös, joka sulkee suunnitelman katselun katsojalta; puuttuu, kun se on auki. */
  readonly sulkeminen?: Sulkeminen | undefined;
}

/**
 * Oppijan suunnitelmista ne, jotka virkailija näkee: oman organisaationsa, ja toisten vain, kun jokin oma on voimassa
 * olevasta opiskeluoikeudesta (tieto kulkee oppijan mukana). Liian kauan sitten päättyneet
 * ja ne, joiden katselu on suljettu, eivät näy.
 */
export function virkailijanNakemat<T extends Katseltava>(suunnitelmat: readonly T[], tanaan: Paiva): readonly T[] {
  const onOppijaOma = suunnitelmat.some(({ omaOikeus, vaihe }) => omaOikeus && vaihe.tila === 'voimassa');
  return nakyvat(suunnitelmat, tanaan).filter(({ omaOikeus }) => omaOikeus || onOppijaOma);
}

/** Oppija ja se, joka asioi hänen puolestaan, näkevät oppijan kaikki suunnitelmat, paitsi liian kauan sitten päättyneet ja ne, joiden katselu on suljettu. */
export function nakyvat<T extends Omit<Katseltava, 'omaOikeus'>>(
  suunnitelmat: readonly T[],
  tanaan: Paiva,
): readonly T[] {
  return suunnitelmat.filter(
    ({ vaihe, sulkeminen }) =>
      sulkeminen === undefined && (vaihe.tila !== 'paattynyt' || tanaan <= lisaaVuosia(vaihe.paattyi, NAKYY_VUOSIA)),
  );
}
