import { lisaaKuukausia, lisaaPaivia, lisaaVuosia, type Paiva } from '../aika/paiva.js';

/** Vuotta opiskeluoikeuden päättymisestä. Lähde: eHOKSin käyttöönoton ohje, HOKS-tietojen katselu. */
export const HOKS_SAILYTETAAN_VUOSIA = 5;

/** Kuukautta päättymisestä. Lähde: nykyisen palvelun yhteystietojen poistot. */
export const YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA = 3;

/** Ennen tätä päättyneiden opiskeluoikeuksien suunnitelmat hävitetään. */
export function sailytyksenRaja(tanaan: Paiva): Paiva {
  return lisaaVuosia(tanaan, -HOKS_SAILYTETAAN_VUOSIA);
}

/** Ensimmäinen päivä, jona päivänä `loppu` päättyneen yhteystietoja ei enää ole. */
export function yhteystietojenPoistopaiva(loppu: Paiva): Paiva {
  return lisaaPaivia(lisaaKuukausia(loppu, YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA), 1);
}
