import { kebab } from '@ehoks/core';
import { ValidationTypes } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata.js';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import { HoksKorvausDto } from '../dto/hoks-korvaus.dto.js';
import { HoksLuontiDto } from '../dto/hoks-luonti.dto.js';
import { HoksMuutosDto } from '../dto/hoks-muutos.dto.js';
import { arvonMuoto, kentat, muotosaanto, type Arvomuoto, type DtoLuokka, type Sisalto } from '../kentat/kentta.js';
import { RAJOITE } from '../kentat/koristeet.js';
import { KOODI_AVAINSANA } from './koodi-avainsana.js';

/** A JSON Schema 2020-12 object, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where the schemas refer to each other; the same place as in an OpenAPI document. */
export const SKEEMOJEN_PAIKKA = '#/components/schemas/';

/**
 * The JSON Schemas of the plan by name, made from the same decorators as the validation: `HoksLuonti`, `HoksKorvaus`,
 * `HoksMuutos` and their parts.
 */
export function jsonSchemat(): Record<string, JsonSchema> {
  const luokat = [...tavoitettavat([HoksLuontiDto, HoksKorvausDto, HoksMuutosDto])];
  return Object.fromEntries(luokat.map((luokka) => [skeemanNimi(luokka), skeema(luokka)]));
}

/** `HoksLuontiDto` -> `HoksLuonti`. */
export function skeemanNimi(luokka: DtoLuokka): string {
  return luokka.name.replace(/Dto$/, '');
}

/** The format's name: the standard one where there is one. */
export function formaatti(muoto: Arvomuoto): string {
  return { paiva: 'date', aikaleima: 'date-time' }[muoto as string] ?? kebab(muoto);
}

/** The JSON type of a kind's values. */
export function jsonTyyppi(muoto: Arvomuoto): 'string' | 'integer' | 'number' | 'boolean' {
  const muut = { kokonaisluku: 'integer', eiNegatiivinen: 'number', totuusarvo: 'boolean' } as const;
  return muoto in muut ? muut[muoto as keyof typeof muut] : 'string';
}

function tavoitettavat(luokat: Iterable<DtoLuokka>, loydetyt = new Set<DtoLuokka>()): Set<DtoLuokka> {
  for (const luokka of luokat) {
    if (loydetyt.has(luokka)) continue;
    loydetyt.add(luokka);
    const sisallot = [...kentat(luokka).values()].map((kentta) => kentta.sisalto);
    tavoitettavat(
      sisallot.filter((sisalto) => typeof sisalto !== 'string'),
      loydetyt,
    );
  }
  return loydetyt;
}

function skeema(luokka: DtoLuokka): JsonSchema {
  return {
    ...targetConstructorToSchema(luokka, { additionalConverters: MUUNTIMET }),
    additionalProperties: false,
    [KOODI_AVAINSANA]: muotosaanto('objekti').koodi,
  };
}

const MUUNTIMET = {
  [RAJOITE.puuttuu]: {},
  [RAJOITE.null]: {},
  [RAJOITE.arvo]: (rajoite: ValidationMetadata) => sisallonSkeema(rajoite.constraints[0] as Sisalto),
  [RAJOITE.lista]: { type: 'array' as const, [KOODI_AVAINSANA]: muotosaanto('lista').koodi },
  [RAJOITE.jasenet]: (rajoite: ValidationMetadata) => ({ items: sisallonSkeema(rajoite.constraints[0] as Sisalto) }),
  // The fields themselves know what they refer to.
  [ValidationTypes.NESTED_VALIDATION]: {},
};

function sisallonSkeema(sisalto: Sisalto): JsonSchema {
  if (typeof sisalto !== 'string') return { $ref: `${SKEEMOJEN_PAIKKA}${skeemanNimi(sisalto)}` };
  const { koodi, malli, lause } = muotosaanto(arvonMuoto(sisalto));
  const type = jsonTyyppi(sisalto);
  return {
    type,
    description: lause,
    ...(type !== 'boolean' && { format: formaatti(sisalto) }),
    ...(malli && { pattern: malli.source }),
    ...(sisalto === 'eiNegatiivinen' && { minimum: 0 }),
    [KOODI_AVAINSANA]: koodi,
  };
}
