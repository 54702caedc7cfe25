import { siirraSekunteja, type Aikaleima } from '../aika/aikaleima.js';
import type { Paiva } from '../aika/paiva.js';
import type { Lokikohde } from '../auditloki/lokitapahtuma.js';
import type { Kayttaja } from '../oikeudet/kayttaja.js';
import type { OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { Muistutuslaji } from './muistutuslajit.js';
import type { Rytmi } from './rytmit.js';

/** Kenen tilaus on: virkailijalla on niitä yksi kustakin organisaatiosta, oppijalla yksi. */
export type Tilaaja =
  | { readonly laji: 'virkailija'; readonly kayttajatunnus: string; readonly organisaatio: OrganisaatioOid }
  | { readonly laji: 'oppija'; readonly oppijaOid: OppijaOid };

/** Mitä tilaaja itse valitsee. */
export interface Tilausvalinnat {
  /** Sähköpostiosoite. */
  readonly osoite: string;
  readonly kieli: Kieli;
  readonly rytmi: Rytmi;
  readonly lajit: readonly Muistutuslaji[];
}

/** Virkailijan oikeudet sellaisina kuin ne viimeksi nähtiin. */
export interface NahdytOikeudet {
  readonly kayttaja: Omit<Kayttaja, 'yhteys'>;
  readonly nahty: Aikaleima;
}

/** Muistutusten tilaus. */
export interface Muistutustilaus extends Tilausvalinnat {
  /** Arvaamaton: sillä vahvistetaan osoite ja lopetetaan muistutukset ilman kirjautumista. Sen tuntee vain osoitteen haltija. */
  readonly avain: string;
  readonly tilaaja: Tilaaja;
  /** Vain virkailijalla. */
  readonly oikeudet?: NahdytOikeudet;
  /** Milloin osoitteen haltija vahvisti sen; sitä ennen muistutuksia ei lähetetä. */
  readonly vahvistettu?: Aikaleima;
  /** Päivä, jonka mukaan edellinen viesti koottiin. */
  readonly kerrottu?: Paiva;
  /** Milloin tilaus seuraavan kerran otetaan käsiteltäväksi. Vahvistamaton raukeaa silloin. */
  readonly seuraava: Aikaleima;
}

/** Vuorokautta: näin kauan osoitteen voi vahvistaa. */
const VAHVISTUSAIKA_PAIVINA = 7;

export function vahvistettavaAsti(nyt: Aikaleima): Aikaleima {
  return siirraSekunteja(nyt, VAHVISTUSAIKA_PAIVINA * 24 * 3600);
}

/** Vahvistuspyyntöjä vuorokaudessa yhdeltä tilaajalta, ja yhteen osoitteeseen: toisen postilaatikkoa ei saa täyteen. */
export const VAHVISTUSPYYNTOJA_ENINTAAN = 5;

/**
 * Vuorokautta: näin kauan viimeksi nähdyt oikeudet kelpaavat, kun ne selviävät vain kirjautumisessa. Sen jälkeen muistutuksia ei tule ennen
 * kuin virkailija kirjautuu.
 */
export const OIKEUDET_KELPAAVAT_PAIVIA = 30;

/** Vuorokautta: näin kauan kirjautumatta ollut ei enää käytä palvelua, ja hänen tilauksensa poistetaan. */
export const KIRJAUTUMATTA_ENINTAAN_PAIVIA = 365;

/** Kenen muistutuksista on kyse, auditlokissa. */
export function tilauksenKohde(tilaaja: Tilaaja): Lokikohde {
  return tilaaja.laji === 'virkailija'
    ? { tunnus: tilaaja.kayttajatunnus, organisaatio: tilaaja.organisaatio }
    : { oppijaOid: tilaaja.oppijaOid };
}
