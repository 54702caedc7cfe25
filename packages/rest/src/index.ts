export { KUTSUJA_MINUUTISSA, type Pyyntotapahtuma, type RestAsetukset } from './asetukset.js';
export type { EhoksPalvelut } from './ehoks-palvelut.js';
export { luoReitit, reittitaulut } from './luo-reitit.js';
export type { Reitti } from './pyynto/reitti.js';
