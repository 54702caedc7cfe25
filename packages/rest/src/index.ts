export { KUTSUJA_MINUUTISSA, type Pyyntotapahtuma, type RestAsetukset } from './asetukset.js';
export type { EhoksPalvelut, OmatTunnuksetPalvelut } from './ehoks-palvelut.js';
export { luoReitit, reittitaulut } from './luo-reitit.js';
export type { Reittitaulut } from './openapi/openapi-dokumentti.js';
export type {
  Jaljellinen,
  OppijanPyynto,
  Pyynto,
  Reitinosat,
  Reitti,
  TunnistettuPyynto,
  Vastaus,
} from './pyynto/reitti.js';
export { SUURIN_RUNKO } from './pyynto/lue-runko.js';
export type { Kutsurajat } from './pyynto/kutsurajat.js';
export { sivuosoitteet } from './sivut/sivuosoitteet.js';
export type { Sivusto } from './sivut/sivusto.js';
export { julkinenPolku } from './pyynto/julkinen-polku.js';
