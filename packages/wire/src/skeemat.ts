// Apart from the reading of plans: the maker of schemas would quadruple a page that only checks.
export { jsonSchemat, type JsonSchema } from './skeema/json-schemat.js';
