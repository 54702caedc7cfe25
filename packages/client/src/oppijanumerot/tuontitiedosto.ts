import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MuistettuEra, Tuontimuisti } from './tuontimuisti.js';

/** What is remembered of one import in a file, whole or not at all. Node only. A file that cannot be read is an error with its `path`. */
export function tuontitiedosto(tiedosto: string): Tuontimuisti {
  const lue = async (): Promise<readonly MuistettuEra[]> => {
    try {
      return JSON.parse(await readFile(tiedosto, 'utf8')) as readonly MuistettuEra[];
    } catch (virhe) {
      if ((virhe as NodeJS.ErrnoException).code === 'ENOENT') return [];
      if (virhe instanceof SyntaxError) throw Object.assign(virhe, { code: 'EBADMSG', path: tiedosto });
      throw virhe;
    }
  };
  return {
    erat: lue,
    aseta: async (era) => {
      const muut = (await lue()).filter((toinen) => toinen.era !== era.era);
      await mkdir(path.dirname(tiedosto), { recursive: true });
      await writeFile(`${tiedosto}.uusi`, JSON.stringify([...muut, era]), { mode: 0o600 });
      await rename(`${tiedosto}.uusi`, tiedosto);
    },
  };
}
