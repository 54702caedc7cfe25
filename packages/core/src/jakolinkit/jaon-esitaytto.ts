import { lisaaKuukausia, type Paiva } from '../aika/paiva.js';
import type { Hoks } from '../hoks/hoks.js';
import { jaettavatKohdat, kohteenPaikka, nimetytSaajat, type Jaonosa, type NimettySaaja } from './jaettavat-kohdat.js';
import { JAKO_ENINTAAN_KUUKAUSIA, virkailijanViimeinenPaiva } from './jaon-tarkistus.js';
import type { Jakaja } from './jakolinkki.js';
import type { Kohdeviite } from './jaon-kohde.js';

/** Mitä jakamisen lomakkeelle ehdotetaan yhdestä jaksosta tai näytöstä. */
export interface Esitaytto {
  readonly kohde: Kohdeviite;
  readonly osa: Jaonosa;
  readonly paikka?: string;
  readonly kohteenAlku: Paiva;
  readonly kohteenLoppu: Paiva;
  readonly alku: Paiva;
  /** Puuttuu, kun kohde on jo päättynyt: päivän antaa jakaja. */
  readonly loppu?: Paiva;
  /** Viimeinen päivä, johon jakaja voi jakaa. */
  readonly viimeistaan: Paiva;
  readonly saajat: readonly NimettySaaja[];
}

/** Kohteet, jotka jakaja voi jakaa, suunnitelman järjestyksessä. Virkailijalla vain ne, joissa on nimetty saaja ja joita vielä voi jakaa. */
export function jaonEsitaytot(hoks: Hoks, jakaja: Jakaja['laji'], tanaan: Paiva): readonly Esitaytto[] {
  return jaettavatKohdat(hoks).flatMap((kohta) => {
    const { laji, moduleId, osa, kohde } = kohta;
    const saajat = nimetytSaajat(kohta);
    const paikka = kohteenPaikka(kohta);
    const alku = kohde.alku > tanaan ? kohde.alku : tanaan;
    const pisin = lisaaKuukausia(alku, JAKO_ENINTAAN_KUUKAUSIA);
    const viimeistaan = jakaja === 'virkailija' ? aiempi(virkailijanViimeinenPaiva(kohde.loppu), pisin) : pisin;
    if (jakaja === 'virkailija' && (saajat.length === 0 || viimeistaan < tanaan)) return [];
    return {
      kohde: { laji, moduleId },
      osa,
      ...(paikka !== undefined && { paikka }),
      kohteenAlku: kohde.alku,
      kohteenLoppu: kohde.loppu,
      alku,
      ...(kohde.loppu >= tanaan && { loppu: aiempi(kohde.loppu, viimeistaan) }),
      viimeistaan,
      saajat,
    };
  });
}

function aiempi(a: Paiva, b: Paiva): Paiva {
  return a < b ? a : b;
}
