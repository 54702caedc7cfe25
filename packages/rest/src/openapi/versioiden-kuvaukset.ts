import { lokinSivu, VERSIOON } from './hakuehdot.js';
import type { Kuvaukset } from './reittikuvaus.js';

/** The versions of a plan, below the plan's address. */
export function versioidenKuvaukset(hoks: string): Kuvaukset {
  return {
    [`get ${hoks}/versiot`]: {
      yhteenveto:
        "Versions of the plan from the newest: who, when and how. For those who may read the plan; of a deleted one, for those who may restore it. `meta.organisaatiot`: names of the makers' organisations by OID.",
      data: 'Versio',
      lista: true,
      haku: lokinSivu('ennen'),
    },
    [`get ${hoks}/versiot/:versio`]: {
      yhteenveto:
        'The whole plan as it was in the version; `meta` tells who made it, when and how. Its `ETag` meets `If-Match` only while the version is the current one.',
      data: 'HoksKorvaus',
    },
    [`get ${hoks}/versiot/:versio/vertailu`]: {
      yhteenveto: 'What changed from the version to another, field by field. A part that only moved is told as moved.',
      data: 'Kenttamuutos',
      lista: true,
      haku: VERSIOON,
    },
  };
}
