import 'reflect-metadata';
import {
  AjaHuolto,
  AjaTuontityot,
  AnnaPaasytunniste,
  Anomukset,
  AsetaSalasana,
  AuditlokiRepository,
  EtsiOppijoita,
  EtsiOrganisaatioita,
  EtsiTutkinnonOsia,
  AvaaJako,
  Avaukset,
  HaeHankintakoulutukset,
  HaeHankkimistapa,
  HaeHoks,
  HaeHoksinNakyma,
  HaeEtusivu,
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
  kelvottomatTasot,
  Kello,
  Kirjaaja,
  Kirjaudu,
  Lomakeluonnokset,
  LueTuontiraporttia,
  LuoEnsimmainenTunnus,
  LueJakoja,
  LuoHoks,
  Muistutukset,
  MuutaJakoa,
  MyonnaRooleja,
  OmaOppijanumerorekisteri,
  OmaTunnistautuminen,
  OppijanAsetukset,
  Organisaatiot,
  PaivitaHoks,
  PalautaVersio,
  PaivitaOppijaindeksi,
  PoistaHoks,
  RaportoiTyopaikkajaksot,
  Salasanatiivistin,
  SelaaAuditlokia,
  SelaaHokseja,
  SelaaSiirtolokia,
  SiirraJoukkona,
  SIIRTOLOKI_PAIVIA,
  Tiedotteet,
  Tunnistautuminen,
  TunnusRepository,
  TuoOppijoita,
  TutkiOppijaindeksia,
  TyopaikanViestit,
  ValidoiHoks,
  VastaaJakoon,
  VieHoksit,
  type Saantotasot,
} from '@ehoks/core';
import {
  avaaTietokanta,
  Henkilotietosalain,
  TypeormAjovaraukset,
  TypeormAnomusRepository,
  TypeormAuditlokiRepository,
  TypeormAvausRepository,
  TypeormOppijanasetuksetRepository,
  TypeormHoksHistoria,
  TypeormHoksRepository,
  TypeormIstuntoRepository,
  TypeormJakolinkkiRepository,
  TypeormKertakoodiRepository,
  TypeormKirjautumisyritysRepository,
  TypeormLomakeluonnosRepository,
  TypeormMuistutettavat,
  TypeormMuistutustilausRepository,
  TypeormOppijaindeksi,
  TypeormOppijoidenTuonti,
  TypeormSiirtolokiRepository,
  TypeormTiedoteRepository,
  TypeormTikettiRepository,
  TypeormTunnusRepository,
  TypeormTyopaikanVastausRepository,
  yhteisetKutsurajat,
  TypeormTyopaikkajaksot,
  type Tietokanta,
  type Transactions,
} from '@ehoks/persistence';
import { Aikaraja, eiVaestotietojarjestelmaa, luoRekisterit, luoViestinvalitys } from '@ehoks/registries';
import { Container, type ContainerModule } from 'inversify';
import { Argon2Salasanatiivistin } from './argon2-salasanatiivistin.js';
import type { EhoksAsetukset } from './asetukset.js';
import { jarjestelmanKello } from './jarjestelman-kello.js';
import { JwtPaasytunnisteet } from './jwt-paasytunnisteet.js';
import { ehoksModuuli, type Kaytannot } from './moduuli.js';
import { PORTIT, type Sovittimet } from './portit.js';
import { satunnaisetTunnisteet } from './satunnaiset-tunnisteet.js';
import { EI_SIVUJA } from './ei-sivuja.js';
import type { Mitat } from './seuranta.js';

/** The embedded CAS and the administration of its accounts. */
export interface OmatTunnukset {
  readonly kirjaudu: Kirjaudu;
  readonly annaPaasytunniste: AnnaPaasytunniste;
  readonly asetaSalasana: AsetaSalasana;
  readonly hallitseTunnuksia: HallitseTunnuksia;
  readonly myonnaRooleja: MyonnaRooleja;
  readonly anomukset: Anomukset;
  readonly luoEnsimmainenTunnus: LuoEnsimmainenTunnus;
  readonly tunnukset: TunnusRepository;
  readonly salasanatiivistin: Salasanatiivistin;
}

