/** A plan as the API takes and gives it: keys in kebab-case. Its form is that of the JSON Schemas in `@ehoks/wire`. */
export interface HoksJson {
  readonly 'oppija-oid'?: string;
  readonly 'opiskeluoikeus-oid'?: string;
  readonly id?: number;
  readonly [kentta: string]: unknown;
}

/** A plan as it is stored, and the mark of its state for `If-Match`. */
export interface LuettuSuunnitelma {
  readonly suunnitelma: HoksJson & { readonly id: number };
  readonly etag: string | undefined;
}
