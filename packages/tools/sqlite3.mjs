import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { stop } from './stop.mjs';

export function sqlite3Loads() {
  try {
    createRequire(join(root, 'package.json'))('sqlite3');
    return true;
  } catch {
    return false;
  }
}

/**
 * Gets the binary part of sqlite3: a prebuilt one when it can be downloaded, else compiled here. The first attempt needs
 * no compiler to be worth making; only when it fails is one installed.
 */
export async function buildSqlite3() {
  console.error('Building sqlite3: seconds when a prebuilt binary can be had, else about 80 s of compiling …');
  let { code, output } = await rebuild();
  const missing = code === 0 ? [] : COMPILERS.filter(({ commands }) => !commands.some(onPath)).map(({ apt }) => apt);
  if (missing.length > 0) {
    await installCompilers(missing);
    console.error('Compiling sqlite3, about 80 s …');
    ({ code, output } = await rebuild());
  }
  if (code !== 0) stop(`${output}\nsqlite3 could not be built (npm rebuild sqlite3): see above.`);
  // In a process of its own: a failed load may have left something half loaded in this one.
  const loaded = spawnSync(process.execPath, ['-e', "require('sqlite3')"], { cwd: root, encoding: 'utf8' });
  if (loaded.status !== 0) stop(`${loaded.stderr}\nsqlite3 was built but does not load: see above.`);
}

const COMPILERS = [
  { apt: 'python3', commands: ['python3', 'python'] },
  { apt: 'make', commands: ['make'] },
  { apt: 'g++', commands: ['g++', 'c++', 'clang++'] },
];

function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installCompilers(missing) {
  const install = `apt-get update && apt-get install -y ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get'))
    stop(
      [
        `sqlite3 has to be compiled here, and that needs ${missing.join(', ')}. Install them and give the same command again.`,
        `Debian, Ubuntu:  sudo sh -c "${install}"`,
        'macOS:           xcode-select --install',
      ].join('\n'),
    );
  console.error(`sqlite3 has to be compiled, and that needs ${missing.join(', ')}: ${install}`);
  const code = await run('sh', ['-c', install], { DEBIAN_FRONTEND: 'noninteractive' });
  if (code !== 0) stop(`apt-get could not install ${missing.join(', ')} (exit code ${code}): see above.`);
}

/** Silent but for a sign of life: the compiler's hundreds of lines are shown only when it fails. */
async function rebuild() {
  const [program, args] = npm();
  const started = Date.now();
  const sign = setInterval(() => console.error(`  ${Math.round((Date.now() - started) / 1000)} s`), 10_000);
  const child = spawn(program, [...args, 'rebuild', 'sqlite3', '--ignore-scripts=false'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...nodeHeaders() },
  });
  const output = [];
  child.stdout.on('data', (part) => output.push(part));
  child.stderr.on('data', (part) => output.push(part));
  try {
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    return { code, output: Buffer.concat(output).toString() };
  } finally {
    clearInterval(sign);
  }
}

/** node-gyp downloads Node's headers unless it is shown the ones that came with this Node. */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
}
