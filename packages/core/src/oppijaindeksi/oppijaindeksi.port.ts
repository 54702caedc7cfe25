import type { Aikaleima } from '../aika/aikaleima.js';
import { ENSIMMAINEN, type Paiva } from '../aika/paiva.js';
import type { HoksId, Muutosnumero } from '../hoks/hoks.js';
import type { HoksinOrganisaatiot } from '../hoks/hoks-repository.port.js';
import { portti } from '../portti.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { Puute } from './puutteet.js';
import type { Rekisteritiedot } from './rekisteritiedot.js';

/** Mitä indeksi tietää yhdestä suunnitelmasta: sen oppija, opiskeluoikeus ja organisaatiot. */
export interface Indeksirivi extends Rekisteritiedot {
  readonly hoksId: HoksId;
  readonly eid: string;
  readonly oppijaOid: OppijaOid;
  readonly opiskeluoikeusOid: OpiskeluoikeusOid;
  readonly organisaatiot: HoksinOrganisaatiot;
  /** Hetki, josta lähtien KOSKI ei ole tuntenut opiskeluoikeutta. */
  readonly tuntematonAlkaen?: Aikaleima;
  /** Milloin kaikki rekisterit viimeksi kertoivat tietonsa; puuttuu, kun niiltä ei ole vielä kysytty. */
  readonly paivitetty?: Aikaleima;
  readonly poistettu?: Aikaleima;
}

/** Luettelon rivi: indeksirivi ja mitä suunnitelma itse kertoo. */
export interface Luettelorivi extends Indeksirivi {
  readonly ensikertainenHyvaksyminen: Paiva;
  readonly muokattu: Aikaleima;
  /** Oppijan poistamattomia suunnitelmia haun piirissä, tämä mukana. */
  readonly suunnitelmia: number;
}

/** Kenen suunnitelmia haetaan. Toimipisteen suunnitelmat ovat sen oppilaitosten suunnitelmia, joissa KOSKI nimeää sen. */
export type Hakupiiri =
  | { readonly taso: 'koko-maa' }
  | { readonly taso: 'koulutustoimija' | 'oppilaitos'; readonly oid: OrganisaatioOid }
  | { readonly taso: 'toimipiste'; readonly oid: OrganisaatioOid; readonly ylemmat: readonly OrganisaatioOid[] };

/** Opiskeluoikeuden tila, tai suunnitelman poistaminen. */
export const HAUN_TILAT = ['voimassa', 'paattynyt', 'poistettu'] as const;
export type HaunTila = (typeof HAUN_TILAT)[number];

/** Ehdot, joiden kaikkien on täytyttävä. Poistetut löytyvät vain, kun tila on `poistettu`. */
export interface Indeksihaku {
  readonly piiri: Hakupiiri;
  /** Päivä, jonka mukaan opiskeluoikeus on päättynyt. */
  readonly tanaan: Paiva;
  readonly tila?: HaunTila;
  /** Hakusanoja (`hakusanat`): jokaisen on löydyttävä nimestä. Tutkinnosta ja osaamisalasta haetaan kaikilla kielillä ja koodilla. */
  readonly nimi?: readonly string[];
  readonly tutkinto?: readonly string[];
  readonly osaamisala?: readonly string[];
  readonly hoksId?: HoksId;
  readonly oppijaOid?: OppijaOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
  readonly puuttuu?: readonly Puute[];
}

export const JARJESTYKSET = ['nimi', 'tutkinto', 'osaamisala'] as const;

/** Järjestyksen ratkaisee viimeksi suunnitelman numero, joten sivut ovat aina samat. */
export interface Indeksisivu {
  readonly jarjestys: (typeof JARJESTYKSET)[number];
  /** Kieli, jonka nimistä tutkinto ja osaamisala järjestetään. */
  readonly kieli: Kieli;
  readonly laskeva: boolean;
  /** Sivun numero nollasta. */
  readonly sivu: number;
  readonly enintaan: number;
}

/** Mitä indeksistä puuttuu. */
export interface Indeksitilanne {
  /** Suunnitelmia kaikkiaan, poistetut mukana. */
  readonly hokseja: number;
  /** Suunnitelmia, joiden oppijan nimeä, opiskeluoikeutta tai tutkintoa ei tiedetä; poistettuja ei lasketa. */
  readonly nimettomia: number;
  readonly opiskeluoikeudettomia: number;
  readonly tutkinnottomia: number;
}

/** Virkistettävien haku: numerojärjestyksessä, poistetut pois. */
export interface Virkistysehdot {
  /** Ennen tätä päivitetyt; ilman ehtoa vain ne, joista ei ole vielä kysytty. */
  readonly ennen?: Aikaleima;
  readonly suurempiKuin: number;
  readonly enintaan: number;
}

/** Ensimmäisenä ne, joista ei ole kysytty, sitten vanhin tieto; poistetut mukana. */
export interface Vanhentuneet {
  /** Ennen tätä päivitetyt. */
  readonly ennen: Aikaleima;
  readonly enintaan: number;
}

/** Suunnitelma, jonka yhteystiedot on käytävä läpi; poistetutkin. */
export interface Siivottava {
  readonly hoksId: HoksId;
  /** Päivä, josta alkaen läpi käytävää on; kirjoitetusta suunnitelmasta sitä ei vielä tiedetä, ja se on `HETI`. */
  readonly siivotaan: Paiva;
  /** Opiskeluoikeuden päättyminen. */
  readonly paattyi?: Paiva;
}

