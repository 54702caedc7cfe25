import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kayttajatyyppi } from '../oikeudet/kayttaja.js';
import type { OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kieli } from '../virheet/tekstit.js';
import type { AnnettuOppija, Rivipuute } from './annettu-oppija.js';

/** Tuonnin numero. */
export type TuontiId = number;

/** Kumpaa rajapintaa tuonnissa käytettiin: oppijoiden tuontia vai yleistunnisteen hakua. */
export const TUONNIN_RAJAPINNAT = ['OPPIJA', 'YLEISTUNNISTE'] as const;
export type Tuontirajapinta = (typeof TUONNIN_RAJAPINNAT)[number];

/** Yksi tuonti: joukko oppijoita yhdeltä lähettäjältä. */
export interface Tuonti {
  readonly id: TuontiId;
  readonly aika: Aikaleima;
  /** Kuka toi. */
  readonly tuoja: { readonly kayttajatunnus: string; readonly oid: string; readonly tyyppi: Kayttajatyyppi };
  /** Palvelun nimi, joka raportissa näytetään tunnuksen sijasta. */
  readonly kasittelija: string;
  /** Organisaatiot, joissa tuojalla oli oikeus tuoda. */
  readonly organisaatiot: readonly OrganisaatioOid[];
  readonly rajapinta: Tuontirajapinta;
  /** Lähettäjän avain: saman lähettäminen sillä uudelleen ei tee toista tuontia. */
  readonly avain?: string;
  /** Osoite, johon ilmoitetaan, jos joku jäi yksilöimättä. */
  readonly sahkoposti?: string;
  /** Ilmoituksen kieli; suomi, kun puuttuu. */
  readonly kieli?: Kieli;
  /** Milloin tuonti peruttiin. */
  readonly peruttu?: Aikaleima;
}

/**
 * `odottaa`: käsittelemättä, eikä siis virhe. `kasitelty`: rivin henkilö on rekisterissä. `hylatty`: rivissä on puutteita.
 * `peruttu`: tuonti peruttiin ennen rivin käsittelyä.
 */
export const RIVIN_TILAT = ['odottaa', 'kasitelty', 'hylatty', 'peruttu'] as const;
export type Rivintila = (typeof RIVIN_TILAT)[number];

/** Tuonnin rivi. */
export interface Tuontirivi {
  readonly tuonti: TuontiId;
  /** Monesko lähetetyistä, nollasta alkaen. */
  readonly paikka: number;
  /** Lähettävän järjestelmän tunniste; palautetaan sellaisenaan. */
  readonly tunniste?: string;
  readonly annettu: AnnettuOppija;
  readonly tila: Rivintila;
  /** Vain hylätyllä. */
  readonly puutteet: readonly Rivipuute[];
  /** Rivin henkilö; vain käsitellyllä. */
  readonly oppijaOid?: OppijaOid;
  /** Rivin nimet eivät muistuta rekisterissä olleita. */
  readonly ristiriita: boolean;
}

/** Mihin tuonnin rivit ovat päätyneet: jokainen rivi on täsmälleen yhdessä joukossa. */
export interface Tuontimaarat {
  readonly yhteensa: number;
  /** Henkilöllä on oppijanumero. */
  readonly onnistuneet: number;
  /** Hylätyt, ja ne, joiden henkilö on tilassa virhe tai ilman henkilötunnusta. */
  readonly virheet: number;
  /** Käsittelemättömät, ja ne, joiden yksilöinti on kesken. */
  readonly keskeneraiset: number;
  readonly perutut: number;
  /** Käsittelemättä; sisältyy keskeneräisiin. */
  readonly odottavat: number;
  /** Ristiriitaiset; sisältyvät muihin. */
  readonly ristiriidat: number;
}
