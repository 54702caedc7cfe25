export {
  AIEMMIN_HANKITUT,
  HANKITTAVAT,
  jaksonPaikka,
  lista,
  onTyopaikalla,
  osat,
  vaihe,
  type Objekti,
  type Osa,
} from '@ehoks/wire/esitys';
