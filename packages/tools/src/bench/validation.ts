import { createRequire } from 'node:module';
import { aikaleima, estaa, paivaHelsingissa, tarkista } from '@ehoks/core';
import { jsonSchemat, lueLuonti } from '@ehoks/wire';
import { type Measured, measure } from './measure.js';
import { opiskeluoikeusOid, plan } from './plan.js';

const TANAAN = paivaHelsingissa(aikaleima('2026-11-02T10:00:00Z'));

/** Shape and rules of a valid plan against JSON.parse and the bare compiled schema: no check digits, no calendar, no rules. */
export async function measureValidation(): Promise<readonly Measured[]> {
  const accepts = compiledSchema();
  const candidates = [
    { name: 'JSON.parse, compiled schema', run: ofEach((text) => accepts(JSON.parse(text))) },
    { name: 'shape', run: ofEach((text) => lueLuonti(JSON.parse(text)).muotohavainnot.length === 0) },
    { name: 'shape and rules', run: ofEach(isAccepted) },
  ];
  for (const { name, run } of candidates) if (!run()) throw new Error(`The plan to measure with is refused: ${name}`);
  return measure(candidates, { rounds: 7, roundMs: 300, clients: 1 });
}

/** Small, ordinary and large: about 3, 8 and 14 KB. */
const TEXTS = [1, 4, 7].map((parts) => JSON.stringify(plan(opiskeluoikeusOid(parts), parts)));

/** One operation is all the plans, so that every candidate gets the same mix. */
function ofEach(accepts: (text: string) => boolean): () => boolean {
  return () => TEXTS.every(accepts);
}

function isAccepted(text: string): boolean {
  return !estaa(tarkista(lueLuonti(JSON.parse(text)), { toiminto: 'luo', tanaan: TANAAN }));
}

interface AjvClass {
  new (options: Record<string, unknown>): { compile(schema: Record<string, unknown>): (json: unknown) => boolean };
}

function compiledSchema(): (json: unknown) => boolean {
  // The very Ajv that wire uses, whichever versions other packages have brought along.
  const { Ajv } = createRequire(createRequire(import.meta.url).resolve('@ehoks/wire'))('ajv') as {
    readonly Ajv: AjvClass;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.compile({ components: { schemas: jsonSchemat() }, $ref: '#/components/schemas/HoksLuonti' });
}
