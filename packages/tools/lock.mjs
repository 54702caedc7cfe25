import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';

// In a dist folder: git ignores it and `npm ci` leaves it alone, unlike anything in node_modules.
const FILE = join(root, 'packages/tools/dist/command.lock');
/** Longer than any installation: a lock this old belongs to nobody, even if its process number is in use again. */
const ABANDONED_MS = 30 * 60_000;

/** Runs `work` while no other command of this checkout installs or builds. */
export async function locked(work) {
  await acquire();
  const release = () => rmSync(FILE, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

async function acquire() {
  mkdirSync(dirname(FILE), { recursive: true });
  for (let told = false; !take(); await sleep(200)) {
    const holder = readHolder();
    if (holder === undefined) continue;
    if (!isAlive(holder)) rmSync(FILE, { force: true });
    else if (!told) {
      console.error(`Process ${holder} is installing or building here; waiting for it (${relative(root, FILE)}).`);
      told = true;
    }
  }
}

function take() {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** `undefined` when the lock went away meanwhile or its holder is just writing its number. */
function readHolder() {
  try {
    if (Date.now() - statSync(FILE).mtimeMs > ABANDONED_MS) rmSync(FILE, { force: true });
    return Number(readFileSync(FILE, 'utf8')) || undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
