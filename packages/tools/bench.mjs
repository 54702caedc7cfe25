import { build } from './build.mjs';
import { ensure } from './ensure.mjs';

await ensure();
await build('packages/tools');
const { bench } = await import('./dist/bench/main.js');
await bench();
