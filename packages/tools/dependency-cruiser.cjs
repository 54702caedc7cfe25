const { join } = require('node:path');

/** Which packages the sources of each package may import. Nothing else is allowed. */
const ARROWS = {
  core: [],
  wire: ['core'],
  testing: ['core'],
  persistence: ['core'],
  registries: ['core'],
  simulator: ['core'],
  rest: ['core', 'wire'],
  ehoks: ['core', 'wire', 'persistence', 'registries'],
  server: ['core', 'rest', 'ehoks', 'simulator', 'web'],
  client: ['core', 'wire'],
  web: ['core', 'wire'],
  tools: ['core', 'wire', 'persistence', 'rest', 'ehoks', 'server', 'simulator', 'testing'],
};

/** What every test may import besides: it stands where a vendor's own code would. */
const FOR_TESTS = ['testing', 'simulator', 'client'];

/** The pages' tests open them in a browser, served by the whole service. */
const FOR_TESTS_OF = { web: ['server'] };

/** npm packages that belong to one layer: replacing one of them touches only the packages named here. */
const LAYERS = {
  // ehoks takes the host's own DataSource: it knows its type. The bench counts its statements.
  typeorm: ['persistence', 'ehoks', 'tools'],
  sqlite3: ['persistence', 'tools'],
  // testing makes and removes databases on the tests' server.
  pg: ['persistence', 'testing', 'tools'],
  'pg-copy-streams': ['tools'],
  'express|swagger-ui-dist': ['rest', 'server', 'simulator', 'tools'],
  'class-validator|class-transformer|class-validator-jsonschema': ['wire', 'server'],
  ajv: ['wire', 'tools'],
  'papaparse|fastest-levenshtein': ['wire'],
  'pdfkit|fontkit|@expo-google-fonts': ['rest'],
  'inversify|uuid': ['ehoks'],
  ky: ['registries', 'client', 'web'],
  'fast-xml-parser|lru-cache': ['registries'],
  'commander|cli-progress|cli-table3|env-paths|jsonc-parser|@inquirer|p-map': ['client'],
  'prom-client': ['server'],
  'react|react-dom|react-router|react-intl|styled-components|suomifi-ui-components|@tanstack': ['web'],
  'playwright-core|axe-core|unpdf': [],
};

const packages = (names) => `^packages/(${names.join('|')})/`;

const arrows = Object.entries(ARROWS).flatMap(([name, targets]) => [
  {
    name: `arrows-of-${name}`,
    severity: 'error',
    from: { path: `^packages/${name}/(src|selain)/` },
    to: { path: '^packages/', pathNot: packages([name, ...targets]) },
  },
  {
    name: `arrows-of-${name}-tests`,
    severity: 'error',
    from: { path: `^packages/${name}/test/` },
    to: { path: '^packages/', pathNot: packages([name, ...targets, ...FOR_TESTS, ...(FOR_TESTS_OF[name] ?? [])]) },
  },
]);

const layers = Object.entries(LAYERS).map(([libraries, owners]) => ({
  name: `layer-of-${libraries.split('|')[0]}`,
  severity: 'error',
  from: { path: '^packages/[^/]+/(src|selain)/', pathNot: packages(owners) },
  to: { path: `(^|/)node_modules/(@types/)?(${libraries})/|^(${libraries})$` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-nothing',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: { pathNot: '^packages/core/src/' },
    },
    ...arrows,
    ...layers,
    // Screens are let be: an object's fields draw objects, as the plan's schema is of itself.
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^packages/web/selain/' }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { path: '/(src|test)/' }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    // Absolute: a relative one is looked for twice under its own folder.
    tsConfig: { fileName: join(__dirname, '../tsconfig.test.json') },
    enhancedResolveOptions: {
      conditionNames: ['ehoks-src', 'import', 'default', 'node', 'types'],
      exportsFields: ['exports'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|sivut/assets)/' },
  },
};
