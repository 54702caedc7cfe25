import type { Aikaleima } from '../aika/aikaleima.js';
import type { Avattava } from '../avaukset/avaus.js';
import type { HoksId, Muutosnumero } from '../hoks/hoks.js';
import type { Kenttamuutos } from '../hoks/kenttamuutokset.js';
import type { Kayttajatyyppi, OrganisaationOikeus, Yhteys } from '../oikeudet/kayttaja.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kieltaytymiskoodi } from '../virheet/kieltaytymiset.js';

/** Mitä oppijan tiedoille tai tunnuksille tehtiin. */
export const LOKITOIMET = [
  'lue',
  'selaa',
  'tarkista',
  'luo',
  'korvaa',
  'muuta',
  'poista',
  'palauta',
  'palauta-versio',
  'havita',
  'siivoa',
  'aja-huolto',
  'paivita-indeksi',
  'lue-siirtoloki',
  'lue-auditloki',
  'kirjaudu',
  'luo-tunnus',
  'lue-tunnuksia',
  'vaihda-salasana',
  'anna-salasanalinkki',
  'aseta-kaytossaolo',
  'lukitse-tunnus',
  'avaa-tunnus',
  'myonna-rooli',
  'poista-rooli',
  'jata-anomus',
  'ratkaise-anomus',
  'lue-luonnos',
  'tallenna-luonnos',
  'poista-luonnos',
  'julkaise-tiedote',
  'muuta-tiedote',
  'poista-tiedote',
  'aseta-avaus',
  'poista-avaus',
  'jaa',
  'lue-jakoja',
  'lyhenna-jako',
  'peru-jako',
  'pyyda-koodi',
  'avaa-jako',
  'katso-jakoa',
  'kuittaa-jako',
  'kirjoita-oppilaitokselle',
  'kasittele-viesti',
  'tallenna-asetukset',
  'lue-muistutuksia',
  'tilaa-muistutukset',
  'vahvista-muistutukset',
  'lopeta-muistutukset',
  'laheta-muistutus',
  'tuo-oppijoita',
  'kasittele-tuontirivi',
  'yksiloi-oppija',
  'korjaa-oppijan-nimet',
  'yhdista-oppija',
  'pura-oppijan-yksilointi',
  'peru-tuonti',
  'lue-tuonti',
] as const;
export type Lokitoimi = (typeof LOKITOIMET)[number];

/** Kuka teki: järjestelmä, virkailija, oppija tai hänen puolestaan asioiva, tai työpaikan ihminen, jonka tunnus on hänen osoitteensa; TUNTEMATON, kun tunnistus ei onnistunut. */
export interface Lokitekija {
  readonly tyyppi: Kayttajatyyppi | 'OPPIJA' | 'TYOPAIKKA' | 'TUNTEMATON' | 'YLLAPITO';
  readonly kayttajatunnus?: string;
  readonly oid?: string;
  /** Kenen puolesta asioitiin. */
  readonly puolesta?: OppijaOid;
}

/** Mitä toimi koski. Pyynnössä kerrotut tunnisteet, myös silloin kun niitä ei ole. */
export interface Lokikohde {
  readonly oppijaOid?: OppijaOid;
  readonly opiskeluoikeusOid?: OpiskeluoikeusOid;
  readonly hoksId?: HoksId;
  /** Suunnitelman versiot, joita luettiin tai verrattiin tai joka palautettiin. */
  readonly versiot?: readonly Muutosnumero[];
  /** Selauksen sivun suunnitelmat. */
  readonly hoksIdt?: readonly HoksId[];
  /** Tunnus tai anomus, jota hallittiin. */
  readonly tunnus?: string;
  readonly organisaatio?: OrganisaatioOid;
  /** Keskeneräisen lomakkeen avain. */
  readonly luonnos?: string;
  /** Oppijoiden tuonnin numero. */
  readonly tuonti?: number;
  readonly tiedote?: string;
  /** Jaon tunnus. */
  readonly jako?: string;
  /** Toiminto, joka avattiin tai suljettiin. */
  readonly toiminto?: Avattava;
  /** Huoltoajo, jota pyydettiin. */
  readonly ajo?: string;
}

/** Muuttunut kohta: suunnitelman kenttä, jolla on lajinsa ja paikkansa, tai tunnuksen tieto nimellään. */
export interface Lokimuutos extends Partial<Kenttamuutos> {
  readonly polku: string;
}

/** Yksi auditlokin merkintä. Kerran kirjoitettua ei muuteta. */
export interface Lokitapahtuma {
  readonly aika: Aikaleima;
  readonly tekija: Lokitekija;
  readonly yhteys?: Yhteys;
  readonly toimi: Lokitoimi;
  readonly kohde: Lokikohde;
  /** Oikeus, joka salli, tai syy, miksi mikään ei sallinut. */
  readonly peruste?: OrganisaationOikeus | string;
  /** Kieltäytymisen koodi; puuttuu, kun toimi onnistui. */
  readonly koodi?: Kieltaytymiskoodi;
  /** Mitä muuttui: kenttä, vanha ja uusi arvo. Luotu suunnitelma on kokonaan historiassa. */
  readonly muutokset?: readonly Lokimuutos[];
}

/** Merkintä ja sen järjestysnumero lokissa. */
export interface KirjattuLokitapahtuma extends Lokitapahtuma {
  readonly numero: number;
}
