import { EntitySchema } from 'typeorm';

/** What has been counted of a limit of calls. Names and order of the columns are those of rate-limiter-flexible. */
export interface KutsurajaRivi {
  /** The limit and whom it concerns. */
  key: string;
  points: number;
  /** Milliseconds since 1970: the end of the window. */
  expire: number | null;
}

/** The table of `KutsurajaRivi`, as TypeORM knows it. */
export const KutsurajaTaulu = new EntitySchema<KutsurajaRivi>({
  name: 'EhoksKutsuraja',
  tableName: 'ehoks_kutsurajat',
  columns: {
    key: { type: 'varchar', primary: true },
    points: { type: 'integer' },
    expire: { type: 'bigint', nullable: true },
  },
});
