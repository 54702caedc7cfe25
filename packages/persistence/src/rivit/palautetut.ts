import type { EntityManager } from 'typeorm';

/**
 * The rows that a statement with RETURNING gives back. TypeORM's drivers give none to one whose first word is DELETE or
 * UPDATE (SQLite), or add their count (PostgreSQL); a line break before the word, or the count taken off, mends both.
 */
export async function palautetut<T>(
  manager: EntityManager,
  lause: string,
  parametrit: readonly unknown[],
): Promise<readonly T[]> {
  const tulos = await manager.query<T[] | [T[], number]>(`\n${lause}`, [...parametrit]);
  const [rivit, maara] = tulos;
  return Array.isArray(rivit) && typeof maara === 'number' ? rivit : (tulos as T[]);
}
