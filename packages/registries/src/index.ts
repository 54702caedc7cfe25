export { Aikaraja } from './aikaraja.js';
export type { Palvelu } from './http/ei-vastaa.js';
export { NAAPURIVIAT, type Naapurikutsu, type Naapurivika } from './http/naapuri.js';
export { luoRekisterit, type RekisterienAsetukset, type Rekisterit } from './luo-rekisterit.js';
export { eiVaestotietojarjestelmaa } from './vaestotietojarjestelma/ei-vaestotietojarjestelmaa.js';
export { luoViestinvalitys } from './viestit/luo-viestinvalitys.js';
export { kirjeena, type Kirje } from './viestit/tekstit.js';
export type { ViestienAsetukset } from './viestit/viestien-asetukset.js';
