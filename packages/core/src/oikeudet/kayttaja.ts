import type { Paiva } from '../aika/paiva.js';
import type { Viestiosoite } from '../jakolinkit/viestinvalitys.port.js';
import type { OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Kayttooikeus } from './oikeustaulukko.js';

/** PALVELU on opintohallintojärjestelmän tunnus, VIRKAILIJA ihmisen. */
export const KAYTTAJATYYPIT = ['PALVELU', 'VIRKAILIJA'] as const;
export type Kayttajatyyppi = (typeof KAYTTAJATYYPIT)[number];

/** Käyttöoikeus organisaatiossa ja kaikessa sen alla. */
export interface OrganisaationOikeus {
  readonly oikeus: Kayttooikeus;
  readonly organisaatio: OrganisaatioOid;
}

/** Mistä pyyntö tuli: lokeja ja tukea varten, ei koskaan oikeuksien perusteena. */
export interface Yhteys {
  readonly pyyntoId: string;
  /** Asiakkaan IP-osoite. */
  readonly lahde: string;
  /** Kutsuvan järjestelmän tunniste (`Caller-Id`). */
  readonly kutsuja?: string;
  /** Selaimen tai ohjelman nimi (`User-Agent`). */
  readonly selain?: string;
}

/** Tunnistettu pyynnön tekijä: järjestelmä tai virkailija. */
export interface Kayttaja {
  readonly kayttajatunnus: string;
  /** Järjestelmän tai henkilön nimi; Opintopolku ei kerro sitä. */
  readonly nimi?: string;
  /** Henkilön tai palvelutunnuksen OID; vain lokia varten. */
  readonly oid: string;
  readonly tyyppi: Kayttajatyyppi;
  /** Voimassa olevat oikeudet. */
  readonly oikeudet: readonly OrganisaationOikeus[];
  /** Viimeksi päättynyt rooli, kun yhtään ei enää ole voimassa. Opintopolku ei kerro päättyneistä. */
  readonly paattynyt?: { readonly paattyi: Paiva; readonly organisaatio: OrganisaatioOid };
  readonly yhteys?: Yhteys;
}

/** Tunnistettu oppija tai se, joka asioi hänen puolestaan (huoltaja tai valtuutettu). */
export interface Oppijakayttaja {
  /** Kenen asioista on kyse: vain hänen tietonsa näkyvät. */
  readonly oppijaOid: OppijaOid;
  readonly nimi: string;
  /** Kuka todella on ruudun ääressä, kun asioidaan toisen puolesta. */
  readonly puolesta?: { readonly oid: string; readonly nimi: string };
  readonly yhteys?: Yhteys;
}

/** Työpaikan ihminen: hänestä tiedetään vain osoite, johon kertakoodi lähti, ja nimi, jolla hänelle jaettiin. */
export interface Tyopaikkakayttaja extends Viestiosoite {
  readonly nimi: string;
  readonly yhteys?: Yhteys;
}

/** Kuka tahansa, jonka oikeudet ovat tunnuksessa tai suunnitelmassa. */
export type Tekija = Kayttaja | Oppijakayttaja;

export function onOppija(tekija: Tekija): tekija is Oppijakayttaja {
  return 'oppijaOid' in tekija;
}

export function onTyopaikasta(tekija: Tekija | Tyopaikkakayttaja): tekija is Tyopaikkakayttaja {
  return 'kanava' in tekija;
}
