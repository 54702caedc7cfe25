export { EhoksAsiakas, type Asiakasasetukset, type Tilinoikeus, type Vastaanotettu } from './asiakas/ehoks-asiakas.js';
export { lueHylkays, Siirtovirhe, type Hylkays, type Virhelaji } from './asiakas/siirtovirhe.js';
export type { HoksJson, LuettuSuunnitelma } from './asiakas/suunnitelma.js';
export { tarkistaSuunnitelma, type Kirjoitustoiminto, type Tarkistus } from './asiakas/tarkistus.js';
export type { Yhteysasetukset } from './asiakas/yhteys.js';
export { ODOTUS_TUNTEINA, type Lupa } from './lukitus/lukon-vartija.js';
export { lukkomuisti, type Lukko, type Lukkomuisti } from './lukitus/lukkomuisti.js';
export { lukkotiedosto } from './lukitus/lukkotiedosto.js';
export { SIIRTOTAVAT, type Siirrettava, type Siirtotapa } from './siirto/siirrettava.js';
export { siirra, type Siirtoasetukset } from './siirto/siirra.js';
export {
  SIIRRON_TILAT,
  Yhteenvedot,
  type SiirronTila,
  type Siirtotulos,
  type Yhteenveto,
} from './siirto/siirtotulos.js';
export type { Tunnukset } from './tunnistus/kirjautuminen.js';
export { TUNNISTUSTAVAT, type Tunnistustapa } from './tunnistus/kirjaudu.js';
