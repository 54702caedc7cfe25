import {
  AjaHuolto,
  AjaTuontityot,
  Ajovaraukset,
  AnnaPaasytunniste,
  AnomusRepository,
  Anomukset,
  AsetaSalasana,
  AuditlokiRepository,
  Eperusteet,
  EtsiOppijoita,
  EtsiOrganisaatioita,
  EtsiTutkinnonOsia,
  AvaaJako,
  Avaukset,
  AvausRepository,
  Avausvalvoja,
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
  HoksHistoria,
  HavitaHoks,
  HavitaVanhentuneet,
  HoksRepository,
  Istunnot,
  IstuntoRepository,
  JakolinkkiRepository,
  Jaa,
  Jakopiirit,
  Jakovartija,
  KasitteleOppijoita,
  KasitteleTuonnit,
  KatsoJakoja,
  Kello,
  KertakoodiRepository,
  Kirjaaja,
  Kirjaudu,
  KirjautumisyritysRepository,
  Koodistopalvelu,
  Koski,
  Lokalisoinnit,
  Lomaketiedot,
  Lomakeluonnokset,
  LomakeluonnosRepository,
  LueTuontiraporttia,
  LahetaMuistutukset,
  LuoEnsimmainenTunnus,
  LueJakoja,
  LuoHoks,
  LuonninTarkastus,
  Muistutettavat,
  Muistutukset,
  MuistutustilausRepository,
  MuutaJakoa,
  MyonnaRooleja,
  Nimeaja,
  OmaTunnistautuminen,
  Oikeusvalvoja,
  Oppijaindeksi,
  OppijanAsetukset,
  OppijanasetuksetRepository,
  OppijanTunnistautuminen,
  Oppijanumerorekisteri,
  OppijoidenTuontiRepository,
  Organisaatiot,
  Paasytunnisteet,
  PaivitaHoks,
  PalautaVersio,
  PaivitaOppijaindeksi,
  PoistaHoks,
  PoistaVanhatJaot,
  PoistaVanhatLuonnokset,
  PoistaYhteystiedot,
  portti,
  RaportoiTyopaikkajaksot,
  Salasanatiivistin,
  SelaaAuditlokia,
  SelaaHokseja,
  SelaaSiirtolokia,
  SiirraJoukkona,
  SeuraaOppijanumeroita,
  SiivoaLokitJaIstunnot,
  SiivoaSiirtoloki,
  SiirtolokiRepository,
  Sivuosoitteet,
  TiedoteRepository,
  Tiedotteet,
  TikettiRepository,
  Tunnistautuminen,
  Tunnistegeneraattori,
  TunnusRepository,
  TunnustenPiiri,
  TuoOppijoita,
  TutkiOppijaindeksia,
  TyopaikanVastausRepository,
  TyopaikanViestit,
  Tyopaikkajaksot,
  Vaestotietojarjestelma,
  ValidoiHoks,
  VastaaJakoon,
  Vastauslukija,
  Viestinvalitys,
  VieHoksit,
  VirkistaOpiskeluoikeudet,
  YksiloiOppijat,
  type SalasanasaannonNimi,
  type Saantotasot,
} from '@ehoks/core';
import { ContainerModule, type ContainerModuleLoadOptions } from 'inversify';
import { PORTIT, type Sovittimet } from './portit.js';
import { sido } from './sido.js';

const Tasot = portti<Saantotasot>('Saantotasot');
const Salasanasaanto = portti<SalasanasaannonNimi>('Salasanasaanto');
const SiirtolokiPaivia = portti<number>('SiirtolokiPaivia');
const KeinotekoisetSallittu = portti<boolean>('KeinotekoisetSallittu');

/** What the use cases are told besides their adapters. */
export interface Kaytannot {
  readonly saantotasot: Saantotasot;
  readonly salasanasaanto: SalasanasaannonNimi;
  readonly siirtolokiPaivia: number;
  /** Absent when there is no learner register of our own. */
  readonly omaRekisteri?: { readonly keinotekoisetSallittu: boolean };
}

