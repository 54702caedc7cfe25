import { avaaTietokanta, type Tietokanta } from '../src/index.js';

/** A migrated database that is gone when it is closed. */
export async function vainMuistissa(): Promise<Tietokanta> {
  const tietokanta = await avaaTietokanta('sqlite::memory:');
  await tietokanta.migroi();
  return tietokanta;
}
