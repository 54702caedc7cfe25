import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { buildPages } from './pages.mjs';
import { root } from './root.mjs';

process.chdir(root);
await ensure({ sqlite3: false });
await build();
await buildPages();
