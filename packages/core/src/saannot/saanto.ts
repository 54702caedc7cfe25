import type { Paiva } from '../aika/paiva.js';
import type { Hoks, HoksId } from '../hoks/hoks.js';
import type { Lapikaynti } from '../hoks/lapikaynti.js';
import type { Polku } from '../hoks/polku.js';
import type { Opiskeluoikeus } from '../rekisterit/opiskeluoikeus.js';
import type { OppijaOid } from '../tunnisteet/oid.js';
import type { Taso } from '../virheet/havainto.js';
import type { Tekstit, Tiedot } from '../virheet/tekstit.js';

/** Mitä suunnitelmalle ollaan tekemässä: POST, PUT, PATCH tai luettelon (`/paged`) kelpoisuuden toteaminen. */
export const TOIMINNOT = ['luo', 'korvaa', 'muuta', 'selaa'] as const;
export type Toiminto = (typeof TOIMINNOT)[number];

/** Rekisterin vastaus: `undefined` = ei kysytty (ei tunnusta, tai kysymys ei ollut mahdollinen), `null` = ei löydy. */
export type Rekisterivastaus<T> = T | null | undefined;

/** Kaikki, mitä säännöt tietävät suunnitelman ulkopuolelta. */
export interface Tilanne {
  readonly toiminto: Toiminto;
  readonly tanaan: Paiva;
  readonly opiskeluoikeus?: Rekisterivastaus<Opiskeluoikeus>;
  /** Oppijan kaikki opiskeluoikeudet KOSKIssa; päivityksessä kysytään vain, kun `tuva-opiskeluoikeus-oid` vaihtuu. */
  readonly oppijanOpiskeluoikeudet?: readonly Opiskeluoikeus[];
  /** Onko lähetetty oppijanumero Oppijanumerorekisterissä? */
  readonly oppijaLoytyy?: boolean;
  /** Onko lähetetyn oppijan yksilöinti vielä tekemättä? */
  readonly oppijaYksiloimatta?: boolean;
  /** PUT ja PATCH: säilytetty suunnitelma, runkoon kirjoitetut tunnisteet ja tallennetun oppijan nykyinen numero. */
  readonly tallennettu?: Hoks;
  readonly rungonId?: HoksId;
  readonly rungonEid?: string;
  readonly tallennetunMasterOid?: OppijaOid;
}

/** Kohta, jossa sääntöä rikotaan. Monen kentän säännössä polku osoittaa kohteeseen, puuttuvassa tiedossa sen avaimeen. */
export interface Rikkomus {
  readonly polku: Polku;
  /** Paikat, joiden puuttumiseen havainto nojaa. Jos jossakin niistä tai sen sisällä muoto on väärä, tieto voi olla siinä: havaintoa ei ole. */
  readonly puuttuvat?: readonly Polku[];
  readonly tiedot?: Tiedot;
}

/** Yksi sääntökirjan sääntö. Se on puhdas funktio: mitä ei ole annettu, siitä se vaikenee. */
export interface Saanto {
  /** Havainnon koodi, `<käsite>.<rikkomus>`. */
  readonly koodi: string;
  /** Mitä vaaditaan, yhtenä suomenkielisenä virkkeenä. */
  readonly lause: string;
  /** Laki, asetus, ohje tai rajapinnan sopimus. */
  readonly peruste: string;
  /** Nykyisen rajapinnan sääntö, jota tämä vastaa, esim. `2.6 a`; sääntötaulukko pitää luettelon aukottomana. */
  readonly vastaa?: readonly string[];
  readonly taso: Taso | Readonly<Partial<Record<Toiminto, Taso>>>;
  /** Käyttöönottaja saa laskea virheen tasoa. Muita virheitä ei voi laskea: tallennettu suunnitelma luottaa niihin. */
  readonly lievennettava?: true;
  /** Päivä, josta alkaen sääntö koskee suunnitelmaa; mihin suunnitelman päivään sitä verrataan, sanoo `lause`. */
  readonly voimaan?: Paiva;
  readonly toiminnot: readonly Toiminto[];
  readonly tekstit: Tekstit;
  /** Läpikäynti on kaikille säännöille sama. */
  readonly tarkista: (lapikaynti: Lapikaynti, tilanne: Tilanne) => readonly Rikkomus[];
}
