import type { EntityManager } from 'typeorm';
import { dialekti } from './dialects.js';
import { palautetut } from './palautetut.js';

/** Names of the columns by the members of a row. */
export type Sarakkeet<R> = { readonly [K in keyof R]-?: string };

/** Where rows go. */
export interface Kohdetaulu<R> {
  readonly nimi: string;
  readonly sarakkeet: Sarakkeet<R>;
  /** The member that is bytes. */
  readonly tavut?: keyof R & string;
}

/**
 * Rows in one INSERT; none for none. By hand: TypeORM's builder takes longer for a row than SQLite itself. `loppu` follows
 * the rows: ON CONFLICT, RETURNING; what is returned is given.
 */
export async function lisaaRivit<R extends object, T extends object = never>(
  manager: EntityManager,
  taulu: Kohdetaulu<R>,
  rivit: readonly R[],
  loppu = '',
): Promise<readonly T[]> {
  if (rivit.length === 0) return [];
  const { lahde, parametrit } = rivilahde(manager, taulu, rivit);
  const lause = `INSERT INTO ${taulu.nimi} (${Object.values(taulu.sarakkeet).join(', ')}) ${lahde} ${loppu}`;
  if (loppu.includes('RETURNING')) return palautetut<T>(manager, lause, parametrit);
  await manager.query(lause, [...parametrit]);
  return [];
}

/**
 * A SELECT of the rows by the names of their columns, and its parameters. There is but one, a JSON text: the drivers take
 * longer to hand over a hundred values than one text of them all, and the statement is the same for any number of rows.
 */
export function rivilahde<R extends object>(
  { connection }: EntityManager,
  { nimi, sarakkeet, tavut }: Kohdetaulu<R>,
  rivit: readonly R[],
): { readonly lahde: string; readonly parametrit: readonly [string] } {
  const { jsonRows } = dialekti(connection.options.type);
  const jasenet = Object.keys(sarakkeet) as (keyof R & string)[];
  const nimet = Object.values<string>(sarakkeet);
  const tekstina = (sailyta: (teksti: string) => string): string => {
    const arvo = (sellaisena: unknown): unknown => {
      if (Buffer.isBuffer(sellaisena)) return jsonRows.bytes(sellaisena);
      return typeof sellaisena === 'string' ? sailyta(sellaisena) : sellaisena;
    };
    return JSON.stringify(
      rivit.map((rivi) =>
        jsonRows.row(
          jasenet.map((jasen) => arvo(rivi[jasen])),
          nimet,
        ),
      ),
    );
  };
  const teksti = tekstina((sellaisena) => sellaisena);
  return {
    lahde: jsonRows.select(nimi, nimet, tavut && sarakkeet[tavut]),
    parametrit: [PARITON_SIJAINEN.test(teksti) ? tekstina(kokonaisina) : teksti],
  };
}

/** JSON writes half of a character that way; no database takes it as text. */
const PARITON_SIJAINEN = /\\ud[89a-f]/;

function kokonaisina(teksti: string): string {
  return Buffer.from(teksti).toString();
}

/** `($1, $2)`: places of the parameters of a list, as the database numbers them. */
export function paikat({ connection }: EntityManager, maara: number): string {
  const omat = Array.from({ length: maara }, (_, i) => connection.driver.createParameter('', i));
  return `(${omat.join(', ')})`;
}
