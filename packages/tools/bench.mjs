import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { startPostgres } from './postgres.mjs';

await ensure();
await build('packages/tools');
const { bench } = await import('./dist/bench/main.js');
await bench(process.argv.slice(2), () => startPostgres({ durable: true }));
