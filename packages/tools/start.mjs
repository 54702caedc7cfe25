import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { buildPages } from './pages.mjs';
import { root } from './root.mjs';

process.chdir(root);
await ensure();
await build('packages/server');
await buildPages();
// In this very process: signals, terminal and exit code are the service's own. The npm script says `exec` for the same
// reason: a shell in between would end at SIGTERM and leave the service behind.
await import('../server/dist/main.js');
