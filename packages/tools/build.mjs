import { locked } from './lock.mjs';
import { runBin } from './run.mjs';
import { stop } from './stop.mjs';

/** Compiles what has changed of the named packages and what they stand on; everything when none is named. */
export async function build(...folders) {
  // Nothing to compile is the usual case and is over before this speaks.
  const notice = setTimeout(() => console.error('Compiling …'), 1_500);
  const code = await locked(() => runBin('typescript/bin/tsc', ['-b', ...folders]));
  clearTimeout(notice);
  if (code !== 0) stop('The sources do not compile: see above.');
}
