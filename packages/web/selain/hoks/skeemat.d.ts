/** JSON Schemas of the plan's types by their names, made of `@ehoks/wire` when the pages are built. */
declare module 'virtual:hoksin-skeemat' {
  import type { Suunnitelmaskeemat } from '@ehoks/wire/esitys';
  const skeemat: Suunnitelmaskeemat;
  export default skeemat;
}
