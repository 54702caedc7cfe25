import { aikaleima, estaa, paivaHelsingissa, tarkista } from '@ehoks/core';
import { lueLuonti } from '@ehoks/wire';
import { compiledSchema } from './compiled-schema.js';
import { busy, inverse, measure } from './measure.js';
import { plan } from './plan.js';
import { type Findings, ratesTable } from './report.js';
import type { Scale } from './scale.js';

const TANAAN = paivaHelsingissa(aikaleima('2026-11-02T10:00:00Z'));

/** Shape and rules of a valid plan against JSON.parse and the bare compiled schema: no check digits, no calendar, no rules. */
export async function measureValidation({ rounds, roundMs }: Scale): Promise<Findings> {
  const accepts = compiledSchema('HoksLuonti');
  const candidates = [
    { name: 'JSON.parse, compiled schema', run: ofEach((text) => accepts(JSON.parse(text))) },
    { name: 'shape', run: ofEach((text) => lueLuonti(JSON.parse(text)).muotohavainnot.length === 0) },
    { name: 'shape and rules', run: ofEach(isAccepted) },
  ];
  for (const { name, run } of candidates) if (!run()) throw new Error(`The plan to measure with is refused: ${name}`);
  const measured = await measure(
    candidates.map(({ name, run }) => ({ name, round: () => busy(run, roundMs / 4) })),
    rounds * 3,
  );
  const [, , checked] = measured;
  return {
    tables: [ratesTable('Validation of three plans (3, 8 and 14 KB)', measured)],
    results: checked ? [{ target: 'validation', of: 'in process', value: inverse(checked.ratio) }] : [],
  };
}

/** Small, ordinary and large: about 3, 8 and 14 KB. */
const TEXTS = [1, 4, 7].map((parts) => JSON.stringify(plan(parts, parts)));

/** One operation is all the plans, so that every candidate gets the same mix. */
function ofEach(accepts: (text: string) => boolean): () => boolean {
  return () => TEXTS.every(accepts);
}

function isAccepted(text: string): boolean {
  return !estaa(tarkista(lueLuonti(JSON.parse(text)), { toiminto: 'luo', tanaan: TANAAN }));
}
