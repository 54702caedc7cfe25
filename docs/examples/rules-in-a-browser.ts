// The rules alone in a page: one script without server, Node or `eval`, so it runs under a strict Content-Security-Policy.
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { HavaintoJson } from '@ehoks/wire';
import { buildSync } from 'esbuild';
import { plan } from './plan.js';

/** Bytes; measured 177 000 and 48 000, of which a tenth are texts of findings that only files and tables have. More means that a page has begun to carry what it does not use. */
const RAW_AT_MOST = 185_000;
const GZIP_AT_MOST = 50_000;

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('plan-checker.js', import.meta.url))],
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'ehoks',
  write: false,
});
const [{ contents, text }] = outputFiles as [(typeof outputFiles)[number]];
const gzip = gzipSync(contents).length;
console.log(`Bundle: ${contents.length} bytes, ${gzip} with gzip`);
if (contents.length > RAW_AT_MOST || gzip > GZIP_AT_MOST) throw new Error('The bundle has grown');

// Stands for the page: the language itself and nothing of Node, and no code made from text.
const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
runInContext(text, page);

function check(json: object): HavaintoJson[] {
  const call = `JSON.stringify(ehoks.checkPlan(${JSON.stringify(json)}, '2026-01-15', 'en'))`;
  return JSON.parse(runInContext(call, page) as string) as HavaintoJson[];
}

const good = plan('1.2.246.562.15.44400000145', '1.2.246.562.24.44400000019');
console.log(`A good plan: ${check(good).filter(({ taso }) => taso === 'virhe').length} errors`);
for (const { koodi, polku, viesti } of check({ ...good, 'oppija-oid': '1.2.246.562.24.44400000018', sahkoposti: null }))
  console.log(`${koodi} ${polku}: ${viesti}`);
