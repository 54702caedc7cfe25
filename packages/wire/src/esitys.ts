// Apart from the reading of plans: what shows a plan needs neither its decorators nor the maker of schemas.
export { HOKS, kenttienLukija, onTekninen, type Kentta, type Laji, type Suunnitelmaskeemat } from './esitys/kentat.js';
export { nimiKielella } from './esitys/nimi.js';
export {
  AIEMMIN_HANKITUT,
  HANKITTAVAT,
  jaksonPaikka,
  lista,
  onTyopaikalla,
  osaksi,
  osat,
  vaihe,
  type Kokoelma,
  type Objekti,
  type Osa,
} from './esitys/osat.js';
