export type { EhoksAsetukset, Opintopolku, OppijanumerorekisterinAsetukset } from './asetukset.js';
export {
  createEhoks,
  type Ehoks,
  type Korvaukset,
  type OmatOppijanumerot,
  type OmatTunnukset,
} from './create-ehoks.js';
export {
  onTietokanta,
  palautaVarmuuskopio,
  teeVarmuuskopio,
  VarmuuskopioError,
  type Palautus,
  type Varmuuskopio,
} from '@ehoks/persistence';
export type { Naapurikutsu, ViestienAsetukset } from '@ehoks/registries';
export { jarjestelmanKello } from './jarjestelman-kello.js';
export { TIETOKANTAYHTEYKSIA } from '@ehoks/persistence';
export type { Sovittimet } from './portit.js';
export type { Mitat, Seuranta } from './seuranta.js';
