import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folders for one test file, gone when it has ended. */
export function valiaikainenKansio(): (nimi: string) => string {
  let kansio = '';
  beforeAll(async () => {
    kansio = await mkdtemp(path.join(tmpdir(), 'ehoks-'));
  });
  afterAll(() => rm(kansio, { recursive: true, force: true }));
  return (nimi) => path.join(kansio, nimi);
}
