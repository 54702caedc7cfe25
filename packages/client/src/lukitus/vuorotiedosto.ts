import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as odota } from 'node:timers/promises';

/** Milliseconds between looks at a turn that another has. */
const KATSOTAAN_MS = 100;
/** Milliseconds between signs of life of the one who has it. */
const MERKKI_MS = 5000;
/** Milliseconds without a sign after which it is nobody's, even if a process of that number lives again. */
const HYLATTY_MS = 60_000;

/** Does the work while no other process does theirs with the same file, which is there only for that time. */
export async function vuorollaan<T>(tiedosto: string, tyo: () => Promise<T>): Promise<T> {
  while (!(await ota(tiedosto))) {
    if (await onHylatty(tiedosto)) await rm(tiedosto, { force: true });
    else await odota(KATSOTAAN_MS);
  }
  const merkki = setInterval(() => {
    const nyt = new Date();
    utimes(tiedosto, nyt, nyt).catch(() => undefined);
  }, MERKKI_MS).unref();
  try {
    return await tyo();
  } finally {
    clearInterval(merkki);
    await rm(tiedosto, { force: true });
  }
}

async function ota(tiedosto: string): Promise<boolean> {
  try {
    await writeFile(tiedosto, `${hostname()} ${process.pid}`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (virhe) {
    if ((virhe as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw virhe;
  }
}

/** Is its process gone? Of another machine's only the age is known. */
async function onHylatty(tiedosto: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(tiedosto)).mtimeMs > HYLATTY_MS) return true;
    const [kone, prosessi] = (await readFile(tiedosto, 'utf8')).split(' ');
    return kone === hostname() && prosessi !== undefined && !onElossa(Number(prosessi));
  } catch (virhe) {
    // Ended meanwhile.
    if ((virhe as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw virhe;
  }
}

function onElossa(prosessi: number): boolean {
  try {
    process.kill(prosessi, 0);
    return true;
  } catch (virhe) {
    return (virhe as NodeJS.ErrnoException).code === 'EPERM';
  }
}
