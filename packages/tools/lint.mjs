import { availableParallelism } from 'node:os';
import { ensure } from './ensure.mjs';
import { locked } from './lock.mjs';
import { runQuietly } from './run.mjs';

const TSC = 'node_modules/typescript/bin/tsc';
const ARROWS = ['--config', 'packages/tools/dependency-cruiser.cjs', 'packages', 'docs'];
/** Prose, tables and data keep the form their writers gave them. */
const FORMATTED = ['*.{js,ts}', 'packages/**/*.{ts,mjs,cjs}', 'docs/examples/*.ts'];

/** All of them are run, so that one round of mending is enough. The longest begins first. */
const CHECKS = [
  ['eslint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['types of the tests and examples', TSC, '-p', 'packages/tsconfig.test.json'],
  ['form', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...FORMATTED],
  ['public surface of the packages', 'packages/tools/api.mjs', '--check'],
  ['arrows between packages', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...ARROWS],
  ['generated documents', 'packages/tools/docs.mjs', '--check'],
];

const failed = [];

await ensure({ sqlite3: false });
// Not before what it is in has been installed.
const { default: pMap } = await import('p-map');
// The others read what this writes.
await locked(() => judge(['types of the sources', TSC, '-b']));
await pMap(CHECKS, judge, { concurrency: availableParallelism() });
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

/** What a check said is told when it has ended, so that no two are mixed. */
async function judge([name, ...args]) {
  const { code, output } = await runQuietly(process.execPath, args);
  console.log(`· ${name}\n${output}`.trimEnd());
  if (code !== 0) failed.push(name);
}
