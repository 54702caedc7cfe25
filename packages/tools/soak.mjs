import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { buildPages } from './pages.mjs';
import { startPostgres } from './postgres.mjs';
import { root } from './root.mjs';

const args = process.argv.slice(2);
await ensure();
await build('packages/tools');
await buildPages();
const { main } = await import('./dist/soak/main.js');
const server =
  args.includes('--postgres') && !process.env.EHOKS_TEST_PG_URL ? await startPostgres({ durable: true }) : undefined;
if (server) process.env.EHOKS_TEST_PG_URL = server.url;
try {
  process.exitCode = await main(root, args);
} finally {
  await server?.stop();
}
