import type { MuistettuEra, Tuontimuisti } from './tuontimuisti.js';

/** What is remembered of one import in a file, whole or not at all. Node only. A file that cannot be read is an error with its `path`. */
export function tuontitiedosto(tiedosto: string): Tuontimuisti {
  // Loaded only when used: the rest of the package runs in a browser, too.
  const levy = () => import('node:fs/promises');
  const lue = async (): Promise<readonly MuistettuEra[]> => {
    try {
      return JSON.parse(await (await levy()).readFile(tiedosto, 'utf8')) as readonly MuistettuEra[];
    } catch (virhe) {
      if ((virhe as NodeJS.ErrnoException).code === 'ENOENT') return [];
      if (virhe instanceof SyntaxError) throw Object.assign(virhe, { code: 'EBADMSG', path: tiedosto });
      throw virhe;
    }
  };
  return {
    erat: lue,
    aseta: async (era) => {
      const { mkdir, rename, writeFile } = await levy();
      const { dirname } = await import('node:path');
      const muut = (await lue()).filter((toinen) => toinen.era !== era.era);
      await mkdir(dirname(tiedosto), { recursive: true });
      await writeFile(`${tiedosto}.uusi`, JSON.stringify([...muut, era]), { mode: 0o600 });
      await rename(`${tiedosto}.uusi`, tiedosto);
    },
  };
}
