import type { Aikaleima } from '../aika/aikaleima.js';
import type { Kirjaukset } from '../auditloki/kirjaukset.js';
import type { Rekisteritiedot } from '../oppijaindeksi/rekisteritiedot.js';
import { portti } from '../portti.js';
import type { OpiskeluoikeusOid, OppijaOid, OrganisaatioOid } from '../tunnisteet/oid.js';
import type { Hoks, HoksId, Muutosnumero } from './hoks.js';
import type { Muutoksentekija } from './muutoksentekija.js';
import type { OsaamisenHankkimistapa } from './osaamisen-hankkimistapa.js';

/** Organisaatiot, joiden oikeuksilla HOKSia katsotaan; päivittyvät KOSKIsta jokaisessa kirjoituksessa. */
export interface HoksinOrganisaatiot {
  readonly oppilaitosOid?: OrganisaatioOid;
  readonly koulutustoimijaOid?: OrganisaatioOid;
  /** Toimipisteet, jotka opiskeluoikeuden suoritukset nimeävät. */
  readonly toimipisteOidit?: readonly OrganisaatioOid[];
}

export interface TallennettuHoks {
  readonly hoks: Hoks;
  readonly muutosnumero: Muutosnumero;
  readonly organisaatiot: HoksinOrganisaatiot;
}

/** Suunnitelma ja sen muutosnumero sellaisina kuin ne luettiin ennen muutosta. */
export type LuettuHoks = Pick<TallennettuHoks, 'hoks' | 'muutosnumero'>;

/** Miten suunnitelma muuttui. */
export const MUUTOKSEN_LAJIT = [
  'luonti',
  'korvaus',
  'muutos',
  'poisto',
  'palautus',
  'version-palautus',
  'siivous',
] as const;

/** Kuka muutti ja miten; kirjataan historiaan, auditlokiin ja siirtolokiin samassa tapahtumassa kuin muutos. */
export interface Muutos extends Muutoksentekija {
  readonly laji: (typeof MUUTOKSEN_LAJIT)[number];
  /** Milloin; puuttuu, kun hetki on suunnitelman `muokattu`. Siivous ei ole järjestäjän muokkaus eikä muuta sitä. */
  readonly aika?: Aikaleima;
  /** Lokimerkinnät; luonnissa varasto täydentää niihin HOKSin numeron. */
  readonly kirjaukset: Kirjaukset;
  /** Mitä rekistereistä samalla kysyttiin; menee oppijaindeksiin suunnitelman kanssa. */
  readonly rekisteritiedot?: Rekisteritiedot;
}

/** Uusi suunnitelma sellaisena kuin se tallennetaan; numeron antaa varasto. */
export interface Lisays {
  readonly hoks: Omit<Hoks, 'id'>;
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly muutos: Muutos;
}

/** Muuttunut suunnitelma sellaisena kuin se tallennetaan, jos muutosnumero on yhä se, joka luettiin. */
export interface Tallennus {
  readonly hoks: Hoks;
  readonly organisaatiot: HoksinOrganisaatiot;
  readonly luettu: LuettuHoks;
  readonly muutos: Muutos;
}

/** Miten erän suunnitelmille kävi, annetussa järjestyksessä. */
export interface Eratulos {
  /** `undefined`: opiskeluoikeudella on jo suunnitelma, poistettukin. */
  readonly lisatyt: readonly (HoksId | undefined)[];
  /** `undefined`: muutosnumero ei ole enää se, joka luettiin. */
  readonly tallennetut: readonly (Muutosnumero | undefined)[];
}

/** Suunnitelmat, joita jokin tunnisteista tarkoittaa. */
export interface Erahaku {
  readonly idt: readonly HoksId[];
  readonly eidit: readonly string[];
  readonly opiskeluoikeudet: readonly OpiskeluoikeusOid[];
}

export interface Hankkimistapahaku {
  readonly hoksId: HoksId;
  readonly oppijaOid: OppijaOid;
  readonly hankkimistapa: OsaamisenHankkimistapa;
}

export interface Selausehdot {
  /** Numeroltaan tätä suuremmat. */
  readonly suurempiKuin: number;
  readonly enintaan: number;
  /** Tämän hetken jälkeen muokatut; raja itse ei ole mukana. */
  readonly muokattuJalkeen?: Aikaleima;
  readonly organisaatiot: 'koko-maa' | readonly OrganisaatioOid[];
}

/**
 * HOKSien tietovarasto. Jokainen kirjoitus on yksi tapahtuma, jossa menevät suunnitelma, sen hakutiedot ja historiarivi;
 * kun lupaus on täyttynyt, muutos on levyllä. Poistetut löytyvät vain, kun niin sanotaan.
 * Jokainen kirjoitus heittää lisäksi `tallennus.ei-onnistu`, kun varasto ei ota muutoksia vastaan.
 */
export interface HoksRepository {
  /** Antaa numeron. Heittää `hoks.on-jo` tai `hoks.poistettu-on-jo`, kun opiskeluoikeudella on jo HOKS. */
  lisaa(hoks: Omit<Hoks, 'id'>, organisaatiot: HoksinOrganisaatiot, muutos: Muutos): Promise<HoksId>;
  /**
   * Tallentaa koko suunnitelman; se, joka luettiin, jää historiaan. Heittää `hoks.muuttunut`, jos muutosnumero ei ole enää
   * se, joka luettiin.
   */
  tallenna(hoks: Hoks, organisaatiot: HoksinOrganisaatiot, luettu: LuettuHoks, muutos: Muutos): Promise<Muutosnumero>;
  /**
   * Hävittää lopullisesti suunnitelman, sen osat, historian ja hakutiedot sekä siitä ja sen opiskeluoikeudesta kesken olevat lomakkeet;
   * lokit jäävät. Heittää `hoks.ei-loydy`.
   */
  havita(id: HoksId, kirjaukset: Kirjaukset): Promise<void>;
  /**
   * Monta suunnitelmaa yhtenä tapahtumana. Se, joka ei mene, jää yksin: siitä ei tallennu mitään, muista kaikki. Samalle
   * opiskeluoikeudelle menee ensimmäinen; samaa suunnitelmaa ei saa antaa tallennettavaksi kahdesti.
   */
  kirjoitaErana(lisaykset: readonly Lisays[], tallennukset: readonly Tallennus[]): Promise<Eratulos>;
  hae(id: HoksId): Promise<TallennettuHoks | undefined>;
  haePoistettu(id: HoksId): Promise<TallennettuHoks | undefined>;
  haeOpiskeluoikeudella(oid: OpiskeluoikeusOid): Promise<TallennettuHoks | undefined>;
  /** Kukin kerran, poistetut mukana, numerojärjestyksessä. */
  haeErana(haku: Erahaku): Promise<readonly TallennettuHoks[]>;
  haeOppijalla(oid: OppijaOid): Promise<readonly TallennettuHoks[]>;
  /** Oppijan kaikkien suunnitelmien numerot järjestyksessä, poistetut mukana. */
  oppijanHoksIdt(oid: OppijaOid): Promise<readonly HoksId[]>;
  /** Osaamisen hankkimistapa sen omalla numerolla; numero säilyy, kun `module-id` säilyy. */
  haeHankkimistapa(id: number): Promise<Hankkimistapahaku | undefined>;
  /** Numerojärjestyksessä, poistetut mukana. */
  selaa(ehdot: Selausehdot): Promise<readonly TallennettuHoks[]>;
}
export const HoksRepository = portti<HoksRepository>('HoksRepository');
