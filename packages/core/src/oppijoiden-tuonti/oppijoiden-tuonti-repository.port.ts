import type { Aikaleima } from '../aika/aikaleima.js';
import type { Lokitapahtuma } from '../auditloki/lokitapahtuma.js';
import { portti } from '../portti.js';
import type { OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Henkilotunniste } from './annettu-oppija.js';
import type { Rekisterihenkilo } from './rekisterihenkilo.js';
import type { Tuonti, TuontiId, Tuontimaarat, Tuontirivi } from './tuonti.js';

export interface UusiTuonti extends Omit<Tuonti, 'id' | 'peruttu'> {
  /** Organisaatiot ja kaikki niiden yläpuolella: niihin myönnetyllä oikeudella tuonnin näkee. */
  readonly piiri: readonly OrganisaatioOid[];
}

/** Rivi, joka odottaa tai on jo hylätty. */
export type UusiRivi = Pick<Tuontirivi, 'tunniste' | 'annettu' | 'puutteet'>;

/** Rivi, jota ei ole käsitelty, ja kenen nimissä se käsitellään. */
export interface OdottavaRivi extends Tuontirivi {
  readonly tuoja: Tuonti['tuoja'];
}

/** Mitä odottavasta rivistä tuli. */
export interface Rivintulos extends Pick<Tuontirivi, 'tuonti' | 'paikka' | 'puutteet' | 'oppijaOid' | 'ristiriita'> {
  /** Henkilö, jota rekisterissä ei ollut. */
  readonly uusi?: Rekisterihenkilo;
}

/** Kenen tuonnit ja henkilöt: organisaatiot, joihin oikeus on myönnetty. */
export type Tuontipiiri = 'koko-maa' | readonly OrganisaatioOid[];

export interface Virhehaku {
  readonly piiri: Tuontipiiri;
  /** Nimen alkuja hakumuodossa; jokaisen on oltava jonkin nimen alku. */
  readonly sanat?: readonly string[];
  readonly alkaen: number;
  readonly enintaan: number;
}

export interface Muutoshaku {
  readonly piiri: Tuontipiiri;
  readonly muokatut: Aikaleima;
  readonly alkaen: number;
  readonly enintaan: number;
}

/** Minkä mukaan tuonnit luetellaan. */
export const TUONTIEN_JARJESTYKSET = [
  'id',
  'aika',
  'kasittelija',
  'yhteensa',
  'onnistuneet',
  'virheet',
  'keskeneraiset',
  'ristiriidat',
] as const;
export type Tuontijarjestys = (typeof TUONTIEN_JARJESTYKSET)[number];

/** Sivu tuonneista. Samanarvoisista uusin on ensin. */
export interface Tuontisivu {
  /** Osa käsittelijän nimestä, kirjainkoosta ja tarkkeista riippumatta. */
  readonly kasittelija?: string;
  readonly jarjestys: Tuontijarjestys;
  readonly laskeva: boolean;
  readonly alkaen: number;
  readonly enintaan: number;
}

/** Mitkä tuonnin riveistä luetellaan. */
export const RIVIEN_RAJAUKSET = ['kaikki', 'hylatyt', 'ristiriidat'] as const;
export type Rivirajaus = (typeof RIVIEN_RAJAUKSET)[number];

/** Tuonti ja se, mihin sen rivit ovat päätyneet. */
export type TuontiMaarineen = Tuonti & { readonly maarat: Tuontimaarat };

/** Tuonti, jossa oppija tuli. */
export interface OppijanTuonti extends Pick<Tuonti, 'id' | 'aika' | 'kasittelija'> {
  readonly oppijaOid: OppijaOid;
}

/** Henkilöt tiloittain; yhteensä on niiden summa. */
export type Henkilomaarat = Pick<Tuontimaarat, 'yhteensa' | 'onnistuneet' | 'virheet' | 'keskeneraiset'>;

