import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { jestArguments } from './jest-arguments.mjs';
import { buildPages } from './pages.mjs';
import { root } from './root.mjs';
import { runBin } from './run.mjs';

// The names are needed before packages are installed: a light project must not wait for a compiler.
const config = readFileSync(join(root, 'jest.config.ts'), 'utf8');
const projects = [...(/const projects = \{([^}]*)\}/.exec(config)?.[1] ?? '').matchAll(/^\s*(\w+):/gm)].map(
  ([, name]) => name,
);
const { args, light } = jestArguments(process.argv.slice(2), projects);

await ensure({ sqlite3: !light });
if (!light) await build();
if (!light) await buildPages();
process.exitCode = await runBin('jest/bin/jest.js', args);
