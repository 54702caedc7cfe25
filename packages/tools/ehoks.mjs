import { build } from './build.mjs';
import { ensure } from './ensure.mjs';

// npm works in the root of the checkout; files are named from where the user stands.
const from = process.env.INIT_CWD ?? process.cwd();
await ensure({ sqlite3: false });
await build('packages/client');

process.chdir(from);
await import('../client/dist/komentorivi/ehoks.js');
