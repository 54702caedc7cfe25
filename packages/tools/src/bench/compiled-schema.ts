import { createRequire } from 'node:module';
import { jsonSchemat } from '@ehoks/wire/skeemat';

interface AjvClass {
  new (options: Record<string, unknown>): { compile(schema: Record<string, unknown>): (json: unknown) => boolean };
}

/** One of wire's own JSON Schemas, compiled by the very Ajv that wire uses, whichever versions others have brought along. */
export function compiledSchema(name: string): (json: unknown) => boolean {
  const { Ajv } = createRequire(createRequire(import.meta.url).resolve('@ehoks/wire'))('ajv') as {
    readonly Ajv: AjvClass;
  };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  return ajv.compile({ components: { schemas: jsonSchemat() }, $ref: `#/components/schemas/${name}` });
}
