import type {
  AjaHuolto,
  AnnaPaasytunniste,
  Anomukset,
  AsetaSalasana,
  EtsiOppijoita,
  EtsiOrganisaatioita,
  EtsiTutkinnonOsia,
  AvaaJako,
  Avaukset,
  HaeEtusivu,
  HaeHankintakoulutukset,
  HaeHankkimistapa,
  HaeHoks,
  HaeHoksinNakyma,
  HaeKehys,
  HaeLomake,
  HaeOppija,
  HaeOppijoita,
  HaeOppilaitokset,
  HaeOppijanHoksit,
  HaeOppijanumeroita,
  HaeOppijanNakyma,
  HaeOmaSuunnitelma,
  HaeOmatSuunnitelmat,
  HaeOppijanKehys,
  HaeSivutekstit,
  HaeVersiot,
  HaeVertailunNakyma,
  HallitseTunnuksia,
  HavitaHoks,
  Istunnot,
  KasitteleOppijoita,
  Jaa,
  KatsoJakoja,
  Kello,
  Kirjaaja,
  Kirjaudu,
  Lomakeluonnokset,
  LueTuontiraporttia,
  LuoHoks,
  Muistutukset,
  LueJakoja,
  MuutaJakoa,
  MyonnaRooleja,
  OppijanAsetukset,
  Organisaatiot,
  PaivitaHoks,
  PalautaVersio,
  PaivitaOppijaindeksi,
  PoistaHoks,
  RaportoiTyopaikkajaksot,
  SelaaAuditlokia,
  SelaaHokseja,
  SelaaSiirtolokia,
  SiirraJoukkona,
  Tiedotteet,
  Tunnistautuminen,
  TuoOppijoita,
  TutkiOppijaindeksia,
  TyopaikanViestit,
  ValidoiHoks,
  VastaaJakoon,
  VieHoksit,
} from '@ehoks/core';

/** The embedded CAS and the administration of its accounts. */
export interface OmatTunnuksetPalvelut {
  readonly kirjaudu: Kirjaudu;
  readonly annaPaasytunniste: AnnaPaasytunniste;
  readonly asetaSalasana: AsetaSalasana;
  readonly hallitseTunnuksia: HallitseTunnuksia;
  readonly myonnaRooleja: MyonnaRooleja;
  readonly anomukset: Anomukset;
}

/** The learner register of the service's own. */
export interface OmatOppijanumerotPalvelut {
  readonly tuoOppijoita: TuoOppijoita;
  readonly lueTuontiraporttia: LueTuontiraporttia;
  readonly haeOppijanumeroita: HaeOppijanumeroita;
  readonly kasitteleOppijoita: KasitteleOppijoita;
}

/** What the routers need of the domain. `createEhoks()` returns it; a vendor may assemble it by hand. */
export interface EhoksPalvelut {
  readonly luoHoks: LuoHoks;
  readonly validoiHoks: ValidoiHoks;
  readonly paivitaHoks: PaivitaHoks;
  readonly poistaHoks: PoistaHoks;
  readonly haeHoks: HaeHoks;
  readonly haeOppijanHoksit: HaeOppijanHoksit;
  readonly haeVersiot: HaeVersiot;
  readonly palautaVersio: PalautaVersio;
  readonly haeHankkimistapa: HaeHankkimistapa;
  readonly haeHankintakoulutukset: HaeHankintakoulutukset;
  readonly selaaHokseja: SelaaHokseja;
  readonly siirraJoukkona: SiirraJoukkona;
  readonly vieHoksit: VieHoksit;
  readonly haeOppija: HaeOppija;
  readonly haeOppijoita: HaeOppijoita;
  readonly haeOppilaitokset: HaeOppilaitokset;
  readonly haeKehys: HaeKehys;
  readonly haeEtusivu: HaeEtusivu;
  readonly haeOppijanNakyma: HaeOppijanNakyma;
  readonly haeHoksinNakyma: HaeHoksinNakyma;
  readonly haeVertailunNakyma: HaeVertailunNakyma;
  readonly haeSivutekstit: HaeSivutekstit;
  readonly haeOppijanKehys: HaeOppijanKehys;
  readonly haeOmatSuunnitelmat: HaeOmatSuunnitelmat;
  readonly haeOmaSuunnitelma: HaeOmaSuunnitelma;
  readonly haeLomake: HaeLomake;
  readonly etsiOppijoita: EtsiOppijoita;
  readonly etsiTutkinnonOsia: EtsiTutkinnonOsia;
  readonly etsiOrganisaatioita: EtsiOrganisaatioita;
  readonly tutkiOppijaindeksia: TutkiOppijaindeksia;
  readonly paivitaOppijaindeksi: PaivitaOppijaindeksi;
  readonly raportoiTyopaikkajaksot: RaportoiTyopaikkajaksot;
  readonly havitaHoks: HavitaHoks;
  readonly ajaHuolto: AjaHuolto;
  readonly lomakeluonnokset: Lomakeluonnokset;
  readonly tiedotteet: Tiedotteet;
  readonly avaukset: Avaukset;
  readonly oppijanAsetukset: OppijanAsetukset;
  readonly muistutukset: Muistutukset;
  readonly jaa: Jaa;
  readonly lueJakoja: LueJakoja;
  readonly muutaJakoa: MuutaJakoa;
  readonly avaaJako: AvaaJako;
  readonly katsoJakoja: KatsoJakoja;
  readonly vastaaJakoon: VastaaJakoon;
  readonly tyopaikanViestit: TyopaikanViestit;
  readonly selaaSiirtolokia: SelaaSiirtolokia;
  readonly selaaAuditlokia: SelaaAuditlokia;
  readonly kirjaaja: Kirjaaja;
  /** Names of organisations for pages and lists. */
  readonly organisaatiot: Organisaatiot;
  readonly istunnot: Istunnot;
  readonly tunnistautuminen: Tunnistautuminen;
  /** Absent when accounts live in Opintopolku. */
  readonly omatTunnukset?: OmatTunnuksetPalvelut;
  /** Absent when learner numbers are Opintopolku's only. */
  readonly omatOppijanumerot?: OmatOppijanumerotPalvelut;
  readonly kello: Kello;
  /**
   * Runs one request, whose id is in the answer: everything asked of neighbours in it ends within the service's time limit, or within
   * `enintaanMs` when that is less.
   */
  pyynnossa<T>(tyo: () => Promise<T>, pyyntoId: string, enintaanMs?: number): Promise<T>;
  /** Reasons why the service is not ready; empty when it is. */
  valmius(): Promise<readonly string[]>;
}
