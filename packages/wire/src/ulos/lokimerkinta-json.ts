import { kebab, type KirjattuLokitapahtuma, type Lokimuutos } from '@ehoks/core';
import type { Json } from './hoks-json.js';
import { kebabJson } from './kebab-json.js';

/** A row of the audit log. The places of its changes are written as clients write the fields. */
export function lokimerkintaJson({ muutokset, ...merkinta }: KirjattuLokitapahtuma): Json {
  return {
    ...kebabJson(merkinta),
    ...(muutokset && {
      muutokset: muutokset.map((muutos) => kebabJson({ ...muutos, polku: rajapinnanPolku(muutos) })),
    }),
  };
}

/** A place in a plan is a pointer already; a fact of an account, or a place in an entry of the first release, is not. */
function rajapinnanPolku({ polku }: Lokimuutos): string {
  return polku.startsWith('/') ? polku : kebab(polku);
}
