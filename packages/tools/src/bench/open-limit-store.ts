import type { LimitStore } from './limit-store.js';

/** An empty store in the database of the address. */
export async function openStore(url: string): Promise<LimitStore> {
  const { open } = url.startsWith('sqlite:') ? await import('./limit-sqlite.js') : await import('./limit-postgres.js');
  return open(url);
}
