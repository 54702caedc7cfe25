import { paiva, type Paiva } from '../aika/paiva.js';
import type { Koulutuslaji } from '../rekisterit/suoritusten-lajit.js';

/** Päivä, jona tai jonka jälkeen opiskeluoikeuden on pitänyt olla voimassa. */
export const SIIRTO_ALKAA = paiva('2019-05-01');

/** Milloin koulutuksen opiskelijalle laaditaan HOKS. Laki 531/2017 44 §. */
export const KOULUTUSLAJIT = {
  tutkintokoulutus: 'aina',
  valma: 'aina',
  telma: 'aina',
  tuva: 'aina',
  'muu ammatillinen koulutus': 'työpaikkajaksolla',
} as const satisfies Record<Koulutuslaji, 'aina' | 'työpaikkajaksolla'>;

export interface Siirtotilanne {
  /** KOSKIn päättävän tilan alkupäivä: sinä päivänä oikeus on vielä voimassa. Puuttuu, kun oikeus on voimassa. */
  readonly opiskeluoikeusPaattyi?: Paiva | undefined;
  /** Suunnitelma on laadittu tai päivitetty HOKSiksi 1.1.2018 voimaan tulleen lain mukaan. */
  readonly uudenLainHoks: boolean;
  /** Opiskeluoikeuden suoritusten lajit; tyhjä, kun niitä ei tunneta. */
  readonly koulutuslajit: readonly Koulutuslaji[];
  /** Osaamista hankitaan oppisopimuksella tai koulutussopimuksella. */
  readonly tyopaikkajakso: boolean;
}

export type PiirinUlkopuolella = 'paattynyt-ennen-siirtoja' | 'ei-uuden-lain-hoksia' | 'ei-tyopaikkajaksoa';

/** Miksi opiskelijan HOKS ei kuulu siirrettäviin; tyhjä, kun se siirretään. Keskeytys ja vanhat perusteet eivät vaikuta. */
export function siirronEsteet(tilanne: Siirtotilanne): readonly PiirinUlkopuolella[] {
  const { opiskeluoikeusPaattyi: paattyi, koulutuslajit } = tilanne;
  const vainTyopaikalla =
    koulutuslajit.length > 0 && koulutuslajit.every((laji) => KOULUTUSLAJIT[laji] === 'työpaikkajaksolla');
  const esteet: (PiirinUlkopuolella | false)[] = [
    paattyi !== undefined && paattyi < SIIRTO_ALKAA && 'paattynyt-ennen-siirtoja',
    !tilanne.uudenLainHoks && 'ei-uuden-lain-hoksia',
    vainTyopaikalla && !tilanne.tyopaikkajakso && 'ei-tyopaikkajaksoa',
  ];
  return esteet.filter((este) => este !== false);
}