/**
 * Every binding of the service: the given adapters as constants under their ports, the use cases as singletons.
 * A later module replaces a port with `rebind(Koski).toConstantValue(…)`.
 */
export function ehoksModuuli(sovittimet: Partial<Sovittimet>, kaytannot: Kaytannot): ContainerModule {
  return new ContainerModule((o) => {
    for (const [nimi, sovitin] of Object.entries(sovittimet))
      o.bind(PORTIT[nimi as keyof Sovittimet]).toConstantValue(sovitin);
    o.bind(Tasot).toConstantValue(kaytannot.saantotasot);
    o.bind(Salasanasaanto).toConstantValue(kaytannot.salasanasaanto);
    o.bind(SiirtolokiPaivia).toConstantValue(kaytannot.siirtolokiPaivia);

    sido(o, Kirjaaja, { auditloki: AuditlokiRepository, siirtoloki: SiirtolokiRepository, kello: Kello });
    sidoHoksit(o);
    sidoOppijaindeksi(o);
    sidoNakymat(o);
    sido(o, SelaaSiirtolokia, {
      oppijaindeksi: Oppijaindeksi,
      oikeusvalvoja: Oikeusvalvoja,
      siirtoloki: SiirtolokiRepository,
      organisaatiot: Organisaatiot,
      kirjaaja: Kirjaaja,
    });
    sido(o, SiivoaSiirtoloki, { siirtoloki: SiirtolokiRepository, kello: Kello });
    sido(o, SelaaAuditlokia, {
      auditloki: AuditlokiRepository,
      hoksit: HoksRepository,
      organisaatiot: Organisaatiot,
      kirjaaja: Kirjaaja,
    });
    sido(o, Istunnot, {
      istunnot: IstuntoRepository,
      muistutustilaukset: MuistutustilausRepository,
      tunnistautuminen: Tunnistautuminen,
      oppijanTunnistautuminen: OppijanTunnistautuminen,
      kirjaaja: Kirjaaja,
      tunnistegeneraattori: Tunnistegeneraattori,
      kello: Kello,
    });
    sidoNakymienTila(o);
    sidoJaot(o);
    sidoMuistutukset(o);
    sidoHuolto(o, {
      omatTunnukset: sovittimet.tunnistautuminen === undefined,
      omatOppijanumerot: kaytannot.omaRekisteri !== undefined,
    });
    if (kaytannot.omaRekisteri) sidoOppijoidenTuonti(o, kaytannot.omaRekisteri);
    // The embedded CAS: only when no other identifies the callers.
    if (sovittimet.tunnistautuminen === undefined) sidoOmatTunnukset(o);
  });
}

