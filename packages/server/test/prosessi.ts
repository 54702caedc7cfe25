import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAKETTI = join(__dirname, '..');
const { bin } = JSON.parse(readFileSync(join(PAKETTI, 'package.json'), 'utf8')) as { bin: Record<string, string> };

/** File of a command as it is installed, compiled. */
export function komentotiedosto(nimi: string): string {
  return join(PAKETTI, bin[nimi] ?? '');
}

/** The command of the service in a process of its own; any free ports and a database in memory unless told otherwise. */
export function kaynnistaKomento(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [komentotiedosto('ehoks-server')], {
    env: { PATH: process.env['PATH'], PORT: '0', SIMULATOR_PORT: '0', EHOKS_DATABASE_URL: 'sqlite::memory:', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The first group of the pattern, when the process has written it. */
export function kirjoitti(lapsi: ChildProcess, malli: RegExp): Promise<string> {
  return new Promise((valmis, hylkaa) => {
    let teksti = '';
    const lue = (pala: Buffer): void => {
      teksti += pala.toString();
      const [, osuma] = malli.exec(teksti) ?? [];
      if (osuma !== undefined) valmis(osuma);
    };
    lapsi.stdout?.on('data', lue);
    lapsi.stderr?.on('data', lue);
    lapsi.once('exit', () => hylkaa(new Error(teksti)));
  });
}

export interface Prosessi {
  readonly url: string;
  /** SIGTERM, and waits for the end; again, it does nothing. */
  sulje(): Promise<void>;
  /** SIGKILL: whatever it was doing is left where it was. */
  tapa(): Promise<void>;
}

/** Starts the service in a process of its own and waits until it answers. */
export async function kaynnistaProsessi(env: Record<string, string>): Promise<Prosessi> {
  const lapsi = kaynnistaKomento(env);
  const loppu = once(lapsi, 'exit');
  const url = await kirjoitti(lapsi, /"url":"([^"]+)"/);
  const lopeta = async (signaali: NodeJS.Signals): Promise<void> => {
    lapsi.kill(signaali);
    await loppu;
  };
  return { url, sulje: () => lopeta('SIGTERM'), tapa: () => lopeta('SIGKILL') };
}
