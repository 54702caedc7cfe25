/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** Source is ESM TypeScript; Jest runs it as CommonJS through swc. Types are checked by `tsc -b` in `npm run lint`. */
const shared = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['ehoks-src', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These ship ES modules only, which Jest on Node 20 cannot load untransformed.
  transformIgnorePatterns: [
    '/node_modules/(?!(inversify|@inversifyjs|env-paths|is-safe-filename|escape-goat|fast-check|intl-messageformat|@formatjs|jose|ky|marked|p-map|pure-rand)/)',
  ],
  restoreMocks: true,
} satisfies Config;

/** Project name -> package. `npm test -- ydin` runs the first alone: the domain, no I/O. */
const projects = {
  ydin: 'core',
  wire: 'wire',
  testing: 'testing',
  persistence: 'persistence',
  registries: 'registries',
  rest: 'rest',
  ehoks: 'ehoks',
  client: 'client',
  simulator: 'simulator',
  server: 'server',
  sivut: 'web',
  docs: 'tools',
};

/** Those whose tests need a PostgreSQL server. */
const withPostgres = ['persistence', 'server'];

const config: Config = {
  // Every core: much of a test is waiting for a disk or a server, and Jest's own choice leaves one core idle.
  maxWorkers: '100%',
  // Milliseconds. Real databases and servers on a loaded machine: only what hangs is to be stopped. Jest knows no limit of a project's own.
  testTimeout: 120_000,
  projects: Object.entries(projects).map(([displayName, folder]) => ({
    ...shared,
    displayName,
    rootDir: `packages/${folder}`,
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    ...(folder === 'web' && { globalSetup: '<rootDir>/../tools/jest-chromium.mjs' }),
    ...(withPostgres.includes(displayName) && {
      globalSetup: '<rootDir>/../tools/jest-postgres.mjs',
      globalTeardown: '<rootDir>/../tools/jest-postgres-stop.mjs',
    }),
  })),
};

export default config;
