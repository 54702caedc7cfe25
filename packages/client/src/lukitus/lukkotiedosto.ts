import type { Lukko, Lukkomuisti } from './lukkomuisti.js';

/**
 * Lock-outs in a file of this machine, for processes that come and go. Node only. A file that cannot be read is an error with its
 * `path`: an account that may be locked is not tried.
 */
export function lukkotiedosto(tiedosto: string): Lukkomuisti {
  // One change at a time: each writes the whole file.
  let muutokset: Promise<void> = Promise.resolve();
  const lue = async (): Promise<Record<string, Lukko>> => {
    // Loaded only here: the rest of the package runs in a browser, too.
    const { readFile } = await import('node:fs/promises');
    try {
      return JSON.parse(await readFile(tiedosto, 'utf8')) as Record<string, Lukko>;
    } catch (virhe) {
      if ((virhe as { readonly code?: unknown }).code === 'ENOENT') return {};
      if (virhe instanceof SyntaxError) throw Object.assign(virhe, { code: 'EBADMSG', path: tiedosto });
      throw virhe;
    }
  };
  const kirjoita = async (avain: string, lukko: Lukko | undefined): Promise<void> => {
    const { mkdir, rename, writeFile } = await import('node:fs/promises');
    const { dirname } = await import('node:path');
    const { [avain]: _, ...muut } = await lue();
    await mkdir(dirname(tiedosto), { recursive: true });
    const uusi = `${tiedosto}.${process.pid}`;
    await writeFile(uusi, JSON.stringify(lukko ? { ...muut, [avain]: lukko } : muut), { mode: 0o600 });
    await rename(uusi, tiedosto);
  };
  return {
    hae: async (avain) => (await lue())[avain],
    aseta: (avain, lukko) => {
      const oma = muutokset.then(() => kirjoita(avain, lukko));
      muutokset = oma.catch(() => undefined);
      return oma;
    },
  };
}
