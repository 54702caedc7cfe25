import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locked } from './lock.mjs';
import { root } from './root.mjs';
import { runBin } from './run.mjs';
import { stop } from './stop.mjs';

/** What the pages are made of. */
const SOURCES = [
  'packages/web/selain',
  'packages/web/vite.config.mts',
  'packages/core/src',
  'packages/wire/src',
  'package-lock.json',
];
const STAMP = join(root, 'packages/web/sivut/.sources');

/** Bundles the pages when what they are made of has changed. What they import of other packages has been compiled before. */
export const buildPages = () =>
  locked(async () => {
    const sources = fingerprint();
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
    console.error('Building the pages …');
    const code = await runBin('vite/bin/vite.js', [
      'build',
      '--config',
      'packages/web/vite.config.mts',
      '--logLevel',
      'warn',
    ]);
    if (code !== 0) stop('The pages could not be built: see above.');
    writeFileSync(STAMP, sources);
  });

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of files(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function files(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
