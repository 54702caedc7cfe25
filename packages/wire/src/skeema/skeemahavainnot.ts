import { camel, type Havainto, type Polku } from '@ehoks/core';
import type { ErrorObject } from 'ajv';
import { muotosaanto } from '../kentat/kentta.js';
import { muotohavainto, tuntematonAvain } from '../sisaan/muotohavainto.js';
import { KOODI_AVAINSANA } from './koodi-avainsana.js';

/** The findings of the compiled schema itself, so that nothing it refuses passes even if the validator had nothing to say. */
export function skeemahavainnot(virheet: readonly ErrorObject[]): readonly Havainto[] {
  return virheet.map((virhe) => {
    const polku = polkuOsoittimesta(virhe.instancePath);
    if (virhe.keyword === 'additionalProperties')
      return tuntematonAvain(polku, String(virhe.params['additionalProperty']));
    if (virhe.keyword === 'required')
      return muotohavainto(muotosaanto('kenttaPuuttuu').koodi, [
        ...polku,
        camel(String(virhe.params['missingProperty'])),
      ]);
    if (virhe.data === null) return muotohavainto(muotosaanto('kenttaNull').koodi, polku);
    return muotohavainto(String(virhe.parentSchema?.[KOODI_AVAINSANA]), polku);
  });
}

/** The schema goes into known keys only, so every segment is one of ours or an index. */
function polkuOsoittimesta(osoitin: string): Polku {
  return osoitin
    .split('/')
    .slice(1)
    .map((osa) => (/^\d+$/.test(osa) ? Number(osa) : camel(osa)));
}
