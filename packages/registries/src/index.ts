export { Aikaraja } from './aikaraja.js';
export { luoRekisterit, type RekisterienAsetukset, type Rekisterit } from './luo-rekisterit.js';