/** The learner register of the service's own. */
export interface OmatOppijanumerot {
  readonly tuoOppijoita: TuoOppijoita;
  readonly lueTuontiraporttia: LueTuontiraporttia;
  readonly haeOppijanumeroita: HaeOppijanumeroita;
  readonly kasitteleOppijoita: KasitteleOppijoita;
  /** To be run again and again, and soon after an import has come. */
  readonly ajaTuontityot: AjaTuontityot;
}

/** The service assembled: use cases to call, and what an HTTP adapter needs besides. */
export interface Ehoks {
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
  readonly selaaSiirtolokia: SelaaSiirtolokia;
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
  readonly selaaAuditlokia: SelaaAuditlokia;
  readonly kirjaaja: Kirjaaja;
  readonly organisaatiot: Organisaatiot;
  readonly auditloki: AuditlokiRepository;
  readonly istunnot: Istunnot;
  readonly tunnistautuminen: Tunnistautuminen;
  /** Absent when another identifies the callers. */
  readonly omatTunnukset?: OmatTunnukset;
  /** Absent without a learner register of our own. */
  readonly omatOppijanumerot?: OmatOppijanumerot;
  readonly kello: Kello;
  /** Makes limits of calls that all processes count together; absent when this one is alone. */
  readonly kutsurajat?: ReturnType<typeof yhteisetKutsurajat>;
  /** The one queue to the database connection: what a host does on the same connection goes through it too. Absent without a database of ours. */
  readonly transactions?: Transactions;
  /**
   * Runs one request, whose id the caller may give: everything asked of neighbours in it ends within the time limit, or within `enintaanMs`
   * when that is less.
   */
  pyynnossa<T>(tyo: () => Promise<T>, pyyntoId?: string, enintaanMs?: number): Promise<T>;
  mittaa(): Promise<Mitat>;
  /** Reasons why the service is not ready; empty when it is. */
  valmius(): Promise<readonly string[]>;
  /** Brings the database to this version. Never done by creating. */
  migrate(): Promise<void>;
  /** Finishes what has begun and closes the database; again, it does nothing. */
  close(): Promise<void>;
}

export interface Korvaukset {
  /** Own adapters in place of ours, by the name of the port. */
  readonly portit?: Partial<Sovittimet>;
  /** The same for those who know Inversify; loaded last, so use `rebind`. */
  readonly moduulit?: readonly ContainerModule[];
}

/**
 * Creates the service. It does not listen, migrate, read the environment or exit.
 * Throws `TypeError` naming every port that has no adapter, and every rule whose level may not be so; `RangeError` when the key of
 * identity codes is no key.
 */
export async function createEhoks(asetukset: EhoksAsetukset & Korvaukset): Promise<Ehoks> {
  const { tietokanta, saantotasot = {}, rekisterinAikarajaMs = 8000, portit = {}, moduulit = [] } = asetukset;
  const { salasanasaanto = 'kayttoonotto', siirtolokiPaivia = SIIRTOLOKI_PAIVIA, seuranta = {} } = asetukset;
  vaadiSaantotasot(saantotasot);
  const aikaraja = new Aikaraja(rekisterinAikarajaMs);
  const yhteys = { ...asetukset.tietokantayhteys, lause: seuranta.lause };
  const kanta = tietokanta === undefined ? undefined : await avaaTietokanta(tietokanta, yhteys);
  const salasanatiivistin = new Argon2Salasanatiivistin();
  try {
    const sovittimet = omaRekisteriEnsin({
      kello: jarjestelmanKello,
      tunnistegeneraattori: satunnaisetTunnisteet,
      salasanatiivistin,
      viestinvalitys: luoViestinvalitys(asetukset.viestit, aikaraja),
      sivuosoitteet: EI_SIVUJA,
      paasytunnisteet: new JwtPaasytunnisteet(asetukset.salaisuus),
      vaestotietojarjestelma: eiVaestotietojarjestelmaa,
      ...(kanta && tietokannanSovittimet(kanta, asetukset)),
      ...rekisterienSovittimet(asetukset, aikaraja),
      ...portit,
    });
    const kaytannot = { saantotasot, salasanasaanto, siirtolokiPaivia, ...omaRekisteri(asetukset, sovittimet) };
    const container = new Container({ defaultScope: 'Singleton' });
    container.load(ehoksModuuli(sovittimet, kaytannot), ...moduulit);
    vaadiPortit(container);
    return koottu(container, { aikaraja, kanta, salasanatiivistin });
  } catch (virhe) {
    await kanta?.sulje();
    throw virhe;
  }
}

