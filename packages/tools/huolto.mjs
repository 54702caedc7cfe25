import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { root } from './root.mjs';

process.chdir(root);
await ensure();
await build('packages/server');
await import('../server/dist/huolto/main.js');
