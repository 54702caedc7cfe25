import { ensure } from './ensure.mjs';
import { locked } from './lock.mjs';
import { run, runBin } from './run.mjs';

const TSC = 'typescript/bin/tsc';

/** Prose, tables and data keep the form their writers gave them. */
const FORMATTED = ['*.{js,ts}', 'packages/**/*.{ts,mjs,cjs}', 'docs/examples/*.ts'];

/** All of them are run, so that one round of mending is enough. */
const CHECKS = [
  ['types of the sources', () => locked(() => runBin(TSC, ['-b']))],
  ['types of the tests and examples', () => runBin(TSC, ['-p', 'packages/tsconfig.test.json'])],
  ['form', () => runBin('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', ...FORMATTED])],
  ['eslint', () => runBin('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
  [
    'arrows between packages',
    () =>
      runBin('dependency-cruiser/bin/dependency-cruise.mjs', [
        '--config',
        'packages/tools/dependency-cruiser.cjs',
        'packages',
        'docs',
      ]),
  ],
  ['public surface of the packages', () => run(process.execPath, ['packages/tools/api.mjs', '--check'])],
  ['generated documents', () => run(process.execPath, ['packages/tools/docs.mjs', '--check'])],
];

await ensure({ sqlite3: false });
const failed = [];
for (const [name, check] of CHECKS) {
  console.log(`· ${name}`);
  if ((await check()) !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