interface Osat {
  readonly aikaraja: Aikaraja;
  readonly kanta: Tietokanta | undefined;
  readonly salasanatiivistin: Argon2Salasanatiivistin;
}

function koottu(container: Container, { aikaraja, kanta, salasanatiivistin }: Osat): Ehoks {
  const tunnistautuminen = container.get<Tunnistautuminen>(Tunnistautuminen);
  const kutsurajat = kanta && yhteisetKutsurajat(kanta);
  let suljettu: Promise<void> | undefined;
  const sulje = async (): Promise<void> => {
    await container.unbindAllAsync();
    await kanta?.sulje();
  };
  return {
    luoHoks: container.get(LuoHoks),
    validoiHoks: container.get(ValidoiHoks),
    paivitaHoks: container.get(PaivitaHoks),
    poistaHoks: container.get(PoistaHoks),
    haeHoks: container.get(HaeHoks),
    haeOppijanHoksit: container.get(HaeOppijanHoksit),
    haeVersiot: container.get(HaeVersiot),
    palautaVersio: container.get(PalautaVersio),
    haeHankkimistapa: container.get(HaeHankkimistapa),
    haeHankintakoulutukset: container.get(HaeHankintakoulutukset),
    selaaHokseja: container.get(SelaaHokseja),
    siirraJoukkona: container.get(SiirraJoukkona),
    vieHoksit: container.get(VieHoksit),
    haeOppija: container.get(HaeOppija),
    haeOppijoita: container.get(HaeOppijoita),
    haeOppilaitokset: container.get(HaeOppilaitokset),
    haeKehys: container.get(HaeKehys),
    haeEtusivu: container.get(HaeEtusivu),
    haeOppijanNakyma: container.get(HaeOppijanNakyma),
    haeHoksinNakyma: container.get(HaeHoksinNakyma),
    haeSivutekstit: container.get(HaeSivutekstit),
    haeOppijanKehys: container.get(HaeOppijanKehys),
    haeOmatSuunnitelmat: container.get(HaeOmatSuunnitelmat),
    haeOmaSuunnitelma: container.get(HaeOmaSuunnitelma),
    haeVertailunNakyma: container.get(HaeVertailunNakyma),
    haeLomake: container.get(HaeLomake),
    etsiOppijoita: container.get(EtsiOppijoita),
    etsiTutkinnonOsia: container.get(EtsiTutkinnonOsia),
    etsiOrganisaatioita: container.get(EtsiOrganisaatioita),
    tutkiOppijaindeksia: container.get(TutkiOppijaindeksia),
    paivitaOppijaindeksi: container.get(PaivitaOppijaindeksi),
    raportoiTyopaikkajaksot: container.get(RaportoiTyopaikkajaksot),
    havitaHoks: container.get(HavitaHoks),
    selaaSiirtolokia: container.get(SelaaSiirtolokia),
    ajaHuolto: container.get(AjaHuolto),
    lomakeluonnokset: container.get(Lomakeluonnokset),
    tiedotteet: container.get(Tiedotteet),
    avaukset: container.get(Avaukset),
    oppijanAsetukset: container.get(OppijanAsetukset),
    muistutukset: container.get(Muistutukset),
    jaa: container.get(Jaa),
    lueJakoja: container.get(LueJakoja),
    muutaJakoa: container.get(MuutaJakoa),
    avaaJako: container.get(AvaaJako),
    katsoJakoja: container.get(KatsoJakoja),
    vastaaJakoon: container.get(VastaaJakoon),
    tyopaikanViestit: container.get(TyopaikanViestit),
    selaaAuditlokia: container.get(SelaaAuditlokia),
    kirjaaja: container.get(Kirjaaja),
    organisaatiot: container.get<Organisaatiot>(Organisaatiot),
    auditloki: container.get<AuditlokiRepository>(AuditlokiRepository),
    istunnot: container.get(Istunnot),
    tunnistautuminen,
    ...(tunnistautuminen instanceof OmaTunnistautuminen && {
      omatTunnukset: {
        kirjaudu: container.get(Kirjaudu),
        annaPaasytunniste: container.get(AnnaPaasytunniste),
        asetaSalasana: container.get(AsetaSalasana),
        hallitseTunnuksia: container.get(HallitseTunnuksia),
        myonnaRooleja: container.get(MyonnaRooleja),
        anomukset: container.get(Anomukset),
        luoEnsimmainenTunnus: container.get(LuoEnsimmainenTunnus),
        tunnukset: container.get<TunnusRepository>(TunnusRepository),
        salasanatiivistin: container.get<Salasanatiivistin>(Salasanatiivistin),
      },
    }),
    ...(container.isBound(TuoOppijoita) && {
      omatOppijanumerot: {
        tuoOppijoita: container.get(TuoOppijoita),
        lueTuontiraporttia: container.get(LueTuontiraporttia),
        haeOppijanumeroita: container.get(HaeOppijanumeroita),
        kasitteleOppijoita: container.get(KasitteleOppijoita),
        ajaTuontityot: container.get(AjaTuontityot),
      },
    }),
    ...(kutsurajat && { kutsurajat }),
    ...(kanta && { transactions: kanta.transactions }),
    kello: container.get<Kello>(Kello),
    pyynnossa: (tyo, _, enintaanMs) => aikaraja.pyynnossa(tyo, enintaanMs),
    mittaa: async () => ({
      salasanojaJonossa: salasanatiivistin.odottavia,
      ...(kanta && { tietokanta: await kanta.mittaa() }),
    }),
    valmius: async () => (kanta === undefined ? [] : valmius(kanta)),
    migrate: async () => kanta?.migroi(),
    close: () => (suljettu ??= sulje()),
  };
}

