import { build } from './build.mjs';
import { ensure } from './ensure.mjs';

// npm works in the root of the checkout; the file was named from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
await ensure({ sqlite3: false });
await build('packages/tools');
const { saannot } = await import('./dist/saannot/komento.js');

process.chdir(from);
const { tuloste, virhetuloste, koodi } = saannot(process.argv.slice(2), new Date());
if (tuloste !== '') console.log(tuloste);
if (virhetuloste !== '') console.error(virhetuloste);
process.exitCode = koodi;
