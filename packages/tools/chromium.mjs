import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { stop } from './stop.mjs';

/** The shell first: the same engine without a browser's window takes a third less processor time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where a Mac has it: not on the path. */
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Path of a Chromium for the pages' tests: what `EHOKS_TEST_CHROMIUM` names, else the system's, else apt's. */
export async function chromium() {
  return process.env.EHOKS_TEST_CHROMIUM ?? installed() ?? (await install());
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function install() {
  // Not every distribution has the shell as a package of its own.
  const command = 'apt-get update && (apt-get install -y chromium-headless-shell || apt-get install -y chromium)';
  const help = `The tests of the pages need Chromium or Chrome. Give its path in EHOKS_TEST_CHROMIUM, or install one: ${command}`;
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) stop(help);
  console.error(`The tests of the pages need Chromium: ${command}`);
  await run('sh', ['-c', command], { DEBIAN_FRONTEND: 'noninteractive' });
  return installed() ?? stop(help);
}