/** Ports of the embedded CAS, which has no use for them when another identifies the callers. */
const TUNNUSTEN_PORTIT: readonly string[] = [
  'tunnukset',
  'tiketit',
  'kirjautumisyritykset',
  'anomukset',
  'paasytunnisteet',
] satisfies (keyof Sovittimet)[];

/** Those of the own learner register, which has no use for them when there is none. */
const REKISTERIN_PORTIT: readonly string[] = [
  'oppijoidenTuonti',
  'vaestotietojarjestelma',
] satisfies (keyof Sovittimet)[];

function vaadiPortit(container: Container): void {
  const tarpeettomat = [
    ...(container.isBound(Kirjaudu) ? [] : TUNNUSTEN_PORTIT),
    ...(container.isBound(TuoOppijoita) ? [] : REKISTERIN_PORTIT),
  ];
  const puuttuvat = Object.entries(PORTIT)
    .filter(([nimi, portti]) => !container.isBound(portti) && !tarpeettomat.includes(nimi))
    .map(([nimi]) => nimi);
  if (puuttuvat.length > 0)
    throw new TypeError(`No adapter for: ${puuttuvat.join(', ')}. Give tietokanta, opintopolku or portit.`);
}

/** The own register answers first; the other is asked for the numbers that are not ours. */
function omaRekisteriEnsin(sovittimet: Partial<Sovittimet>): Partial<Sovittimet> {
  const { oppijoidenTuonti, oppijanumerorekisteri } = sovittimet;
  if (oppijoidenTuonti === undefined) return sovittimet;
  return {
    ...sovittimet,
    oppijanumerorekisteri: new OmaOppijanumerorekisteri(oppijoidenTuonti, oppijanumerorekisteri),
  };
}

