import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { buildPages } from './pages.mjs';
import { startPostgres } from './postgres.mjs';

await ensure();
await build('packages/tools');
await buildPages();
const { bench } = await import('./dist/bench/main.js');
await bench(process.argv.slice(2), () => startPostgres({ durable: true }));
