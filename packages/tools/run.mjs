import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Runs a program in the root of the checkout with this terminal. Gives its exit code, 128 + n when a signal ended it. */
export function run(program, args, env = {}) {
  return ended(spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }));
}

/** The same without a terminal: also gives all that it said. */
export async function runQuietly(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const said of [child.stdout, child.stderr]) said.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await ended(child);
  return { code, output };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal === null ? code : 128 + (signalNumbers[signal] ?? 0)));
  });
}

/** The same for a program of an npm package that is installed here: no npx, no shell. */
export const runBin = (file, args, env) => run(process.execPath, [`node_modules/${file}`, ...args], env);

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