function omaRekisteri(
  { oppijanumerorekisteri }: EhoksAsetukset,
  { oppijoidenTuonti }: Partial<Sovittimet>,
): Pick<Kaytannot, 'omaRekisteri'> {
  if (oppijanumerorekisteri === undefined && oppijoidenTuonti === undefined) return {};
  return { omaRekisteri: { keinotekoisetSallittu: oppijanumerorekisteri?.keinotekoisetSallittu ?? false } };
}

function tietokannanSovittimet(kanta: Tietokanta, { oppijanumerorekisteri }: EhoksAsetukset): Partial<Sovittimet> {
  return {
    hoksit: new TypeormHoksRepository(kanta),
    historia: new TypeormHoksHistoria(kanta),
    oppijaindeksi: new TypeormOppijaindeksi(kanta),
    tyopaikkajaksot: new TypeormTyopaikkajaksot(kanta),
    auditloki: new TypeormAuditlokiRepository(kanta),
    siirtoloki: new TypeormSiirtolokiRepository(kanta),
    istunnot: new TypeormIstuntoRepository(kanta),
    ajovaraukset: new TypeormAjovaraukset(kanta),
    luonnokset: new TypeormLomakeluonnosRepository(kanta),
    tiedotteet: new TypeormTiedoteRepository(kanta),
    avaukset: new TypeormAvausRepository(kanta),
    oppijanAsetukset: new TypeormOppijanasetuksetRepository(kanta),
    ...(oppijanumerorekisteri && {
      oppijoidenTuonti: new TypeormOppijoidenTuonti(kanta, new Henkilotietosalain(oppijanumerorekisteri.hetuAvain)),
    }),
    jakolinkit: new TypeormJakolinkkiRepository(kanta),
    kertakoodit: new TypeormKertakoodiRepository(kanta),
    muistutustilaukset: new TypeormMuistutustilausRepository(kanta),
    muistutettavat: new TypeormMuistutettavat(kanta),
    tyopaikanVastaukset: new TypeormTyopaikanVastausRepository(kanta),
    anomukset: new TypeormAnomusRepository(kanta),
    tunnukset: new TypeormTunnusRepository(kanta),
    tiketit: new TypeormTikettiRepository(kanta),
    kirjautumisyritykset: new TypeormKirjautumisyritysRepository(kanta),
  };
}

function rekisterienSovittimet(
  { opintopolku, tunnistautuminen: tapa = 'embedded', oppijanumerorekisteri, seuranta }: EhoksAsetukset,
  aikaraja: Aikaraja,
): Partial<Sovittimet> {
  if (opintopolku === undefined) return {};
  const { tunnistautuminen, vaestotietojarjestelma, ...rekisterit } = luoRekisterit({
    ...opintopolku,
    vtjUrl: oppijanumerorekisteri?.vtjUrl,
    aikaraja,
    kutsusta: seuranta?.naapurikutsu,
  });
  return {
    ...rekisterit,
    ...(vaestotietojarjestelma && { vaestotietojarjestelma }),
    ...(tapa === 'opintopolku' && { tunnistautuminen }),
  };
}

async function valmius(kanta: Tietokanta): Promise<readonly string[]> {
  if (!(await kanta.vastaa())) return ['tietokanta-ei-vastaa'];
  if (!(await kanta.migraatiotAjettu())) return ['migraatioita-ajamatta'];
  return (await kanta.kirjoitettavissa()) ? [] : ['tietokantaan-ei-voi-kirjoittaa'];
}

function vaadiSaantotasot(saantotasot: Saantotasot): void {
  const kelvottomat = kelvottomatTasot(saantotasot);
  if (kelvottomat.length > 0)
    throw new TypeError(
      `No such rule, or its level may not be lowered: ${kelvottomat.join(', ')}. See docs/saannot.md.`,
    );
}
