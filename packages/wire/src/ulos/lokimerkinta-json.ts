import { kebab, type KirjattuLokitapahtuma } from '@ehoks/core';
import type { Json } from './hoks-json.js';
import { kebabJson } from './kebab-json.js';

/** A row of the audit log. The places of its changes are written as clients write the fields. */
export function lokimerkintaJson({ muutokset, ...merkinta }: KirjattuLokitapahtuma): Json {
  return {
    ...kebabJson(merkinta),
    ...(muutokset && { muutokset: muutokset.map((muutos) => kebabJson({ ...muutos, polku: kebab(muutos.polku) })) }),
  };
}
