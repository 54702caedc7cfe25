export type { EhoksAsetukset, Opintopolku } from './asetukset.js';
export { createEhoks, type Ehoks, type Korvaukset, type OmatTunnukset } from './create-ehoks.js';
export { jarjestelmanKello } from './jarjestelman-kello.js';
export { TIETOKANTAYHTEYKSIA } from '@ehoks/persistence';
export type { Sovittimet } from './portit.js';
