export type { Pyyntotapahtuma, RestAsetukset } from './asetukset.js';
export type { EhoksPalvelut } from './ehoks-palvelut.js';
export { luoReitit } from './luo-reitit.js';