/** Läpi käyty suunnitelma sellaisena kuin se oli: jos se tai opiskeluoikeuden päättyminen on jo muuttunut, se käydään läpi uudelleen. */
export interface Siivottu extends Pick<Siivottava, 'hoksId' | 'paattyi'> {
  readonly muutosnumero: Muutosnumero;
  /** Päivä, josta alkaen on taas siivottavaa; puuttuu, kun sellaista ei ole. */
  readonly seuraavaksi?: Paiva;
}

/** Siivottavaksi tulon päivä, kun sitä ei ole vielä laskettu. */
export const HETI = ENSIMMAINEN;

/** Suunnitelmat, joiden säilytysajan loppua ei tiedetä; poistetut mukana. */
export interface Loputtomat {
  /** KOSKI ei tunne opiskeluoikeutta. */
  readonly tuntemattomia: number;
  /** KOSKIlta ei ole kysytty. */
  readonly kysymattomia: number;
}

/** Oppija, jolla on suunnitelma; poistettukin. */
export interface IndeksinOppija {
  readonly oid: OppijaOid;
  /** Nimi hänen kaikissa riveissään; puuttuu, kun sitä ei ole tai riveissä on eri nimiä. */
  readonly nimi?: string;
}

/** Kaikki, mitä rekisterit kertoivat; nimi puuttuu, jos Oppijanumerorekisteri ei tunne oppijaa. */
export type Virkistetty = Rekisteritiedot & Required<Pick<Rekisteritiedot, 'opiskeluoikeus'>>;

/**
 * Oppijaindeksi: jokaisesta suunnitelmasta yksi rivi, jonka HOKSien tietovarasto kirjoittaa suunnitelman kanssa samassa tapahtumassa.
 * Tämä portti lukee rivejä ja päivittää rekistereistä saadun niissä, joita ei kirjoiteta; suunnitelma itse ei muutu.
 * Jokainen kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface Oppijaindeksi {
  hae(haku: Indeksihaku, sivu: Indeksisivu): Promise<readonly Luettelorivi[]>;
  maara(haku: Indeksihaku): Promise<number>;
  /** Yhden suunnitelman rivi, myös poistetun. */
  hoksilla(id: HoksId): Promise<Indeksirivi | undefined>;
  /** Myös poistetun. */
  opiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<Indeksirivi | undefined>;
  /** Numerojärjestyksessä, poistetut pois. */
  oppijalla(oid: OppijaOid): Promise<readonly Indeksirivi[]>;
  /** Monen oppijan rivit yhdellä kyselyllä, samoin. */
  oppijoilla(oidit: readonly OppijaOid[]): Promise<readonly Indeksirivi[]>;
  /** Koulutustoimijan, tai koko maan, oppilaitokset, joilla on suunnitelmia; OID-järjestyksessä. */
  oppilaitokset(koulutustoimijaOid?: OrganisaatioOid): Promise<readonly OrganisaatioOid[]>;
  tilanne(): Promise<Indeksitilanne>;

  virkistettavat(ehdot: Virkistysehdot): Promise<readonly Indeksirivi[]>;
  /** Rekistereistä saatu yhteen riviin, kun KOSKI tuntee opiskeluoikeuden. Organisaatiot ovat myös suunnitelman oikeuksien perusta. */
  paivita(id: HoksId, tiedot: Virkistetty, organisaatiot: HoksinOrganisaatiot, nyt: Aikaleima): Promise<void>;
  /** KOSKI ei tunne opiskeluoikeutta. Ensimmäinen hetki säilyy; merkintä poistuu, kun KOSKI taas tuntee sen. */
  merkitseTuntemattomaksi(id: HoksId, nyt: Aikaleima): Promise<void>;
  /** Koulutustoimijan rivit ovat taas niitä, joista ei ole kysytty. Palauttaa rivien määrän. */
  vanhenna(koulutustoimijaOid: OrganisaatioOid): Promise<number>;
  vanhentuneet(ehdot: Vanhentuneet): Promise<readonly Indeksirivi[]>;
  /** Ennen päivää päättyneet KOSKIn tuntemat opiskeluoikeudet, vanhimmasta alkaen; poistetut mukana. */
  paattyneet(ehdot: { readonly ennen: Paiva; readonly enintaan: number }): Promise<readonly Indeksirivi[]>;
  loputtomat(): Promise<Loputtomat>;
  /** Viimeistään päivänä siivottavat, `siivotaan`-päivän ja numeron järjestyksessä annetun jälkeen. */
  siivottavat(ehdot: {
    readonly viimeistaan: Paiva;
    readonly jalkeen?: Siivottava | undefined;
    readonly enintaan: number;
  }): Promise<readonly Siivottava[]>;
  /** Palauttaa, jäikö merkintä: ei, kun suunnitelma tai päättyminen on jo toinen. */
  merkitseSiivotuksi(siivottu: Siivottu): Promise<boolean>;
  /** Numeron järjestyksessä annetun jälkeen. */
  oppijat(ehdot: {
    readonly jalkeen?: OppijaOid | undefined;
    readonly enintaan: number;
  }): Promise<readonly IndeksinOppija[]>;
  /** Oppijan nimi kaikkiin hänen riveihinsä. */
  nimea(oid: OppijaOid, nimi: string): Promise<void>;
}
export const Oppijaindeksi = portti<Oppijaindeksi>('Oppijaindeksi');
