import type { Paiva } from '../aika/paiva.js';
import type { Alkava, Muistutusikkuna, Muistutuslaji } from '../muistutukset/muistutuslajit.js';
import { portti } from '../portti.js';
import type { Nimi } from '../rekisterit/nimi.js';
import type { Kieli } from '../virheet/tekstit.js';

export const KANAVAT = ['sahkoposti', 'puhelin'] as const;
export type Kanava = (typeof KANAVAT)[number];

/** Minne viesti lähtee. */
export interface Viestiosoite {
  readonly kanava: Kanava;
  readonly osoite: string;
}

/** Viestin sisältö; sanat ovat välittäjän. Oppijan nimeä eikä muuta hänestä kertovaa kirjoiteta viestiin: se voi päätyä väärälle. */
export type Viesti =
  | { readonly laji: 'jako'; readonly uri: string; readonly alku: Paiva; readonly loppu: Paiva }
  | { readonly laji: 'kertakoodi'; readonly koodi: string; readonly minuutteja: number }
  /** Tuonnissa on henkilöitä, joita ei voitu yksilöidä. Henkilöistä viesti ei kerro mitään. */
  | { readonly laji: 'tuonti'; readonly tuonti: number; readonly uri: string }
  | { readonly laji: 'muistutusten-vahvistus'; readonly uri: string }
  | {
      readonly laji: 'muistutus';
      /** Minkä organisaation suunnitelmista. */
      readonly organisaatio: Nimi;
      readonly rivit: readonly Muistutusrivi[];
      /** Sivu, jolla muistutukset lopetetaan, myös ohjelman yhdellä pyynnöllä (RFC 8058). */
      readonly lopetus: string;
    }
  | {
      readonly laji: 'oppijan-muistutus';
      readonly rivit: readonly Alkava[];
      readonly uri: string;
      readonly lopetus: string;
    };

/** Montako, milloin ja mistä ne näkee. */
export interface Muistutusrivi extends Muistutusikkuna {
  readonly laji: Muistutuslaji;
  readonly maara: number;
  readonly uri: string;
}

export interface Lahetys {
  readonly vastaanottaja: Viestiosoite;
  readonly kieli: Kieli;
  readonly viesti: Viesti;
}

/** Viestien lähettäminen palvelun ulkopuolelle. */
export interface Viestinvalitys {
  /** Kanavat, joihin viestejä lähtee; muihin ei tarjota. */
  readonly kanavat: readonly Kanava[];
  /** Täyttyy, kun viesti on otettu toimitettavaksi. Heittää `viesti.ei-lahde`, kun se ei lähde; silloin sitä ei toimiteta. */
  laheta(lahetys: Lahetys): Promise<void>;
}
export const Viestinvalitys = portti<Viestinvalitys>('Viestinvalitys');
