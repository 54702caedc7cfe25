/** JSON Schemas of the plan's types by their names, made of `@ehoks/wire` when the pages are built. */
declare module 'virtual:hoksin-skeemat' {
  interface Ominaisuus {
    readonly type?: string;
    readonly format?: string;
    readonly $ref?: string;
    readonly items?: { readonly type?: string; readonly format?: string; readonly $ref?: string };
  }
  const skeemat: Readonly<
    Record<
      string,
      { readonly properties: Readonly<Record<string, Ominaisuus>>; readonly required?: readonly string[] } | undefined
    >
  >;
  export default skeemat;
}
