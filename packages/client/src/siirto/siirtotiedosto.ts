import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Siirretty, Siirtomuisti } from './siirtomuisti.js';

/**
 * What has been transferred, in a file: a line for each plan, on disk before its outcome is told. Node only. For one transfer at a
 * time. A file that cannot be read or written is an error with its `path`, before anything is sent.
 */
export function siirtotiedosto(tiedosto: string): Siirtomuisti {
  return {
    siirretyt: async () => {
      const siirretyt = new Map((await lue(tiedosto)).map((siirretty) => [siirretty.avain, siirretty]));
      await mkdir(path.dirname(tiedosto), { recursive: true });
      // Without the lines that later ones have passed. A line that was cut by a crash goes, too: its plan is sent again.
      await writeFile(`${tiedosto}.uusi`, [...siirretyt.values()].map(rivi).join(''), { mode: 0o600 });
      await rename(`${tiedosto}.uusi`, tiedosto);
      return siirretyt;
    },
    lisaa: (siirretty) => appendFile(tiedosto, rivi(siirretty)),
  };
}

const RIVI = /^([0-9a-f]{64}) ([0-9a-f]{64}) (\d+)$/;

function rivi({ avain, tiiviste, id }: Siirretty): string {
  return `${avain} ${tiiviste} ${id}\n`;
}

async function lue(tiedosto: string): Promise<readonly Siirretty[]> {
  try {
    return (await readFile(tiedosto, 'utf8')).split('\n').flatMap((teksti) => {
      const [, avain, tiiviste, id] = RIVI.exec(teksti) ?? [];
      return avain !== undefined && tiiviste !== undefined ? [{ avain, tiiviste, id: Number(id) }] : [];
    });
  } catch (virhe) {
    if ((virhe as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw virhe;
  }
}