function sidoHoksit(o: ContainerModuleLoadOptions): void {
  sido(o, Oikeusvalvoja, { organisaatiot: Organisaatiot, avausvalvoja: Avausvalvoja });
  sido(o, LuonninTarkastus, {
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    oikeusvalvoja: Oikeusvalvoja,
    kello: Kello,
    saantotasot: Tasot,
  });
  sido(o, LuoHoks, {
    hoksit: HoksRepository,
    luonninTarkastus: LuonninTarkastus,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, ValidoiHoks, { luonninTarkastus: LuonninTarkastus, kirjaaja: Kirjaaja, kello: Kello, saantotasot: Tasot });
  sido(o, PaivitaHoks, {
    hoksit: HoksRepository,
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    oikeusvalvoja: Oikeusvalvoja,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
    saantotasot: Tasot,
  });
  sido(o, SiirraJoukkona, {
    hoksit: HoksRepository,
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    organisaatiot: Organisaatiot,
    avausvalvoja: Avausvalvoja,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
    saantotasot: Tasot,
  });
  sido(o, VieHoksit, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja, kirjaaja: Kirjaaja });
  sido(o, PoistaHoks, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja, kirjaaja: Kirjaaja, kello: Kello });
  sido(o, HavitaHoks, { hoksit: HoksRepository, kirjaaja: Kirjaaja });
  sido(o, HaeHoks, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja, kirjaaja: Kirjaaja });
  sido(o, HaeOppijanHoksit, {
    hoksit: HoksRepository,
    oikeusvalvoja: Oikeusvalvoja,
    koski: Koski,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeVersiot, {
    hoksit: HoksRepository,
    historia: HoksHistoria,
    haeHoks: HaeHoks,
    haeOppijanHoksit: HaeOppijanHoksit,
    kirjaaja: Kirjaaja,
  });
  sido(o, PalautaVersio, { paivitaHoks: PaivitaHoks, historia: HoksHistoria });
  sido(o, HaeHankkimistapa, { hoksit: HoksRepository, kirjaaja: Kirjaaja });
  sido(o, HaeHankintakoulutukset, { haeHoks: HaeHoks, koski: Koski });
  sido(o, SelaaHokseja, { hoksit: HoksRepository, kirjaaja: Kirjaaja, kello: Kello, saantotasot: Tasot });
}

