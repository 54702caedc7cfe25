import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import { lisaaKuukausia, lisaaPaivia, lisaaVuosia, type Paiva } from '../aika/paiva.js';

/** Vuotta opiskeluoikeuden päättymisestä. Lähde: eHOKSin käyttöönoton ohje, HOKS-tietojen katselu. */
export const HOKS_SAILYTETAAN_VUOSIA = 5;

/** Kuukautta päättymisestä. Lähde: nykyisen palvelun yhteystietojen poistot. */
export const YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA = 3;

/** Vuorokautta viimeisestä muokkauksesta: keskeneräisen lomakkeen on ehdittävä loman yli, muttei jäätävä henkilötiedoksi ilman tarvetta. */
export const LUONNOS_SAILYTETAAN_PAIVIA = 30;

/** Vuotta tuonnista: rivejä tarvitaan, kun selvitetään, mitä lähetettiin; henkilö itse on rekisterissä. */
export const OPPIJATUONTI_SAILYTETAAN_VUOSIA = 1;

/** Ennen tätä päivää tehdyt oppijoiden tuonnit poistetaan. */
export function tuontienRaja(tanaan: Paiva): Paiva {
  return lisaaVuosia(tanaan, -OPPIJATUONTI_SAILYTETAAN_VUOSIA);
}

/** Ennen tätä päättyneet ja perutut jaot poistetaan: saajan yhteystietoja säilytetään yhtä kauan kuin muitakin. */
export function jakojenRaja(tanaan: Paiva): Paiva {
  return lisaaKuukausia(tanaan, -YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA);
}

/** Ennen tätä päättyneiden opiskeluoikeuksien suunnitelmat hävitetään. */
export function sailytyksenRaja(tanaan: Paiva): Paiva {
  return lisaaVuosia(tanaan, -HOKS_SAILYTETAAN_VUOSIA);
}

/** Ensimmäinen päivä, jona päivänä `loppu` päättyneen yhteystietoja ei enää ole. */
export function yhteystietojenPoistopaiva(loppu: Paiva): Paiva {
  return lisaaPaivia(lisaaKuukausia(loppu, YHTEYSTIEDOT_SAILYTETAAN_KUUKAUSIA), 1);
}

/** Ennen tätä viimeksi muokatut keskeneräiset lomakkeet poistetaan. */
export function luonnostenRaja(nyt: Aikaleima): Aikaleima {
  return siirraSekunteja(nyt, -LUONNOS_SAILYTETAAN_PAIVIA * 24 * 3600);
}
