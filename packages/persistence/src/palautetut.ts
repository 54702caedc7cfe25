import type { EntityManager } from 'typeorm';

/**
 * The rows that an INSERT, UPDATE or DELETE returns. TypeORM's driver of SQLite gives none to a statement whose first word
 * is one of those, so this one begins with a line break; that of PostgreSQL gives an UPDATE's rows beside their number.
 */
export async function palautetut<T extends object>(
  manager: EntityManager,
  lause: string,
  parametrit: readonly unknown[],
): Promise<readonly T[]> {
  const tulos = await manager.query<readonly T[] | readonly [readonly T[], number]>(`\n${lause}`, [...parametrit]);
  const [eka] = tulos;
  return Array.isArray(eka) ? (eka as readonly T[]) : (tulos as readonly T[]);
}