function sidoOppijaindeksi(o: ContainerModuleLoadOptions): void {
  sido(o, HaeOppijoita, {
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeOppija, {
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    koski: Koski,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeOppilaitokset, { oppijaindeksi: Oppijaindeksi });
  sido(o, TutkiOppijaindeksia, {
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    organisaatiot: Organisaatiot,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, PaivitaOppijaindeksi, {
    hoksit: HoksRepository,
    historia: HoksHistoria,
    oppijaindeksi: Oppijaindeksi,
    muistutustilaukset: MuistutustilausRepository,
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    organisaatiot: Organisaatiot,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, RaportoiTyopaikkajaksot, {
    tyopaikkajaksot: Tyopaikkajaksot,
    oikeusvalvoja: Oikeusvalvoja,
    kirjaaja: Kirjaaja,
  });
}

function sidoNakymat(o: ContainerModuleLoadOptions): void {
  sido(o, Nimeaja, { koodistopalvelu: Koodistopalvelu, eperusteet: Eperusteet, organisaatiot: Organisaatiot });
  sido(o, HaeKehys, { haeOppilaitokset: HaeOppilaitokset, organisaatiot: Organisaatiot });
  sido(o, HaeEtusivu, {
    organisaatiot: Organisaatiot,
    oppijaindeksi: Oppijaindeksi,
    tyopaikkajaksot: Tyopaikkajaksot,
    tyopaikanVastaukset: TyopaikanVastausRepository,
    selaaSiirtolokia: SelaaSiirtolokia,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeOppijanNakyma, {
    haeOppijanHoksit: HaeOppijanHoksit,
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    nimeaja: Nimeaja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeHoksinNakyma, {
    haeOppijanHoksit: HaeOppijanHoksit,
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    nimeaja: Nimeaja,
    eperusteet: Eperusteet,
    kirjaaja: Kirjaaja,
    kello: Kello,
    saantotasot: Tasot,
  });
  sido(o, HaeOmatSuunnitelmat, {
    haeOppijanHoksit: HaeOppijanHoksit,
    oppijaindeksi: Oppijaindeksi,
    nimeaja: Nimeaja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeOmaSuunnitelma, {
    haeOppijanHoksit: HaeOppijanHoksit,
    oppijaindeksi: Oppijaindeksi,
    nimeaja: Nimeaja,
    eperusteet: Eperusteet,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HaeOppijanKehys, {
    oppijanAsetukset: OppijanAsetukset,
    tiedotteet: Tiedotteet,
    avausvalvoja: Avausvalvoja,
  });
  sido(o, HaeSivutekstit, { lokalisoinnit: Lokalisoinnit });
  sido(o, HaeVertailunNakyma, { haeVersiot: HaeVersiot, nimeaja: Nimeaja });
  sido(o, Lomaketiedot, { koodistopalvelu: Koodistopalvelu, eperusteet: Eperusteet });
  sido(o, HaeLomake, {
    haeOppijanHoksit: HaeOppijanHoksit,
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    lomaketiedot: Lomaketiedot,
    nimeaja: Nimeaja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, EtsiOppijoita, {
    oppijaindeksi: Oppijaindeksi,
    oikeusvalvoja: Oikeusvalvoja,
    organisaatiot: Organisaatiot,
    koski: Koski,
    oppijanumerorekisteri: Oppijanumerorekisteri,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, EtsiTutkinnonOsia, { lomaketiedot: Lomaketiedot });
  sido(o, EtsiOrganisaatioita, { organisaatiot: Organisaatiot });
}

function sidoNakymienTila(o: ContainerModuleLoadOptions): void {
  sido(o, Lomakeluonnokset, {
    luonnokset: LomakeluonnosRepository,
    oikeusvalvoja: Oikeusvalvoja,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, OppijanAsetukset, { asetukset: OppijanasetuksetRepository, kirjaaja: Kirjaaja });
  sido(o, Avausvalvoja, { avaukset: AvausRepository, kello: Kello });
  sido(o, Avaukset, {
    avaukset: AvausRepository,
    avausvalvoja: Avausvalvoja,
    organisaatiot: Organisaatiot,
    kirjaaja: Kirjaaja,
  });
  sido(o, Tiedotteet, {
    tiedotteet: TiedoteRepository,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
}

function sidoJaot(o: ContainerModuleLoadOptions): void {
  sido(o, Jakopiirit, { hoksit: HoksRepository, oikeusvalvoja: Oikeusvalvoja });
  sido(o, Jakovartija, {
    jakolinkit: JakolinkkiRepository,
    hoksit: HoksRepository,
    avausvalvoja: Avausvalvoja,
    kello: Kello,
  });
  sido(o, Vastauslukija, { vastaukset: TyopaikanVastausRepository, historia: HoksHistoria });
  sido(o, Jaa, {
    jakolinkit: JakolinkkiRepository,
    jakopiirit: Jakopiirit,
    viestinvalitys: Viestinvalitys,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, LueJakoja, {
    jakolinkit: JakolinkkiRepository,
    jakopiirit: Jakopiirit,
    vastauslukija: Vastauslukija,
    oppijaindeksi: Oppijaindeksi,
    viestinvalitys: Viestinvalitys,
    nimeaja: Nimeaja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, MuutaJakoa, {
    jakolinkit: JakolinkkiRepository,
    jakopiirit: Jakopiirit,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, AvaaJako, {
    jakolinkit: JakolinkkiRepository,
    kertakoodit: KertakoodiRepository,
    jakovartija: Jakovartija,
    viestinvalitys: Viestinvalitys,
    istunnot: Istunnot,
    salasanatiivistin: Salasanatiivistin,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, KatsoJakoja, {
    jakolinkit: JakolinkkiRepository,
    jakovartija: Jakovartija,
    vastauslukija: Vastauslukija,
    oppijaindeksi: Oppijaindeksi,
    nimeaja: Nimeaja,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, VastaaJakoon, {
    jakovartija: Jakovartija,
    vastaukset: TyopaikanVastausRepository,
    vastauslukija: Vastauslukija,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, TyopaikanViestit, {
    vastaukset: TyopaikanVastausRepository,
    jakolinkit: JakolinkkiRepository,
    jakopiirit: Jakopiirit,
    organisaatiot: Organisaatiot,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
}

function sidoOppijoidenTuonti(
  o: ContainerModuleLoadOptions,
  { keinotekoisetSallittu }: { readonly keinotekoisetSallittu: boolean },
): void {
  o.bind(KeinotekoisetSallittu).toConstantValue(keinotekoisetSallittu);
  sido(o, TuoOppijoita, {
    oppijoidenTuonti: OppijoidenTuontiRepository,
    organisaatiot: Organisaatiot,
    kirjaaja: Kirjaaja,
    kello: Kello,
    keinotekoisetSallittu: KeinotekoisetSallittu,
  });
  sido(o, LueTuontiraporttia, { oppijoidenTuonti: OppijoidenTuontiRepository, kirjaaja: Kirjaaja });
  sido(o, KasitteleTuonnit, {
    oppijoidenTuonti: OppijoidenTuontiRepository,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, YksiloiOppijat, {
    oppijoidenTuonti: OppijoidenTuontiRepository,
    vaestotietojarjestelma: Vaestotietojarjestelma,
    kello: Kello,
  });
  sido(o, HaeOppijanumeroita, {
    oppijoidenTuonti: OppijoidenTuontiRepository,
    tuoOppijoita: TuoOppijoita,
    kasitteleTuonnit: KasitteleTuonnit,
    yksiloiOppijat: YksiloiOppijat,
    kirjaaja: Kirjaaja,
  });
  sido(o, KasitteleOppijoita, {
    oppijoidenTuonti: OppijoidenTuontiRepository,
    yksiloiOppijat: YksiloiOppijat,
    paivitaOppijaindeksi: PaivitaOppijaindeksi,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, AjaTuontityot, {
    tuoOppijoita: TuoOppijoita,
    kasitteleTuonnit: KasitteleTuonnit,
    yksiloiOppijat: YksiloiOppijat,
    oppijoidenTuonti: OppijoidenTuontiRepository,
    viestinvalitys: Viestinvalitys,
    kello: Kello,
  });
}

function sidoMuistutukset(o: ContainerModuleLoadOptions): void {
  sido(o, Muistutukset, {
    muistutustilaukset: MuistutustilausRepository,
    oikeusvalvoja: Oikeusvalvoja,
    viestinvalitys: Viestinvalitys,
    sivuosoitteet: Sivuosoitteet,
    kirjaaja: Kirjaaja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, LahetaMuistutukset, {
    muistutustilaukset: MuistutustilausRepository,
    muistutettavat: Muistutettavat,
    tyopaikkajaksot: Tyopaikkajaksot,
    tyopaikanVastaukset: TyopaikanVastausRepository,
    tunnistautuminen: Tunnistautuminen,
    oikeusvalvoja: Oikeusvalvoja,
    avausvalvoja: Avausvalvoja,
    viestinvalitys: Viestinvalitys,
    sivuosoitteet: Sivuosoitteet,
    kello: Kello,
  });
}

function sidoHuolto(
  o: ContainerModuleLoadOptions,
  { omatTunnukset, omatOppijanumerot }: { readonly omatTunnukset: boolean; readonly omatOppijanumerot: boolean },
): void {
  sido(o, HavitaVanhentuneet, {
    hoksit: HoksRepository,
    oppijaindeksi: Oppijaindeksi,
    paivitaOppijaindeksi: PaivitaOppijaindeksi,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, PoistaYhteystiedot, {
    hoksit: HoksRepository,
    historia: HoksHistoria,
    oppijaindeksi: Oppijaindeksi,
    kello: Kello,
  });
  sido(o, VirkistaOpiskeluoikeudet, {
    oppijaindeksi: Oppijaindeksi,
    paivitaOppijaindeksi: PaivitaOppijaindeksi,
    kello: Kello,
  });
  sido(o, SeuraaOppijanumeroita, {
    oppijaindeksi: Oppijaindeksi,
    paivitaOppijaindeksi: PaivitaOppijaindeksi,
    oppijanumerorekisteri: Oppijanumerorekisteri,
  });
  sido(o, SiivoaLokitJaIstunnot, {
    siivoaSiirtoloki: SiivoaSiirtoloki,
    siirtolokiPaivia: SiirtolokiPaivia,
    istunnot: IstuntoRepository,
    ...(omatTunnukset && { tiketit: TikettiRepository, yritykset: KirjautumisyritysRepository }),
    ...(omatOppijanumerot && { oppijoidenTuonti: OppijoidenTuontiRepository }),
    kello: Kello,
  });
  sido(o, PoistaVanhatLuonnokset, { luonnokset: LomakeluonnosRepository, kello: Kello });
  sido(o, PoistaVanhatJaot, { jakolinkit: JakolinkkiRepository, kertakoodit: KertakoodiRepository, kello: Kello });
  sido(o, AjaHuolto, {
    ajovaraukset: Ajovaraukset,
    havitaVanhentuneet: HavitaVanhentuneet,
    poistaYhteystiedot: PoistaYhteystiedot,
    virkistaOpiskeluoikeudet: VirkistaOpiskeluoikeudet,
    seuraaOppijanumeroita: SeuraaOppijanumeroita,
    siivoaLokitJaIstunnot: SiivoaLokitJaIstunnot,
    poistaVanhatLuonnokset: PoistaVanhatLuonnokset,
    poistaVanhatJaot: PoistaVanhatJaot,
    lahetaMuistutukset: LahetaMuistutukset,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
}

function sidoOmatTunnukset(o: ContainerModuleLoadOptions): void {
  sido(o, Kirjaudu, {
    tunnukset: TunnusRepository,
    tiketit: TikettiRepository,
    istunnot: IstuntoRepository,
    yritykset: KirjautumisyritysRepository,
    salasanatiivistin: Salasanatiivistin,
    tunnistegeneraattori: Tunnistegeneraattori,
    kello: Kello,
  });
  sido(o, OmaTunnistautuminen, { tunnukset: TunnusRepository, tiketit: TikettiRepository, kello: Kello });
  o.bind(Tunnistautuminen).toService(OmaTunnistautuminen);
  sido(o, AnnaPaasytunniste, {
    kirjaudu: Kirjaudu,
    tunnukset: TunnusRepository,
    paasytunnisteet: Paasytunnisteet,
    kello: Kello,
  });
  sido(o, TunnustenPiiri, { tunnukset: TunnusRepository, organisaatiot: Organisaatiot });
  sido(o, AsetaSalasana, {
    tunnukset: TunnusRepository,
    tiketit: TikettiRepository,
    istunnot: IstuntoRepository,
    salasanatiivistin: Salasanatiivistin,
    salasanasaanto: Salasanasaanto,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, HallitseTunnuksia, {
    tunnukset: TunnusRepository,
    tunnustenPiiri: TunnustenPiiri,
    tiketit: TikettiRepository,
    istunnot: IstuntoRepository,
    yritykset: KirjautumisyritysRepository,
    salasanatiivistin: Salasanatiivistin,
    salasanasaanto: Salasanasaanto,
    tunnistegeneraattori: Tunnistegeneraattori,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, MyonnaRooleja, {
    tunnukset: TunnusRepository,
    anomukset: AnomusRepository,
    organisaatiot: Organisaatiot,
    tunnustenPiiri: TunnustenPiiri,
    tiketit: TikettiRepository,
    hallitseTunnuksia: HallitseTunnuksia,
    salasanatiivistin: Salasanatiivistin,
    tunnistegeneraattori: Tunnistegeneraattori,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, Anomukset, {
    anomukset: AnomusRepository,
    organisaatiot: Organisaatiot,
    myonnaRooleja: MyonnaRooleja,
    tunnistegeneraattori: Tunnistegeneraattori,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
  sido(o, LuoEnsimmainenTunnus, {
    tunnukset: TunnusRepository,
    tiketit: TikettiRepository,
    tunnistegeneraattori: Tunnistegeneraattori,
    kirjaaja: Kirjaaja,
    kello: Kello,
  });
}
