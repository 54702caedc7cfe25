export { lueKorvaus, lueLuonti, lueMuutos, type LuettuHoks } from './sisaan/lue-hoks.js';
export { lueOppija, lueTuonti, TUONNIN_RAJAT, type LuettuTuonti } from './sisaan/lue-tuonti.js';

export { havaintoJson, type HavaintoJson } from './ulos/havainto-json.js';
export { hankkimistapaJson, hoksJson, paatasoJson, type Json } from './ulos/hoks-json.js';
export { indeksiriviJson } from './ulos/indeksirivi-json.js';
export { kebabJson } from './ulos/kebab-json.js';
export { lokimerkintaJson } from './ulos/lokimerkinta-json.js';
export { luonnosJson, luonnostiedotJson, type LuonnosJson, type LuonnostiedotJson } from './ulos/luonnos-json.js';
export { opiskeluoikeusJson } from './ulos/opiskeluoikeus-json.js';
export { siirtoJson, siirtomaaraJson } from './ulos/siirtoloki-json.js';
export { JAKSORAPORTIN_SARAKKEET, tyopaikkajaksoJson } from './ulos/tyopaikkajakso-json.js';
export {
  rekisterihenkiloJson,
  springSivu,
  tuonninPerustiedotJson,
  tuonninRiviJson,
  tuontidataJson,
  muutosJson,
  tuontikoosteJson,
  viipale,
  yleistunnisteJson,
} from './ulos/tuonti-json.js';
export { vipunenJson } from './ulos/vipunen-json.js';
export { virheRunko, type VirheRunko, type Virheyhteys } from './ulos/virhe-runko.js';
export type { Virhepuu } from './ulos/virhepuu.js';

export { CSV_BOM, csvRivit } from './taulukko/csv.js';
export { kirjoitaTaulukko, type Rivitulos } from './taulukko/kirjoita-taulukko.js';
export {
  lueTaulukko,
  lueTaulukkorivi,
  TAULUKON_RAJAT,
  type Taulukko,
  type Taulukkorivi,
} from './taulukko/lue-taulukko.js';
export { mallitaulukko, taulukonOhje, type Sarakeohje } from './taulukko/mallitaulukko.js';
export {
  kirjoitaOppijataulukko,
  oppijamalli,
  oppijataulukonOhje,
  type Oppijarivitulos,
} from './taulukko/oppijat/kirjoita-oppijataulukko.js';
export {
  lueOppijataulukko,
  OPPIJATAULUKON_RAJAT,
  type Oppijarivi,
  type Oppijataulukko,
  type Solupuute,
} from './taulukko/oppijat/lue-oppijataulukko.js';
export { OPPIJASARAKKEET, type Oppijasarakeavain } from './taulukko/oppijat/oppijasarakkeet.js';
export type { Sarake } from './taulukko/sarake.js';
export { sarakkeenNimi } from './taulukko/sarakkeet.js';
export { OPPIJATAULUKON_TILAT, type OppijataulukonTila } from './taulukko/oppijat/oppijatulossarakkeet.js';
export { TAULUKON_TILAT, type TaulukonTila } from './taulukko/tulossarakkeet.js';

export { vertailunakyma, type KenttamuutosJson, type Vertailunakyma } from './nakymat/vertailunakyma.js';
export { hoksinakyma, type Hoksinakyma, type NimetJson, type OpiskeluoikeusJson } from './nakymat/hoksinakyma.js';
export { etusivunakyma, type Etusivunakyma, type TyolistaJson } from './nakymat/etusivunakyma.js';
export {
  kehysnakyma,
  type Kehysnakyma,
  type KehysnakymanOrganisaatio,
  type Kehysymparisto,
} from './nakymat/kehysnakyma.js';
export {
  lomakenakyma,
  tutkinnonOsaJson,
  type LomakkeenOpiskeluoikeusJson,
  type Lomakenakyma,
  type OsaAlueJson,
  type RakenneJson,
  type RakenteenOsaJson,
  type TutkinnonOsaJson,
  type ValittavaKoodi,
} from './nakymat/lomakenakyma.js';
export {
  oppijaJson,
  oppijanakyma,
  type OppijaJson,
  type Oppijanakyma,
  type OppijanSuunnitelmaJson,
} from './nakymat/oppijanakyma.js';
export { oppijanKehysnakyma, type OppijanKehysnakyma, type OppijanTiedoteJson } from './nakymat/oppijan-kehysnakyma.js';
export {
  omaSuunnitelmanakyma,
  omatSuunnitelmatNakyma,
  suunnitelmanSisalto,
  type ArviointiJson,
  type OmaSuunnitelmaJson,
  type OmaSuunnitelmanakyma,
  type OmatSuunnitelmatNakyma,
  type SuunnitelmanSisalto,
  type TulevaTapahtumaJson,
} from './nakymat/oma-suunnitelmanakyma.js';
export {
  henkiloJson,
  oppijanumeronakyma,
  paanumeroJson,
  rivipuuteJson,
  tuontiJson,
  tuontiriviJson,
  type HenkiloJson,
  type HenkilonTuontiJson,
  type HenkiloRiviJson,
  type Oppijanumeronakyma,
  type PaanumeroJson,
  type RivipuuteJson,
  type TuontiJson,
  type TuontiriviJson,
} from './nakymat/oppijanumeronakymat.js';
export {
  muistutusnakyma,
  muistutustilausJson,
  type Muistutusnakyma,
  type MuistutustilausJson,
} from './nakymat/muistutusnakyma.js';
export type { NimettyOrganisaatio, Nimi, PuuttuvatPalvelut } from './nakymat/osat.js';
export {
  jaettuJson,
  jaetutJson,
  jakoJson,
  jaotnakyma,
  oppijanJaotnakyma,
  tyopaikkojenViestitJson,
  vastausJson,
  type EsitayttoJson,
  type JaetunRiviJson,
  type JaettuJson,
  type JaetutJson,
  type JakoJson,
  type JakolinkinTila,
  type JaonOsaJson,
  type JaonPyynto,
  type Jaotnakyma,
  type KohdeJson,
  type OppijanJaotnakyma,
  type SaajaJson,
  type TyopaikaltaJson,
  type TyopaikkojenViestitJson,
  type VastausJson,
  type ViestiJson,
} from './nakymat/jakonakymat.js';
