import type { Hakuehto } from './reittikuvaus.js';

/** What every description of an update says of its headers. */
export const OPTIMISTINEN =
  'Send `If-Match` with the `ETag` of GET to save only if nobody has changed the plan since (412). `Prefer: return=representation` gives 200 with the findings instead of 204.';

/** Paging of a log, from the newest row. */
export function lokinSivu(raja: 'ennen' | 'ennen-numeroa'): readonly Hakuehto[] {
  return [
    {
      nimi: 'enintaan',
      muoto: { type: 'integer', default: 100, minimum: 1, maximum: 1000 },
      kuvaus: 'Rows on a page.',
    },
    {
      nimi: raja,
      muoto: { type: 'integer', minimum: 1 },
      kuvaus:
        'Rows with a smaller number than this: `meta.seuraava` of the page before. Without one this was the last.',
    },
  ];
}

/** The other side of a comparison. */
export const VERSIOON: readonly Hakuehto[] = [
  {
    nimi: 'versioon',
    muoto: { type: 'integer', minimum: 1 },
    kuvaus: 'The version compared with. Default: the next one, so that the answer tells what its change did.',
  },
];
