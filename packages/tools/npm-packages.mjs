import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { stop } from './stop.mjs';

/** Does node_modules hold exactly what package-lock.json asks for? Packages of other platforms do not count. */
export function packagesInstalled(folder = root) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const present = lockedPackages(installed);
  return Object.entries(lockedPackages(join(folder, 'package-lock.json')))
    .filter(([path, { link, optional }]) => path.includes('node_modules/') && !link && !optional)
    .every(([path, { version }]) => present[path]?.version === version);
}

const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * `npm install`, not `npm ci`: it takes the same versions from package-lock.json and leaves the file alone, but goes through
 * where a registry lacks the binaries of other platforms, and keeps what has been compiled before. Install scripts do not
 * run: the one package that needs its own, sqlite3, is built by sqlite3.mjs where it is used.
 */
export async function installPackages() {
  console.error('Installing npm packages …');
  const [program, args] = npm();
  const code = await run(program, [...args, 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0)
    stop(`npm install failed (exit code ${code}): its own words are above. Is the npm registry reachable?`);
}
