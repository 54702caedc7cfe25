export { EhoksAsiakas, type Harjoitus, type Tilinoikeus, type Vastaanotettu } from './asiakas/ehoks-asiakas.js';
export type { Hylkays } from './asiakas/hylkays.js';
export { lueHylkays, Siirtovirhe, type Virhelaji } from './asiakas/siirtovirhe.js';
export type { HoksJson, LuettuSuunnitelma } from './asiakas/suunnitelma.js';
export { tarkistaSuunnitelma, type Kirjoitustoiminto, type Tarkistus } from './asiakas/tarkistus.js';
export type { Asiakasasetukset } from './asiakas/tiliyhteys.js';
export type { Toisto, Yhteysasetukset } from './asiakas/yhteys.js';
export { tilikansio } from './lukitus/tilikansio.js';
export {
  tilimuisti,
  type Lukko,
  type Tilimuisti,
  type Tilitieto,
  type TorjuttuSalasana,
} from './lukitus/tilimuisti.js';
export type { Lupa } from './lukitus/tilin-vartija.js';
export type { Oppijanumerot, Oppijapuute } from './oppijanumerot/oppija-json.js';
export { OppijanumeroAsiakas, type Hetuhaku } from './oppijanumerot/oppijanumero-asiakas.js';
export { TUONTIRAJAPINNAT, type TuontirajapinnanNimi } from './oppijanumerot/oppijarekisteri.js';
export { OPPIJAN_TILAT, type OppijanTila, type Oppijatulos, type TuonninRivi } from './oppijanumerot/oppijatulos.js';
export type { Tuontiasetukset } from './oppijanumerot/tuo-oppijat.js';
export { tuontimuisti, type MuistettuEra, type Tuontimuisti } from './oppijanumerot/tuontimuisti.js';
export { tuontitiedosto } from './oppijanumerot/tuontitiedosto.js';
export type { Tuotava } from './oppijanumerot/tuotava.js';
export { SIIRTOTAVAT, type Siirrettava, type Siirtotapa } from './siirto/siirrettava.js';
export { siirra, type Siirtoasetukset } from './siirto/siirra.js';
export { siirtomuisti, type Siirretty, type Siirtomuisti } from './siirto/siirtomuisti.js';
export { siirtotiedosto } from './siirto/siirtotiedosto.js';
export {
  SIIRRON_TILAT,
  Yhteenvedot,
  type SiirronTila,
  type Siirtotulos,
  type Yhteenveto,
} from './siirto/siirtotulos.js';
export type { Tunnukset } from './tunnistus/kirjautuminen.js';
export { TUNNISTUSTAVAT, type Tunnistustapa } from './tunnistus/kirjaudu.js';
