import { Ajv, type ValidateFunction } from 'ajv';
import { saakoLuodaKoodia } from '../koodinluonti.js';
import { ARVOMUODOT, muotosaanto, type DtoLuokka } from '../kentat/kentta.js';
import { formaatti, jsonSchemat, jsonTyyppi, skeemanNimi, SKEEMOJEN_PAIKKA } from './json-schemat.js';
import { KOODI_AVAINSANA } from './koodi-avainsana.js';

const ASIAKIRJA = 'ehoks';
const TARKISTIMET = new Map<DtoLuokka, ValidateFunction>();
let ajv: Ajv | undefined;

/** The compiled schema of a shape; compiled at the first use, not at import. `undefined` where nothing may be compiled. */
export function nopeaTarkistus(luokka: DtoLuokka): ValidateFunction | undefined {
  if (!saakoLuodaKoodia()) return undefined;
  const valmis = TARKISTIMET.get(luokka);
  if (valmis !== undefined) return valmis;
  ajv ??= luoAjv();
  const uusi = ajv.compile({ $ref: `${ASIAKIRJA}${SKEEMOJEN_PAIKKA}${skeemanNimi(luokka)}` });
  TARKISTIMET.set(luokka, uusi);
  return uusi;
}

function luoAjv(): Ajv {
  // verbose: an error carries the value and the schema it broke, from which its finding is made.
  const uusi = new Ajv({ verbose: true });
  // The formats below demand all that the patterns do, which are there for other readers of the schemas.
  uusi.removeKeyword('pattern');
  uusi.addVocabulary([KOODI_AVAINSANA, 'components', 'pattern']);
  for (const muoto of ARVOMUODOT) {
    const validate = muotosaanto(muoto).kelpaa ?? (() => true);
    const onTeksti = jsonTyyppi(muoto) === 'string';
    uusi.addFormat(formaatti(muoto), onTeksti ? { type: 'string', validate } : { type: 'number', validate });
  }
  uusi.addSchema({ $id: ASIAKIRJA, components: { schemas: jsonSchemat() } });
  return uusi;
}
