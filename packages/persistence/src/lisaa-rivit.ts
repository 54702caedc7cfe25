import type { EntityManager } from 'typeorm';
import { palautetut } from './palautetut.js';

/** Parameters that one statement can take: 32 766 in SQLite, 65 535 in PostgreSQL. */
const PARAMETREJA = 32_000;

/** Names of the columns by the members of a row. */
export type Sarakkeet<R> = { readonly [K in keyof R]-?: string };

/**
 * Rows in as few INSERTs as they fit in; none for none. By hand: TypeORM's builder takes longer for a row than SQLite
 * itself. `loppu` follows the rows: ON CONFLICT, RETURNING; what is returned is given.
 */
export async function lisaaRivit<R extends object, T extends object = never>(
  manager: EntityManager,
  taulu: string,
  sarakkeet: Sarakkeet<R>,
  rivit: readonly R[],
  loppu = '',
): Promise<readonly T[]> {
  const jasenet = Object.keys(sarakkeet) as (keyof R & string)[];
  const nimet = Object.values(sarakkeet).join(', ');
  const kerralla = Math.floor(PARAMETREJA / jasenet.length);
  const loydetyt: T[] = [];
  for (let alku = 0; alku < rivit.length; alku += kerralla) {
    const era = rivit.slice(alku, alku + kerralla);
    const lause = `INSERT INTO ${taulu} (${nimet}) VALUES ${paikat(manager, era.length, jasenet.length)} ${loppu}`;
    const arvot = era.flatMap((rivi) => jasenet.map((jasen) => rivi[jasen]));
    if (loppu.includes('RETURNING')) loydetyt.push(...(await palautetut<T>(manager, lause, arvot)));
    else await manager.query(lause, arvot);
  }
  return loydetyt;
}

/**
 * `($1, $2), ($3, $4)`: places of the parameters of so many rows, as the database numbers them. SQLite is given `?`: it
 * looks a name like `$1` up among all the others, which takes quadratic time.
 */
export function paikat({ connection }: EntityManager, riveja: number, sarakkeita: number): string {
  const rivit: string[] = [];
  for (let rivi = 0; rivi < riveja; rivi++) {
    const omat = Array.from({ length: sarakkeita }, (_, sarake) =>
      connection.driver.createParameter('', rivi * sarakkeita + sarake),
    );
    rivit.push(`(${omat.join(', ')})`);
  }
  return rivit.join(', ');
}