/**
 * Oppijoiden tuonnit ja palvelun oma oppijanumerorekisteri. Henkilötunnukset ja muut tunnisteet ovat selväkielisinä vain muistissa:
 * varasto säilyttää ne salattuina ja löytää ne avaimellisella tiivisteellä. Muutos ja sen merkinnät auditlokiin menevät samassa
 * tapahtumassa; kirjoitus heittää `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface OppijoidenTuontiRepository {
  /**
   * Tallentaa tuonnin ja sen rivit. Kun tuoja on jo käyttänyt avaimen, mitään ei tallenneta: `uusi` on `false` ja `id` aiemman tuonnin.
   * Heittää `tuonti.avain-kaytetty`, kun aiemman rivit ovat muut. Rivit käydään läpi kahdesti, eikä niitä kaikkia pidetä muistissa.
   */
  lisaa(
    tuonti: UusiTuonti,
    rivit: Iterable<UusiRivi>,
    kirjaus: (id: TuontiId) => Lokitapahtuma,
  ): Promise<{ readonly id: TuontiId; readonly uusi: boolean }>;
  tuonti(id: TuontiId): Promise<TuontiMaarineen | undefined>;
  /** Saako piiristä nähdä tuonnin? */
  onPiirissa(id: TuontiId, piiri: Tuontipiiri): Promise<boolean>;
  /** Tuonnin rivit paikan järjestyksessä, paikasta `alkaen`. */
  rivit(id: TuontiId, alkaen: number, enintaan: number, rajaus?: Rivirajaus): Promise<readonly Tuontirivi[]>;
  /** Käsittelemättömät rivit, yhdestä tai kaikista tuonneista, vanhimmasta alkaen. */
  odottavat(enintaan: number, tuonti?: TuontiId): Promise<readonly OdottavaRivi[]>;
  /** Odottavat rivit perutuiksi. Jo perutulle ei tee mitään. */
  peru(id: TuontiId, aika: Aikaleima, kirjaus: Lokitapahtuma): Promise<void>;
  /** Poistaa ennen hetkeä tehdyt tuonnit riveineen ja palauttaa, montako; sen, jonka rivejä odottaa, vasta käsittelyn jälkeen. Henkilöt jäävät. */
  poistaVanhat(ennen: Aikaleima): Promise<number>;

  /** Henkilöt, jotka tunnisteilla löytyvät, kukin kerran. */
  loyda(tunnisteet: readonly Henkilotunniste[]): Promise<readonly Rekisterihenkilo[]>;
  /** Tunnetut näistä, numeron järjestyksessä. */
  henkilot(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]>;
  /** Näihin yhdistetyt, numeron järjestyksessä. */
  yhdistetyt(oidit: readonly OppijaOid[]): Promise<readonly Rekisterihenkilo[]>;
  /** Piirin tuonnit, joissa nämä tulivat, uusimmasta alkaen. */
  oppijoidenTuonnit(oidit: readonly OppijaOid[], piiri: Tuontipiiri): Promise<readonly OppijanTuonti[]>;
  /** Saako piiristä nähdä henkilön? */
  onHenkiloPiirissa(oid: OppijaOid, piiri: Tuontipiiri): Promise<boolean>;
  /**
   * Kaikki tulokset, uudet henkilöt ja tuonnin piirin pääsy henkilöihin, joiden nimet tuoja tunsi (rivi ei ole ristiriitainen), tai ei mitään: `false`, kun jokin riveistä ei enää odota tai
   * uuden henkilön tunniste on jo jonkun muun. Silloin toinen prosessi ehti ensin.
   */
  kirjaaTulokset(tulokset: readonly Rivintulos[], kirjaukset: readonly Lokitapahtuma[]): Promise<boolean>;
  /**
   * Korvaa henkilöt, joiden versio on yhä yhtä pienempi kuin annettu. Heittää `oppija.muuttunut`, kun jonkun ei ole tai tunniste on jo
   * toisen henkilön; silloin kaikki ovat ennallaan.
   */
  korvaa(henkilot: readonly Rekisterihenkilo[], kirjaukset: readonly Lokitapahtuma[]): Promise<void>;
  /** Yksilöimättömät, joita on aika yrittää, aikaisimmasta alkaen. */
  yksiloitavat(nyt: Aikaleima, enintaan: number): Promise<readonly Rekisterihenkilo[]>;

  /** Piirin henkilöt tiloittain; kaikki, tai hetkestä `muokatut` alkaen muokatut. */
  yhteenveto(piiri: Tuontipiiri, muokatut?: Aikaleima): Promise<Henkilomaarat>;
  /** Piirin henkilöt, joita on muokattu hetkestä `muokatut` alkaen, aikaisimmasta muokatusta alkaen. */
  muuttuneet(haku: Muutoshaku): Promise<readonly Rekisterihenkilo[]>;
  /** Piirin henkilöt, joille on tehtävä jotakin, uusimmasta alkaen. */
  virheelliset(haku: Virhehaku): Promise<{ readonly henkilot: readonly Rekisterihenkilo[]; readonly yhteensa: number }>;
  /** Piirin tuonnit määrineen. */
  tuonnit(
    piiri: Tuontipiiri,
    sivu: Tuontisivu,
  ): Promise<{ readonly tuonnit: readonly TuontiMaarineen[]; readonly yhteensa: number }>;

  /** Tuonnit, joiden rivit on käsitelty ja joiden ilmoituksesta ei ole vielä päätetty, vanhimmasta alkaen. */
  ilmoittamattomat(enintaan: number): Promise<readonly TuontiMaarineen[]>;
  /** Ilmoituksesta on päätetty; `false`, kun siitä oli jo päätetty: silloin toinen prosessi ehti ensin. */
  paataIlmoitus(id: TuontiId): Promise<boolean>;
  /** Ilmoitus ei lähtenyt: siitä päätetään uudelleen. */
  peruIlmoitus(id: TuontiId): Promise<void>;
}
export const OppijoidenTuontiRepository = portti<OppijoidenTuontiRepository>('OppijoidenTuontiRepository');
