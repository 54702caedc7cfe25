import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

const folder = join(root, 'docs');
await ensure({ sqlite3: false });
await build('packages/tools');
const { kirjoitaSivut, vanhentuneetSivut } = await import('./dist/docs/sivut.js');

if (process.argv.includes('--check')) {
  const stale = vanhentuneetSivut(folder);
  if (stale.length > 0) {
    console.error(`Not current: ${stale.map((name) => `docs/${name}`).join(', ')}. Run \`npm run docs\`.`);
    process.exitCode = 1;
  }
} else {
  for (const name of kirjoitaSivut(folder)) console.log(`docs/${name}`);
}
